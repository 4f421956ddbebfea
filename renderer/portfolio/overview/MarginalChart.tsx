import { marginalValueOf, type MarginalStep } from '../../../shared/analysis/marginalValue'
import { FEWEST, type Decline } from '../../../shared/analysis/marginalValue/decline'
import type { Say } from '../../../shared/text/say'
import { usePortfolio, useSay } from '../../store/useEditor'
import { Chart, type ChartTable } from '../chart/Chart'
import { Columns } from '../chart/Columns'

const HEIGHT = 240

interface MarginalChartProps {
  readonly of: 'products' | 'attributes'
  readonly height?: number
}

/** What each further use case brought that was new, the curve through it, and how unsure that curve is (2.29). */
export function MarginalChart({ of, height = HEIGHT }: MarginalChartProps) {
  const say = useSay()
  const value = usePortfolio(marginalValueOf)
  const useCases = usePortfolio((portfolio) => portfolio.useCases)
  const { steps } = value
  const decline = value[of]
  const named = steps.map((step, at) => ({ ...step, at: at + 1, name: useCases[step.useCase]?.name ?? '' }))
  const next = decline && say('marginal.next', rangeOf(decline.next))
  return (
    <Chart
      title={say(`marginal.title.${of}`)}
      finding={findingOf(decline, steps, of, say)}
      fileName={`marginal-value-${of}`}
      height={height}
      table={tableOf(named, decline, of, say)}
    >
      {(width) => (
        <Columns
          width={width}
          height={height}
          points={named.map((step) => ({
            key: step.useCase,
            tick: String(step.at),
            value: step[of],
            says: say(`marginal.point.${of}`, { at: step.at, name: step.name, count: step[of] }),
          }))}
          band={decline?.band}
          next={next === null ? undefined : { tick: say('marginal.next.tick'), says: next }}
        />
      )}
    </Chart>
  )
}

const rounded = (value: number): number => Math.round(value * 10) / 10
const rangeOf = ({ expected, low, high }: Decline['next']) => ({
  expected: rounded(expected),
  low: rounded(low),
  high: rounded(high),
})

/** The direction is only said when nine of ten such curves would agree. */
function findingOf(
  decline: Decline | null,
  steps: readonly MarginalStep[],
  of: 'products' | 'attributes',
  say: Say,
): string {
  const isNone = steps.length >= FEWEST && steps.every((step) => step[of] === 0)
  if (isNone) return say('marginal.none')
  if (!decline) return say(`marginal.few.${of}`, { counts: steps.map((step) => step[of]).join(', ') })
  const { expected, low, high } = decline.factor
  const range = rangeOf(decline.next)
  const percent = (factor: number) => Math.round(Math.abs(1 - factor) * 100)
  if (high < 1)
    return say('marginal.declines', { ...range, percent: percent(expected), least: percent(high), most: percent(low) })
  if (low > 1) return say('marginal.grows', { ...range, percent: percent(expected) })
  return say('marginal.unsure', range)
}

function tableOf(
  named: readonly (MarginalStep & { readonly name: string })[],
  decline: Decline | null,
  of: 'products' | 'attributes',
  say: Say,
): ChartTable {
  const estimate = (at: number) => {
    const point = decline?.band[at]
    return point ? say('marginal.range', rangeOf(point)) : '–'
  }
  const rows = named.map((step, at) => ({
    key: step.useCase,
    cells: [step.name, String(step[of]), String(step.reused), estimate(at)],
  }))
  const further = { key: 'next', cells: [say('marginal.next.row'), '–', '–', estimate(named.length)] }
  return {
    columns: [
      say('marginal.column.useCase'),
      say(`marginal.column.${of}`),
      say('marginal.column.reused'),
      say('marginal.column.curve'),
    ],
    rows: decline ? [...rows, further] : rows,
  }
}
