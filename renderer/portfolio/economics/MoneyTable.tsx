import { useMemo, useState } from 'react'
import type { Economics, ProductCharge } from '../../../shared/analysis/economics'
import { nameOf } from '../../../shared/model/stepName'
import type { Say } from '../../../shared/text/say'
import { useOwner, usePortfolio, useSay } from '../../store/useEditor'
import { JointedName } from '../../text/JointedName'
import { Button } from '../../ui/Button'
import { HueMark } from '../../ui/HueMark'
import page from '../Page.module.css'
import styles from './Economics.module.css'
import { MoneyField } from './MoneyField'

/** So many rows at first: what costs most stands on top. */
const FIRST = 60

/** Cost and value of each product, typed where they stand, and who bears the cost. */
export function MoneyTable({ economics }: { readonly economics: Economics }) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const currency = usePortfolio(({ about }) => about.currency)
  const order = useOrder(economics)
  const shown = all ? order : order.slice(0, FIRST)
  return (
    <section className={page.card} aria-labelledby="money-table">
      <h3 id="money-table">{say('economics.products', { currency })}</h3>
      <p>{say('economics.products.why')}</p>
      <div className={`${page.scroll ?? ''} ${styles.amounts ?? ''}`}>
        <table className={page.table}>
          <thead>
            <tr>
              <th scope="col">{say('economics.column.product')}</th>
              <th scope="col" className={page.number}>
                {say('economics.column.cost')}
              </th>
              <th scope="col" className={page.number}>
                {say('economics.column.value')}
              </th>
              <th scope="col" className={page.number}>
                {say('economics.column.return')}
              </th>
              <th scope="col">{say('economics.column.shares')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((charge) => (
              <Row key={charge.product} charge={charge} currency={currency} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < order.length && (
        <Button
          onClick={() => {
            setAll(true)
          }}
        >
          {say('economics.all', { count: order.length })}
        </Button>
      )}
    </section>
  )
}

/** By cost as it was when the view was opened: a row does not run away from under the hand that types in it. */
function useOrder({ products }: Economics): readonly ProductCharge[] {
  const [costs] = useState(() => new Map(products.map(({ product, cost }) => [product, cost ?? -1])))
  return useMemo(
    () => [...products].sort((one, other) => (costs.get(other.product) ?? -1) - (costs.get(one.product) ?? -1)),
    [products, costs],
  )
}

function Row({ charge, currency }: { readonly charge: ProductCharge; readonly currency: string }) {
  const { product, cost } = charge
  const say = useSay()
  const owner = useOwner(product)
  const record = usePortfolio(({ dataProducts }) => dataProducts[product])
  if (!record) return null
  const { name, valuePerYear } = record
  return (
    <tr>
      <th scope="row">
        <span className={page.named}>
          <HueMark hue={owner?.hue ?? null} size={16} />
          <span>
            <JointedName name={name} />
          </span>
        </span>
      </th>
      <td className={page.number}>
        <MoneyField product={product} field="costPerYear" label={say('economics.cost.of', { name, currency })} />
      </td>
      <td className={page.number}>
        <MoneyField product={product} field="valuePerYear" label={say('economics.value.of', { name, currency })} />
      </td>
      <td className={page.number}>{returnOf(cost, valuePerYear, say)}</td>
      <td>
        <Shares charge={charge} />
      </td>
    </tr>
  )
}

/** Value per cost (4.04), to a tenth. */
function returnOf(cost: number | null, value: number | null, say: Say): string {
  if (cost === null || cost === 0 || value === null) return say('economics.share.none')
  return say('economics.return', { ratio: Math.round((value / cost) * 10) / 10 })
}

function Shares({ charge: { cost, shares } }: { readonly charge: ProductCharge }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  if (cost === null) return say('economics.share.none')
  if (shares.length === 0) return say('economics.share.owner')
  return (
    <ul className={styles.shares}>
      {shares.map(({ reader, amount }) => (
        <li key={reader}>
          <span>
            <JointedName name={nameOf(portfolio, reader) ?? ''} />{' '}
          </span>
          <span>{say('economics.share', { amount })}</span>
        </li>
      ))}
    </ul>
  )
}
