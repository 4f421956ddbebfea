import { scaleBand, scaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import styles from './Chart.module.css'

export interface ColumnPoint {
  readonly key: string
  /** Below the axis, a few letters. */
  readonly tick: string
  readonly value: number
  /** What a point says when it is reached by key or pointer, and to a screen reader. */
  readonly says: string
}
export interface BandPoint {
  readonly expected: number
  readonly low: number
  readonly high: number
}

interface ColumnsProps {
  readonly width: number
  readonly height: number
  readonly points: readonly ColumnPoint[]
  /** A curve with its uncertainty through the points, and one further if it is one longer. */
  readonly band?: readonly BandPoint[] | undefined
  /** Says the point behind the last, where the band goes on. */
  readonly next?: { readonly tick: string; readonly says: string } | undefined
}

const MARGIN = { top: 16, right: 12, bottom: 30, left: 36 }
/** A column and its space, where there are few. */
const WIDEST = 96
/** Narrower than this, only some of the ticks are written. */
const TICK_ROOM = 26
/** A narrower column has no room for its figure; px. */
const NARROWEST = 18
/** From the middle of the last number written to that of the word for the next one; px. */
const NEXT_ROOM = 42
/** Half of that word, in the language in which it is longer; px. */
const NEXT_HALF = 28

/** Counts as columns, in their order; a curve over them where one was fitted. */
export function Columns({ width, height, points, band, next }: ColumnsProps) {
  const keys = [...points.map(({ key }) => key), ...(next && band ? [NEXT] : [])]
  const right = Math.min(width - MARGIN.right, MARGIN.left + keys.length * WIDEST)
  const x = scaleBand(keys, [MARGIN.left, right]).paddingInner(0.28).paddingOuter(0.14)
  const y = scaleLinear([0, highest(points, band)], [height - MARGIN.bottom, MARGIN.top]).nice(4)
  const every = Math.max(1, Math.ceil(TICK_ROOM / x.step()))
  const middle = (key: string) => (x(key) ?? 0) + x.bandwidth() / 2
  const lastInside = Math.min(middle(NEXT), width - NEXT_HALF)
  const lastTick = next && band ? lastInside - NEXT_ROOM : Infinity
  const floor = y(0)
  return (
    <>
      <Axis ticks={y.ticks(4)} y={y} width={width} />
      {band && <Band band={band} keys={keys} middle={middle} y={y} />}
      {points.map(({ key, tick, value, says }, at) => (
        <g key={key} className={styles.point} data-point="" role="img" aria-label={says} tabIndex={at === 0 ? 0 : -1}>
          <rect className={styles.reach} x={x(key)} width={x.bandwidth()} y={MARGIN.top} height={floor - MARGIN.top} />
          <rect
            className={styles.column}
            x={x(key)}
            width={x.bandwidth()}
            y={y(value)}
            height={floor - y(value)}
            rx={2}
          />
          {at % every === 0 && middle(key) < lastTick && (
            <text className={styles.tick} x={middle(key)} y={height - 10}>
              {tick}
            </text>
          )}
        </g>
      ))}
      {band && <Curve band={band} keys={keys} middle={middle} y={y} />}
      {x.bandwidth() > NARROWEST && <Figures points={points} middle={middle} y={y} />}
      {next && band && <Next {...next} band={band.at(-1)} x={middle(NEXT)} tickAt={lastInside} y={y} height={height} />}
    </>
  )
}

const NEXT = 'next'
type Middle = (key: string) => number
type Y = (value: number) => number

/** A band that is all doubt would press the columns flat: it is cut off at twice the highest count. */
function highest(points: readonly ColumnPoint[], band: readonly BandPoint[] = []): number {
  const most = Math.max(1, ...points.map(({ value }) => value))
  return Math.max(most, Math.min(most * 2, Math.max(0, ...band.map(({ high }) => high))))
}

function Axis({ ticks, y, width }: { readonly ticks: readonly number[]; readonly y: Y; readonly width: number }) {
  return (
    <g aria-hidden="true">
      {ticks.filter(Number.isInteger).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.scale} x={MARGIN.left - 8} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
    </g>
  )
}

interface DrawnBand {
  readonly band: readonly BandPoint[]
  readonly keys: readonly string[]
  readonly middle: Middle
  readonly y: Y
}

function Band({ band, keys, middle, y }: DrawnBand) {
  const shape = area<BandPoint>()
    .x((_, at) => middle(keys[at] ?? NEXT))
    .y0(({ low }) => y(low))
    .y1(({ high }) => Math.max(MARGIN.top - 8, y(high)))
    .curve(curveMonotoneX)
  return <path className={styles.band} d={shape(band) ?? ''} aria-hidden="true" />
}

function Curve({ band, keys, middle, y }: DrawnBand) {
  const shape = line<BandPoint>()
    .x((_, at) => middle(keys[at] ?? NEXT))
    .y(({ expected }) => y(expected))
    .curve(curveMonotoneX)
  return <path className={styles.curve} d={shape(band) ?? ''} aria-hidden="true" />
}

interface FiguresProps extends Pick<DrawnBand, 'middle' | 'y'> {
  readonly points: readonly ColumnPoint[]
}

/** Over the columns and over the curve; the points say the same aloud. */
const Figures = ({ points, middle, y }: FiguresProps) => (
  <g aria-hidden="true">
    {points.map(({ key, value }) => (
      <text key={key} className={styles.value} x={middle(key)} y={y(value) - 5}>
        {value}
      </text>
    ))}
  </g>
)

interface NextProps {
  readonly says: string
  readonly tick: string
  readonly band: BandPoint | undefined
  readonly x: number
  /** Where the word stands: beneath, or as near as it fits into the drawing. */
  readonly tickAt: number
  readonly y: Y
  readonly height: number
}

function Next({ says, tick, band, x, tickAt, y, height }: NextProps) {
  if (!band) return null
  return (
    <g className={styles.point} data-point="" role="img" aria-label={says} tabIndex={-1}>
      <line className={styles.whisker} x1={x} x2={x} y1={y(band.low)} y2={Math.max(MARGIN.top - 8, y(band.high))} />
      <circle className={styles.next} cx={x} cy={y(band.expected)} r={5} />
      <text className={styles.tick} x={tickAt} y={height - 10}>
        {tick}
      </text>
    </g>
  )
}
