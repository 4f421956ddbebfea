import { usePortfolio, useSay } from '../../store/useEditor'
import { Chart } from '../chart/Chart'
import { Scatter } from '../chart/Scatter'
import page from '../Page.module.css'

const HEIGHT = 320

/** Products with both amounts, cost to the right and value upwards; what lies below the line costs more than it brings (4.04). */
export function CostChart() {
  const say = useSay()
  const currency = usePortfolio(({ about }) => about.currency)
  const dataProducts = usePortfolio((portfolio) => portfolio.dataProducts)
  const known = Object.values(dataProducts).flatMap(({ id, name, costPerYear, valuePerYear }) => {
    if (costPerYear === null || valuePerYear === null || costPerYear < 0 || valuePerYear < 0) return []
    const says = say('economics.scatter.point', { name, cost: costPerYear, value: valuePerYear, currency })
    return [{ key: id, name, x: costPerYear, y: valuePerYear, says }]
  })
  if (known.length === 0)
    return (
      <section className={page.card}>
        <h3>{say('economics.scatter.title')}</h3>
        <p>{say('economics.scatter.none')}</p>
      </section>
    )
  const dear = known.filter(({ x, y }) => x > y).length
  const amount = (value: number) => say('economics.share', { amount: value })
  return (
    <Chart
      title={say('economics.scatter.title')}
      finding={say('economics.scatter.finding', { count: dear, known: known.length })}
      fileName="cost-and-value"
      height={HEIGHT}
      table={{
        columns: [say('economics.column.product'), say('economics.column.cost'), say('economics.column.value')],
        rows: known.map(({ key, name, x, y }) => ({ key, cells: [name, amount(x), amount(y)] })),
      }}
    >
      {(width) => (
        <Scatter
          width={width}
          height={HEIGHT}
          points={known}
          across={say('economics.column.cost')}
          up={say('economics.column.value')}
          even={say('economics.scatter.even')}
        />
      )}
    </Chart>
  )
}
