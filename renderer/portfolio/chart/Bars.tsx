import { scaleLinear } from 'd3-scale'
import styles from './Chart.module.css'

export interface Bar {
  readonly key: string
  readonly name: string
  /** Parts of the bar, from the left: a value and how it is filled. */
  readonly parts: readonly { readonly value: number; readonly look: 0 | 1 | 2 }[]
  readonly says: string
}

/** Height of one bar with its space, in pixels. */
export const BAR = 30
const NAMES = 190
const END = 44

/** Named amounts, one below the other. */
export function Bars({ width, bars }: { readonly width: number; readonly bars: readonly Bar[] }) {
  const total = ({ parts }: Bar) => parts.reduce((sum, { value }) => sum + value, 0)
  const names = Math.min(NAMES, width * 0.4)
  const x = scaleLinear([0, Math.max(1, ...bars.map(total))], [names, width - END])
  return bars.map((bar, at) => {
    let from = 0
    return (
      <g
        key={bar.key}
        className={styles.point}
        data-point=""
        role="img"
        aria-label={bar.says}
        tabIndex={at === 0 ? 0 : -1}
        transform={`translate(0 ${at * BAR})`}
      >
        <rect className={styles.reach} x={0} width={width} y={1} height={BAR - 2} />
        <text className={styles.barName} x={names - 10} y={BAR / 2 + 4}>
          {shortened(bar.name, names)}
        </text>
        {bar.parts.map(({ value, look }) => {
          const start = from
          from += value
          return (
            <rect
              key={look}
              className={styles.bar}
              data-look={look}
              x={x(start)}
              width={Math.max(0, x(from) - x(start))}
              y={6}
              height={BAR - 12}
            />
          )
        })}
        <text className={styles.barValue} x={x(total(bar)) + 7} y={BAR / 2 + 4}>
          {total(bar)}
        </text>
      </g>
    )
  })
}

/** SVG does not cut words off by itself; about seven pixels a letter. */
const shortened = (name: string, width: number): string => {
  const most = Math.floor((width - 14) / 7)
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}
