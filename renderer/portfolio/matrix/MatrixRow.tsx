import { memo } from 'react'
import type { MatrixCell, MatrixRow as Row } from '../../../shared/analysis/reuseMatrix'
import type { UseCaseId } from '../../../shared/model/entities/ids'
import { useOwner, usePortfolio, useSay } from '../../store/useEditor'
import { HueMark } from '../../ui/HueMark'
import { CellMark } from './CellMark'
import styles from './Matrix.module.css'

interface MatrixRowProps {
  readonly row: Row
  readonly at: number
  /** The columns that are drawn, and the place of the first of them. */
  readonly useCases: readonly UseCaseId[]
  readonly firstColumn: number
  /** The column the keyboard stands in; undefined when it is in another row. */
  readonly cursor: number | undefined
  readonly isSelected: boolean
}

/** One product: its name, whom it serves, and what each use case did to it. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, at, useCases, firstColumn, cursor, isSelected } = props
  return (
    <div
      className={styles.row}
      role="row"
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      style={{ top: `calc(${at} * var(--row))` }}
    >
      <RowName row={row} at={at} hasCursor={cursor === -1} />
      {useCases.map((useCase, index) => {
        const column = firstColumn + index
        return (
          <Cell
            key={useCase}
            cell={row.cells.get(useCase)}
            product={row.product}
            place={`${at}/${column}`}
            column={column}
            hasCursor={cursor === column}
          />
        )
      })}
    </div>
  )
})

function RowName({ row, at, hasCursor }: { readonly row: Row; readonly at: number; readonly hasCursor: boolean }) {
  const say = useSay()
  const name = usePortfolio(({ dataProducts }) => dataProducts[row.product]?.name ?? '')
  const owner = useOwner(row.product)
  const { size } = row.cells
  const kind = size === 0 ? 'none' : row.isSingleUse ? 'one' : 'several'
  return (
    <div
      className={styles.name}
      role="rowheader"
      aria-colindex={1}
      data-place={`${at}/-1`}
      tabIndex={hasCursor ? 0 : -1}
      title={name}
    >
      <HueMark hue={owner?.hue ?? null} size={16} />
      <span className={styles.product}>{name}</span>
      <span className={styles.reuse} data-kind={kind}>
        {say(`matrix.reuse.${kind}`, { count: size })}
      </span>
    </div>
  )
}

interface CellProps {
  readonly cell: MatrixCell | undefined
  readonly product: Row['product']
  readonly place: string
  readonly column: number
  readonly hasCursor: boolean
}

function Cell({ cell, product, place, column, hasCursor }: CellProps) {
  const say = useSay()
  const added = usePortfolio(({ dataProducts }) =>
    cell?.did === 'widened'
      ? cell.attributes.map((id) => dataProducts[product]?.attributes[id]?.name ?? '').join(', ')
      : '',
  )
  const word = cell ? say(`matrix.${cell.did}`) : say('matrix.notNeeded')
  const shown = added === '' ? word : say('matrix.widened.by', { attributes: added })
  return (
    <div
      className={styles.cell}
      role="gridcell"
      aria-colindex={column + 2}
      data-place={place}
      data-did={cell?.did}
      tabIndex={hasCursor ? 0 : -1}
      aria-label={added === '' ? word : `${word} ${shown}`}
      title={added === '' ? undefined : `${word}: ${added}`}
      style={{ left: `calc(var(--names) + ${column} * var(--column))` }}
    >
      {cell && <CellMark did={cell.did} />}
      {cell && <span>{shown}</span>}
    </div>
  )
}
