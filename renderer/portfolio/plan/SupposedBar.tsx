import { nameOf } from '../../../shared/model/stepName'
import { useEditor, usePortfolio, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import styles from './Plan.module.css'
import type { Supposed } from './useSupposed'

/** What would follow from what is supposed, and the two ways out; how to begin while nothing is. */
export function SupposedBar({ supposed }: { readonly supposed: Supposed }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const readOnly = useEditor((state) => state.readOnly)
  const { difference, plan, before } = supposed
  if (!difference)
    return (
      <p className={styles.hint} role="status">
        <strong>{say('planView.whatIf')}</strong> {say('planView.whatIf.help')}
      </p>
    )
  const { idle, awakened, saved, withoutCost, valueLost, valueWon, unrated } = difference
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(portfolio, id) ?? id).join(', ')
  const moved = plan.increments
    .flatMap(({ steps }) => steps)
    .filter(({ product, place }) => before.get(product) !== place).length
  return (
    <div className={styles.supposed}>
      <div role="status">
        <strong>{say('planView.whatIf')}</strong>
        <p>
          {idle.length === 0
            ? say('planView.supposed.idle.none')
            : say('planView.supposed.idle', { names: names(idle) })}
        </p>
        {awakened.length > 0 && <p>{say('planView.supposed.awakened', { names: names(awakened) })}</p>}
        <p>
          {say('planView.supposed.saved', { amount: saved, currency: portfolio.about.currency, without: withoutCost })}{' '}
          {say('planView.supposed.lost', { lost: valueLost, won: valueWon, unrated })}{' '}
          {say('planView.supposed.moved', { count: moved })}
        </p>
      </div>
      <div className={styles.ways}>
        <Button onClick={supposed.forget}>{say('planView.forget')}</Button>
        {!readOnly && (
          <Button tone="primary" onClick={supposed.apply}>
            {say('planView.apply')}
          </Button>
        )}
      </div>
    </div>
  )
}
