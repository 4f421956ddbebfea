// The interaction map as a matrix (2.28): which use case needed which product first, reused it, or had it widened.
import { useCallback, useMemo, useRef, type MouseEvent } from 'react'
import { reuseMatrixOf, type ReuseMatrix } from '../../../shared/analysis/reuseMatrix'
import { showOnMap } from '../../store/showOnMap'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { EmptyPortfolio } from '../EmptyPortfolio'
import { ViewHead } from '../ViewHead'
import styles from './Matrix.module.css'
import { MatrixHead } from './MatrixHead'
import { MatrixLegend } from './MatrixLegend'
import { MatrixRow } from './MatrixRow'
import { MoreColumns } from './MoreColumns'
import { useMatrixCursor, type Place } from './useMatrixCursor'
import { sizesIn } from './matrixSizes'
import { useLongestName } from './useLongestName'
import { useSpans } from './useSpans'

export function Matrix() {
  const say = useSay()
  const matrix = usePortfolio(reuseMatrixOf)
  const { rows, useCases, shared, singleUse, unused } = matrix
  if (rows.length === 0 || useCases.length === 0)
    return <EmptyPortfolio title={say('matrix.empty')} text={say('matrix.empty.why')} />
  const counts = { products: rows.length, shared, singleUse, unused }
  return (
    <div className={styles.matrix}>
      <ViewHead
        title={say('matrix.title')}
        finding={say(unused === 0 ? 'matrix.summary' : 'matrix.summary.unused', counts)}
      >
        <MatrixLegend />
      </ViewHead>
      <div className={styles.work} data-keys="map">
        <Grid matrix={matrix} />
      </div>
    </div>
  )
}

function Grid({ matrix }: { readonly matrix: ReuseMatrix }) {
  const { rows, useCases } = matrix
  const say = useSay()
  const grid = useRef<HTMLDivElement>(null)
  const selection = useView((state) => state.selection)
  const letters = useLongestName(useCases)
  const spans = useSpans(grid, rows.length, useCases.length, letters)
  const cursor = useCursorOn(matrix, grid, spans)
  const columns = useMemo(
    () => useCases.slice(spans.columns.first, spans.columns.end),
    [useCases, spans.columns.first, spans.columns.end],
  )
  const drawn = { useCases: columns, firstColumn: spans.columns.first }
  const { place } = cursor
  return (
    <div className={styles.frame} data-fit={spans.sizes.fit} style={sizesIn(spans.sizes, useCases.length)}>
      <div
        className={styles.grid}
        role="grid"
        ref={grid}
        tabIndex={-1}
        aria-label={say('matrix.title')}
        aria-describedby="matrix-help"
        aria-rowcount={rows.length + 1}
        aria-colcount={useCases.length + 1}
        onScroll={spans.onScroll}
        onKeyDown={cursor.onKeyDown}
        onClick={(event) => {
          const to = placeAt(event)
          if (to) cursor.go(to)
        }}
        onDoubleClick={(event) => {
          const to = placeAt(event)
          if (to) cursor.enter(to)
        }}
      >
        <p id="matrix-help" className="visually-hidden">
          {say('matrix.help')}
        </p>
        <MatrixHead {...drawn} cursor={place.row === -1 ? place.column : undefined} />
        <div className={styles.rows} role="rowgroup" style={{ height: rows.length * spans.sizes.row }}>
          {rows.slice(spans.rows.first, spans.rows.end).map((row, index) => {
            const at = spans.rows.first + index
            return (
              <MatrixRow
                key={row.product}
                {...drawn}
                row={row}
                at={at}
                cursor={place.row === at ? place.column : undefined}
                isSelected={selection.includes(row.product)}
              />
            )
          })}
        </div>
      </div>
      <MoreColumns count={spans.more} />
    </div>
  )
}

/** The cell that was pressed. */
function placeAt({ target }: MouseEvent): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null
  const [row, column] = (cell?.dataset.place ?? '').split('/').map(Number)
  return row === undefined || column === undefined ? undefined : { row, column }
}

type Sized = Pick<ReturnType<typeof useSpans>, 'page' | 'sizes'>

/** Begins on the selected product; walking takes the selection along, Enter goes to the map. */
function useCursorOn(
  { rows, useCases }: ReuseMatrix,
  grid: { readonly current: HTMLElement | null },
  { page, sizes }: Sized,
) {
  const desk = useDesk()
  const bounds = useMemo(
    () => ({ rows: rows.length, columns: useCases.length, page, sizes }),
    [rows.length, useCases.length, page, sizes],
  )
  const recordAt = ({ row, column }: Place) => rows[row]?.product ?? useCases[column]
  const start = (): Place => {
    const [chosen] = desk.view.getState().selection
    const row = rows.findIndex(({ product }) => product === chosen)
    return { row: Math.max(0, row), column: -1 }
  }
  const moved = (place: Place): void => {
    const record = recordAt(place)
    if (record !== undefined) select(desk.view, record)
  }
  const enter = useCallback(
    ({ row, column }: Place): void => {
      const record = rows[row]?.product ?? useCases[column]
      if (record !== undefined) showOnMap(desk, record, useCases[column])
    },
    [desk, rows, useCases],
  )
  return { ...useMatrixCursor(grid, bounds, start, moved, enter), enter }
}
