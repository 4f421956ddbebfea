import { useMemo } from 'react'
import { domainLoadsOf } from '../../../shared/analysis/domainLoad'
import { usePortfolio, useSay } from '../../store/useEditor'
import { BAR, Bars } from '../chart/Bars'
import { Chart } from '../chart/Chart'

const MOST = 24

/** What each domain carries on the map: products and source systems (2.37). A reason to look, never a score. */
export function LoadChart() {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const loads = useMemo(() => {
    const name = (id: string) => Object.values(portfolio.domains).find((domain) => domain.id === id)?.name ?? ''
    return domainLoadsOf(portfolio)
      .map((load) => ({ ...load, name: name(load.domain), sum: load.products + load.sources }))
      .sort((one, other) => other.sum - one.sum)
  }, [portfolio])
  const [first, second] = loads
  // Of one domain there is nothing to compare.
  if (!first || !second) return null
  const shown = loads.slice(0, MOST)
  const bars = shown.map(({ domain, name, products, sources, neighbours }) => ({
    key: domain,
    name,
    parts: [
      { value: products, look: 0 as const },
      { value: sources, look: 2 as const },
    ],
    says: say('load.point', { name, products, sources, neighbours }),
  }))
  const { name, products, sources } = first
  const isEven = first.sum === second.sum
  return (
    <Chart
      title={say('load.title')}
      finding={isEven ? say('load.even') : say('load.finding', { name, products, sources })}
      fileName="load-per-domain"
      height={bars.length * BAR}
      table={{
        columns: ['domain', 'products', 'sources', 'neighbours', 'slos'].map((column) =>
          say(`load.column.${column}` as 'load.column.domain'),
        ),
        rows: loads.map((load) => ({
          key: load.domain,
          cells: [load.name, ...[load.products, load.sources, load.neighbours, load.slos].map(String)],
        })),
      }}
    >
      {(width) => <Bars width={width} bars={bars} />}
    </Chart>
  )
}
