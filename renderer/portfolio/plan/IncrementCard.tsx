import type { BuildStep, Increment } from '../../../shared/analysis/buildOrder'
import type { UseCaseId } from '../../../shared/model/entities/ids'
import { nameOf } from '../../../shared/model/stepName'
import { showOnMap } from '../../store/showOnMap'
import { useDesk, useOwner, usePortfolio, useSay } from '../../store/useEditor'
import { HueMark } from '../../ui/HueMark'
import styles from './Plan.module.css'
import { ScoreField } from './ScoreField'
import type { Supposed } from './useSupposed'

interface IncrementCardProps {
  readonly increment: Increment
  readonly supposed: Supposed
  /** The first of its phase: says the phase's name. */
  readonly opensPhase: boolean
}

/** One use case, and what is built for it beyond what stands already. */
export function IncrementCard({ increment, supposed, opensPhase }: IncrementCardProps) {
  const say = useSay()
  const { useCase, needed, steps, phase } = increment
  return (
    <li>
      {opensPhase && <h3 className={styles.phaseName}>{say(`planView.phase.${phase}`)}</h3>}
      <article className={styles.increment}>
        {useCase === null ? (
          <h4 className={styles.nobody}>{say('planView.nobody')}</h4>
        ) : (
          <UseCaseHead useCase={useCase} supposed={supposed} />
        )}
        {useCase !== null && (
          <p className={styles.note}>
            {say(steps.length === 0 ? 'planView.increment.ready' : 'planView.increment.built', {
              count: needed,
              open: steps.length,
            })}
          </p>
        )}
        {steps.length > 0 && (
          <ol className={styles.steps}>
            {steps.map((step) => (
              <Step key={step.product} step={step} was={supposed.before.get(step.product)} />
            ))}
          </ol>
        )}
      </article>
    </li>
  )
}

function UseCaseHead({ useCase, supposed }: { readonly useCase: UseCaseId; readonly supposed: Supposed }) {
  const say = useSay()
  const name = usePortfolio((portfolio) => portfolio.useCases[useCase]?.name ?? '')
  return (
    <div className={styles.useCase}>
      <label className={styles.counts}>
        <input
          type="checkbox"
          checked={supposed.counts(useCase)}
          aria-label={say('planView.counts', { name })}
          onChange={() => {
            supposed.toggle(useCase)
          }}
        />
        <h4>{name}</h4>
      </label>
      <ScoreField useCase={useCase} name={name} field="value" />
      <ScoreField useCase={useCase} name={name} field="effort" />
    </div>
  )
}

function Step({ step, was }: { readonly step: BuildStep; readonly was: number | undefined }) {
  const { product, place, after, serves, circle } = step
  const say = useSay()
  const desk = useDesk()
  const portfolio = usePortfolio((present) => present)
  const owner = useOwner(product)
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(portfolio, id) ?? id).join(', ')
  const reasons = [
    ...(after.length > 0 ? [say('planView.after', { names: names(after) })] : []),
    ...(circle.length > 0 ? [say('planView.circle', { names: names(circle) })] : []),
    say('planView.serves', { count: serves }),
  ]
  return (
    <li className={styles.step}>
      <span className={styles.place}>{place}</span>
      <button
        type="button"
        className={styles.product}
        onClick={() => {
          showOnMap(desk, product)
        }}
      >
        <HueMark hue={owner?.hue ?? null} size={16} />
        {nameOf(portfolio, product)}
      </button>
      <span className={styles.note}>{reasons.join('; ')}</span>
      {was !== undefined && was !== place && <span className={styles.was}>{say('planView.was', { place: was })}</span>}
    </li>
  )
}
