import { marginalValueOf, type MarginalStep } from '../../../shared/analysis/marginalValue'
import { usePortfolio, useSay } from '../../store/useEditor'
import { OnTheWall } from '../OnTheWall'
import { MarginalChart } from './MarginalChart'
import styles from './RoomOverview.module.css'

/** Up to so many names, in so many columns; the curves have what the wall leaves them above. */
const FEET = [
  { most: 8, columns: 2, height: 270 },
  { most: 12, columns: 3, height: 270 },
  { most: 24, columns: 3, height: 205 },
] as const
/** Of more than a wall holds, those that are asked about: what brought most. */
const TALLEST = { most: 12, columns: 3, height: 250 } as const

/** In their order; of two that brought as much, the earlier one. */
function tallest(steps: readonly MarginalStep[], most: number) {
  return steps
    .map((step, at) => ({ useCase: step.useCase, number: at + 1, brought: step.products + step.attributes }))
    .sort((one, other) => other.brought - one.brought)
    .slice(0, most)
    .sort((one, other) => one.number - other.number)
}

/** What each further use case brought, on the wall (2.29): the two curves, and below them which use case is which. */
export function RoomOverview() {
  const say = useSay()
  const { steps } = usePortfolio(marginalValueOf)
  const useCases = usePortfolio((portfolio) => portfolio.useCases)
  const foot = FEET.find(({ most }) => steps.length <= most)
  const { most, columns, height } = foot ?? TALLEST
  const named = tallest(steps, most)
  return (
    <OnTheWall>
      <h2 className="visually-hidden">{say('overview.title')}</h2>
      <div className={styles.curves}>
        <MarginalChart of="products" height={height} />
        <MarginalChart of="attributes" height={height} />
      </div>
      {!foot && <p className={styles.caption}>{say('overview.wall.tallest', { count: most })}</p>}
      <ol
        className={styles.names}
        style={{ gridTemplateRows: `repeat(${Math.ceil(named.length / columns)}, min-content)` }}
        aria-label={say('rail.useCases')}
      >
        {named.map(({ useCase, number }) => (
          <li key={useCase}>
            <b>{number}</b> {useCases[useCase]?.name ?? ''}
          </li>
        ))}
      </ol>
    </OnTheWall>
  )
}
