import { reuseMatrixOf } from '../../../shared/analysis/reuseMatrix'
import { usePortfolio, useSay } from '../../store/useEditor'
import { Chart } from '../chart/Chart'
import { Columns } from '../chart/Columns'

const HEIGHT = 220

/** How many products serve no use case, one, two … (2.26). */
export function ReuseChart() {
  const say = useSay()
  const { rows, shared, singleUse } = usePortfolio(reuseMatrixOf)
  const most = Math.max(...rows.map(({ cells }) => cells.size))
  const points = Array.from({ length: most + 1 }, (_, uses) => {
    const count = rows.filter(({ cells }) => cells.size === uses).length
    return { key: String(uses), tick: String(uses), value: count, says: say('reuse.point', { count, uses }) }
  })
  return (
    <Chart
      title={say('reuse.title')}
      finding={say('reuse.finding', { shared, singleUse, products: rows.length })}
      fileName="reuse"
      height={HEIGHT}
      table={{
        columns: [say('reuse.column.uses'), say('reuse.column.products')],
        rows: points.map(({ key, tick, value }) => ({ key, cells: [tick, String(value)] })),
      }}
    >
      {(width) => <Columns width={width} height={HEIGHT} points={points} />}
    </Chart>
  )
}
