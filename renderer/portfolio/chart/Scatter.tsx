import { scaleLinear } from 'd3-scale'
import styles from './Chart.module.css'
import { labelHeights } from './labelHeights'

export interface ScatterPoint {
  readonly key: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly says: string
}

interface ScatterProps {
  readonly width: number
  readonly height: number
  readonly points: readonly ScatterPoint[]
  /** What runs across, what runs up, and what the line of equal amounts means. */
  readonly across: string
  readonly up: string
  readonly even: string
}

const MARGIN = { top: 26, right: 16, bottom: 40, left: 60 }
/** With more, names would lie on each other; then they are only said. */
const NAMED = 14
/** About the width of a letter of a name, in pixels. */
const LETTER = 6.6

/** Two amounts against each other, with the line where they are alike. */
export function Scatter({ width, height, points, across, up, even }: ScatterProps) {
  const most = Math.max(1, ...points.flatMap(({ x, y }) => [x, y]))
  const x = scaleLinear([0, most], [MARGIN.left, width - MARGIN.right]).nice(4)
  const y = scaleLinear([0, most], [height - MARGIN.bottom, MARGIN.top]).nice(4)
  const short = x.tickFormat(4, '~s')
  return (
    <>
      <g aria-hidden="true">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text className={styles.scale} x={MARGIN.left - 8} y={y(tick) + 4}>
              {short(tick)}
            </text>
          </g>
        ))}
        {x.ticks(4).map((tick) => (
          <text key={tick} className={styles.tick} x={x(tick)} y={height - MARGIN.bottom + 18}>
            {short(tick)}
          </text>
        ))}
        <text className={styles.axis} x={MARGIN.left} y={12}>
          {up}
        </text>
        <text className={styles.axisEnd} x={width - MARGIN.right} y={height - 4}>
          {across}
        </text>
        <line className={styles.even} x1={x(0)} y1={y(0)} x2={x(x.domain()[1] ?? most)} y2={y(x.domain()[1] ?? most)} />
        <text className={styles.axisEnd} x={x(x.domain()[1] ?? most) - 6} y={y(x.domain()[1] ?? most) - 6}>
          {even}
        </text>
      </g>
      {points.map((point, at) => (
        <g
          key={point.key}
          className={styles.point}
          data-point=""
          role="img"
          aria-label={point.says}
          tabIndex={at === 0 ? 0 : -1}
        >
          <circle
            className={styles.dot}
            data-dear={point.x > point.y || undefined}
            cx={x(point.x)}
            cy={y(point.y)}
            r={6}
          />
        </g>
      ))}
      {points.length <= NAMED && <Names points={points} x={x} y={y} />}
    </>
  )
}

type Place = (amount: number) => number
interface NamesProps {
  readonly points: readonly ScatterPoint[]
  readonly x: Place
  readonly y: Place
}

/** Drawn after every dot, so that none lies on a name; each group has said its own already. */
function Names({ points, x, y }: NamesProps) {
  const heights = labelHeights(points.map((point) => nameAt(point, x(point.x), y(point.y))))
  return (
    <g aria-hidden="true">
      {points.map(({ key, name, ...point }) => (
        <text key={key} className={styles.dotName} x={x(point.x) + 10} y={(heights.get(key) ?? y(point.y)) + 4}>
          {name}
        </text>
      ))}
    </g>
  )
}

const nameAt = ({ key, name }: ScatterPoint, x: number, y: number) => ({ key, x, y, width: name.length * LETTER })
