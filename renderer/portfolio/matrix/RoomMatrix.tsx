import { useLayoutEffect, useRef } from 'react'
import { reuseMatrixOf } from '../../../shared/analysis/reuseMatrix'
import { usePortfolio, useSay, useView } from '../../store/useEditor'
import { OnTheWall } from '../OnTheWall'
import { ViewHead } from '../ViewHead'
import styles from './Matrix.module.css'
import { MatrixHead } from './MatrixHead'
import { MatrixLegend } from './MatrixLegend'
import { MatrixRow } from './MatrixRow'
import { sizesIn } from './matrixSizes'
import { MoreColumns } from './MoreColumns'
import { bringIntoSight } from './useMatrixCursor'
import { useLongestName } from './useLongestName'
import { useSpans } from './useSpans'

/** The matrix on the wall (2.28): what the facilitator has selected in it is in sight and marked. */
export function RoomMatrix() {
  const say = useSay()
  const { rows, useCases, shared, singleUse, unused } = usePortfolio(reuseMatrixOf)
  const grid = useRef<HTMLDivElement>(null)
  const spans = useSpans(grid, rows.length, useCases.length, useLongestName(useCases), true)
  const [chosen] = useView(({ selection }) => selection)
  const row = rows.findIndex(({ product }) => product === chosen)
  const column = useCases.findIndex((useCase) => useCase === chosen)
  const introduced = useCases.findIndex((useCase) => rows[row]?.cells.has(useCase))
  useLayoutEffect(() => {
    const place = { row, column: Math.max(column, introduced) }
    if (grid.current) bringIntoSight(grid.current, place, spans.sizes)
  }, [row, column, introduced, spans.sizes])
  const { first, end } = spans.columns
  const drawn = { useCases: useCases.slice(first, end), firstColumn: first, cursor: undefined }
  const counts = { products: rows.length, shared, singleUse, unused }
  const finding = say(unused === 0 ? 'matrix.summary' : 'matrix.summary.unused', counts)
  return (
    <OnTheWall>
      <ViewHead title={say('matrix.title')} finding={finding}>
        <MatrixLegend />
      </ViewHead>
      <div className={styles.work}>
        <div
          className={styles.frame}
          data-fit={spans.sizes.fit}
          data-wall
          style={sizesIn(spans.sizes, useCases.length)}
        >
          <div
            className={styles.grid}
            role="grid"
            aria-label={say('matrix.title')}
            ref={grid}
            onScroll={spans.onScroll}
          >
            <MatrixHead {...drawn} chosen={column} />
            <div className={styles.rows} role="rowgroup" style={{ height: rows.length * spans.sizes.row }}>
              {rows.slice(spans.rows.first, spans.rows.end).map((shown, index) => {
                const at = spans.rows.first + index
                return <MatrixRow key={shown.product} {...drawn} row={shown} at={at} isSelected={row === at} />
              })}
            </div>
          </div>
          <MoreColumns count={spans.more} />
        </div>
      </div>
    </OnTheWall>
  )
}
