import type { BuildPlan } from '../../../shared/analysis/buildOrder'
import { phaseMonths } from '../../../shared/analysis/buildOrder/phaseMonths'
import { phases } from '../../../shared/analysis/buildOrder/phases'
import { useSay } from '../../store/useEditor'
import styles from './Plan.module.css'

/** The phases one after the other, each with the months it may take; the pale part says how unsure both ends are (3.42). */
export function Phases({ plan }: { readonly plan: BuildPlan }) {
  const say = useSay()
  const used = phases.filter((phase) => plan.increments.some((increment) => increment.phase === phase))
  const end = phaseMonths(Math.max(0, used.length - 1)).to[1]
  return (
    <section aria-label={say('planView.phases')} className={styles.phases}>
      <ol>
        {used.map((phase, place) => {
          const { from, to } = phaseMonths(place)
          const own = plan.increments.filter((increment) => increment.phase === phase)
          const products = own.reduce((sum, { steps }) => sum + steps.length, 0)
          const useCases = own.filter(({ useCase }) => useCase !== null).length
          const months = { fromLeast: from[0], fromMost: from[1], toLeast: to[0], toMost: to[1] }
          return (
            <li key={phase} className={styles.phase} data-phase={phase}>
              <div className={styles.phaseWords}>
                <strong>{say(`planView.phase.${phase}`)}</strong>
                <span>{say(`planView.phase.${phase}.why`)}</span>
                <span className={styles.note}>
                  {say('inspector.count.useCase', { count: useCases })} ·{' '}
                  {say('inspector.count.dataProduct', { count: products })}
                </span>
              </div>
              <div className={styles.track}>
                <span
                  className={styles.unsure}
                  style={{ left: share(from[0], end), width: share(to[1] - from[0], end) }}
                />
                <span
                  className={styles.sure}
                  style={{ left: share(middle(from), end), width: share(middle(to) - middle(from), end) }}
                />
                <span className={styles.months}>
                  {say(place === 0 ? 'planView.phase.months.first' : 'planView.phase.months', months)}
                </span>
              </div>
            </li>
          )
        })}
      </ol>
      <p className={styles.note}>{say('planView.phase.source')}</p>
    </section>
  )
}

const middle = ([least, most]: readonly [number, number]): number => (least + most) / 2
const share = (months: number, end: number): string => `${(100 * months) / end}%`
