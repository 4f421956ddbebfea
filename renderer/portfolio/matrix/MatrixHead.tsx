import { overlayOf } from '../../../shared/analysis/overlay'
import type { UseCaseId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'
import { JointedName } from '../../text/JointedName'
import styles from './Matrix.module.css'

interface MatrixHeadProps {
  readonly useCases: readonly UseCaseId[]
  readonly firstColumn: number
  /** The column the keyboard stands in, among the headings. */
  readonly cursor: number | undefined
  /** The column that is marked; the keyboard marks it itself where there is one. */
  readonly chosen?: number
}

/** The use cases in their order, each with what it did in all. */
export function MatrixHead({ useCases, firstColumn, cursor, chosen }: MatrixHeadProps) {
  const say = useSay()
  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      <div
        className={styles.corner}
        role="columnheader"
        aria-colindex={1}
        data-place="-1/-1"
        tabIndex={cursor === -1 ? 0 : -1}
      >
        <span>{say('matrix.product')}</span>
        <span>{say('matrix.reuse')}</span>
      </div>
      {useCases.map((useCase, index) => (
        <Heading
          key={useCase}
          useCase={useCase}
          column={firstColumn + index}
          hasCursor={cursor === firstColumn + index}
          isChosen={chosen === firstColumn + index}
        />
      ))}
    </div>
  )
}

interface HeadingProps {
  readonly useCase: UseCaseId
  readonly column: number
  readonly hasCursor: boolean
  readonly isChosen: boolean
}

function Heading({ useCase, column, hasCursor, isChosen }: HeadingProps) {
  const say = useSay()
  const name = usePortfolio(({ useCases }) => useCases[useCase]?.name ?? '')
  const step = usePortfolio((portfolio) => overlayOf(portfolio)[column])
  const counts = say('matrix.useCase.counts', {
    introduced: step?.introduced.length ?? 0,
    reused: step?.reused.length ?? 0,
    widened: step?.widened.length ?? 0,
  })
  return (
    <div
      className={styles.heading}
      role="columnheader"
      aria-colindex={column + 2}
      data-place={`-1/${column}`}
      data-chosen={isChosen || undefined}
      tabIndex={hasCursor ? 0 : -1}
      title={`${name}: ${counts}`}
      style={{ left: `calc(var(--names) + ${column} * var(--column))` }}
    >
      <span className={styles.number}>{column + 1}</span>
      <span className={styles.useCase}>
        <JointedName name={name} />
      </span>
    </div>
  )
}
