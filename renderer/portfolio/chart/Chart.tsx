// The frame of every chart: a sentence that says the finding, the drawing, the same numbers as a table, and a way out as SVG.
import { Download, Table2 } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { usePaper } from '../../ui/paper'
import styles from './Chart.module.css'
import { savePicture } from './savePicture'
import { useWidth } from './useWidth'

/** The numbers of a chart; the first column names the row. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

interface ChartProps {
  readonly title: string
  /** What the reader should take away, in a sentence. */
  readonly finding: string
  readonly fileName: string
  readonly table: ChartTable
  readonly height: number
  /** The drawing in this width, in pixels. Points carry data-point and say themselves in aria-label. */
  readonly children: (width: number) => ReactNode
}

export function Chart({ title, finding, fileName, table, height, children }: ChartProps) {
  const say = useSay()
  const id = useId()
  const { box, width } = useWidth()
  const drawing = useRef<SVGSVGElement>(null)
  const [asTable, setAsTable] = useState(false)
  const [said, setSaid] = useState('')
  const onPaper = usePaper()
  const read = ({ target }: { readonly target: EventTarget }): void => {
    const point = target instanceof Element ? target.closest('[data-point]') : null
    setSaid(point?.getAttribute('aria-label') ?? '')
  }
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <div>
          <h3 id={id}>{title}</h3>
          <p>{finding}</p>
        </div>
        {!onPaper && (
          <Ways
            asTable={asTable}
            onTable={setAsTable}
            onPicture={() => {
              if (drawing.current) savePicture(drawing.current, fileName)
            }}
          />
        )}
      </figcaption>
      <div ref={box} className={styles.drawing}>
        <svg
          ref={drawing}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={`${title}. ${finding}`}
          onKeyDown={walkPoints}
          onFocus={read}
          onPointerOver={read}
        >
          {children(width)}
        </svg>
      </div>
      {!onPaper && (
        <p className={styles.said} aria-hidden="true">
          {said === '' ? say('chart.help') : said}
        </p>
      )}
      <Twin table={table} title={title} isShown={asTable} />
    </figure>
  )
}

interface WaysProps {
  readonly asTable: boolean
  readonly onTable: (asTable: boolean) => void
  readonly onPicture: () => void
}

function Ways({ asTable, onTable, onPicture }: WaysProps) {
  const say = useSay()
  return (
    <div className={styles.ways}>
      <Button
        size="small"
        tone="quiet"
        aria-pressed={asTable}
        onClick={() => {
          onTable(!asTable)
        }}
      >
        <Table2 size={15} aria-hidden="true" />
        {say('chart.asTable')}
      </Button>
      <Button size="small" tone="quiet" onClick={onPicture}>
        <Download size={15} aria-hidden="true" />
        {say('chart.asSvg')}
      </Button>
    </div>
  )
}

/** The same numbers for who does not see the drawing, or would rather read. */
function Twin({
  table,
  title,
  isShown,
}: {
  readonly table: ChartTable
  readonly title: string
  readonly isShown: boolean
}) {
  const [first, ...others] = table.columns
  return (
    <div className={isShown ? styles.twin : 'visually-hidden'}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={table.columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Arrows walk from point to point; the chart is one stop of Tab. */
function walkPoints(event: KeyboardEvent<SVGSVGElement>): void {
  const step = STEPS[event.key]
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return
  const points = [...event.currentTarget.querySelectorAll<SVGElement>('[data-point]')]
  const at = points.findIndex((point) => point === document.activeElement)
  const next = points[step(at, points.length - 1)]
  if (!next) return
  event.preventDefault()
  for (const point of points) point.tabIndex = point === next ? 0 : -1
  next.focus()
}
