import { scaleLinear, type ScaleLinear } from 'd3-scale'
import type { Box } from '../../../shared/layout/cardSize'
import styles from './Chart.module.css'
import { labelPlaces } from './labelPlaces'

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
const LETTER = 6.4

/** Two amounts against each other, with the line where they are alike. */
export function Scatter({ width, height, points, across, up, even }: ScatterProps) {
  // Each amount has its own scale: what is cheap would else stand in one corner.
  const x = scaleLinear([0, most(points.map((point) => point.x))], [MARGIN.left, width - MARGIN.right]).nice(4)
  const y = scaleLinear([0, most(points.map((point) => point.y))], [height - MARGIN.bottom, MARGIN.top]).nice(4)
  const alike = Math.min(x.domain()[1] ?? 0, y.domain()[1] ?? 0)
  const drawing = { x: MARGIN.left, y: 0, width: width - MARGIN.left, height: height - MARGIN.bottom }
  const evenWidth = even.length * LETTER
  const evenBox = { x: x(alike) - 6 - evenWidth, y: y(alike) - 20, width: evenWidth, height: 16 }
  return (
    <>
      <g aria-hidden="true">
        <Scales x={x} y={y} drawing={drawing} />
        <text className={styles.axis} x={MARGIN.left} y={12}>
          {up}
        </text>
        <text className={styles.axisEnd} x={width - MARGIN.right} y={height - 4}>
          {across}
        </text>
        <line className={styles.even} x1={x(0)} y1={y(0)} x2={x(alike)} y2={y(alike)} />
        <text className={styles.axisEnd} x={x(alike) - 6} y={y(alike) - 8}>
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
      {points.length <= NAMED && <Names points={points} x={x} y={y} drawing={drawing} kept={[evenBox]} />}
    </>
  )
}

interface ScalesProps {
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly drawing: Box
}

function Scales({ x, y, drawing: { x: left, height: bottom } }: ScalesProps) {
  const [shortX, shortY] = [x.tickFormat(4, '~s'), y.tickFormat(4, '~s')]
  const [, right = left] = x.range()
  return (
    <>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.scale} x={left - 8} y={y(tick) + 4}>
            {tick === 0 ? '0' : shortY(tick)}
          </text>
        </g>
      ))}
      {x.ticks(4).map((tick) => (
        <text key={tick} className={styles.tick} x={x(tick)} y={bottom + 18}>
          {tick === 0 ? '0' : shortX(tick)}
        </text>
      ))}
    </>
  )
}

type Place = (amount: number) => number
interface NamesProps {
  readonly points: readonly ScatterPoint[]
  readonly x: Place
  readonly y: Place
  readonly drawing: Box
  readonly kept: readonly Box[]
}

/** Drawn after every dot, so that none lies on a name; each group has said its own already. */
function Names({ points, x, y, drawing, kept }: NamesProps) {
  const dots = points.map((point) => ({
    key: point.key,
    x: x(point.x),
    y: y(point.y),
    width: point.name.length * LETTER,
  }))
  const places = new Map(labelPlaces(dots, drawing, kept).map((place) => [place.key, place]))
  return (
    <g aria-hidden="true">
      {points.map(({ key, name, ...point }) => {
        const place = places.get(key)
        if (!place) return null
        const { box, anchor, isLed } = place
        const end = { x: nearest(x(point.x), box.x, box.width), y: nearest(y(point.y), box.y, box.height) }
        return (
          <g key={key}>
            {isLed && <line className={styles.leader} x1={x(point.x)} y1={y(point.y)} x2={end.x} y2={end.y} />}
            <text
              className={styles.dotName}
              textAnchor={anchor}
              x={box.x + STARTS[anchor] * box.width}
              y={box.y + box.height - 4}
            >
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Where along a name it is held. */
const STARTS = { start: 0, middle: 0.5, end: 1 } as const
const nearest = (at: number, from: number, length: number): number => Math.max(from, Math.min(at, from + length))
/** With some air, so that no dot lies on the edge. */
const most = (amounts: readonly number[]): number => Math.max(1, ...amounts) * 1.04
