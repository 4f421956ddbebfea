import { marginalValueOf } from '../../../shared/analysis/marginalValue'
import { usePortfolio, useSay } from '../../store/useEditor'
import { OnTheWall } from '../OnTheWall'
import { MarginalChart } from './MarginalChart'
import styles from './RoomOverview.module.css'

/** More names than the foot of the wall holds. */
const NAMED = 8
/** As high as the wall lets them be, above the names and without them. */
const HEIGHTS = { named: 270, alone: 345 } as const

/** What each further use case brought, on the wall (2.29): the two curves, and below them which use case is which. */
export function RoomOverview() {
  const say = useSay()
  const { steps } = usePortfolio(marginalValueOf)
  const useCases = usePortfolio((portfolio) => portfolio.useCases)
  const isNamed = steps.length <= NAMED
  const height = isNamed ? HEIGHTS.named : HEIGHTS.alone
  return (
    <OnTheWall>
      <h2 className="visually-hidden">{say('overview.title')}</h2>
      <div className={styles.curves}>
        <MarginalChart of="products" height={height} />
        <MarginalChart of="attributes" height={height} />
      </div>
      {isNamed && (
        <ol
          className={styles.names}
          style={{ gridTemplateRows: `repeat(${Math.ceil(steps.length / 2)}, min-content)` }}
          aria-label={say('rail.useCases')}
        >
          {steps.map(({ useCase }, at) => (
            <li key={useCase}>
              <b>{at + 1}</b> {useCases[useCase]?.name ?? ''}
            </li>
          ))}
        </ol>
      )}
    </OnTheWall>
  )
}
