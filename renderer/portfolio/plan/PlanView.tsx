// Which products first, and why (2.01, 3.38 to 3.42): phases, value and effort to weigh anew, and what if a use case were left out.
import { nameOf } from '../../../shared/model/stepName'
import { usePortfolio, useSay } from '../../store/useEditor'
import { EmptyPortfolio } from '../EmptyPortfolio'
import page from '../Page.module.css'
import { ViewHead } from '../ViewHead'
import { IncrementCard } from './IncrementCard'
import { Phases } from './Phases'
import { PilotField } from './PilotField'
import styles from './Plan.module.css'
import { SupposedBar } from './SupposedBar'
import { useSupposed, type Supposed } from './useSupposed'

export function PlanView() {
  const say = useSay()
  const supposed = useSupposed()
  const { plan } = supposed
  const products = plan.increments.reduce((sum, { steps }) => sum + steps.length, 0)
  if (products === 0 && plan.without.length === 0)
    return <EmptyPortfolio title={say('planView.empty')} text={say('planView.empty.why')} />
  return (
    <div className={page.page}>
      <ViewHead
        title={say('planView.title')}
        finding={say('planView.finding', { products, steps: plan.increments.length })}
      >
        <PilotField pilot={plan.pilot} />
      </ViewHead>
      <div className={styles.body}>
        <Phases plan={plan} />
        <SupposedBar supposed={supposed} />
        <ol className={styles.increments}>
          {plan.increments.map((increment, at) => (
            <IncrementCard
              key={increment.useCase ?? 'nobody'}
              increment={increment}
              supposed={supposed}
              opensPhase={increment.phase !== plan.increments[at - 1]?.phase}
            />
          ))}
        </ol>
        <Unplanned supposed={supposed} />
      </div>
    </div>
  )
}

function Unplanned({ supposed }: { readonly supposed: Supposed }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const { without } = supposed.plan
  if (without.length === 0) return null
  return (
    <section className={page.card}>
      <h3>{say('planView.without')}</h3>
      <ul className={styles.without}>
        {without.map((id) => {
          const name = nameOf(portfolio, id) ?? ''
          const isParked = !supposed.counts(id)
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={!isParked}
                  aria-label={say('planView.counts', { name })}
                  onChange={() => {
                    supposed.toggle(id)
                  }}
                />
                {name}
              </label>
              <span className={styles.note}>
                {say(isParked ? 'planView.without.parked' : 'planView.without.noProduct')}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
