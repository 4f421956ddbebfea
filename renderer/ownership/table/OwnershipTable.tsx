// Who owns what, decided when and why: the calm end of the review, and a sheet to print (2.33, 2.34, 2.36).
import { CircleCheck, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { longDate } from '../../../shared/text/longDate'
import { useDesk, useOwner, usePortfolio, useSay } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { JointedName } from '../../text/JointedName'
import { Button } from '../../ui/Button'
import { HueMark } from '../../ui/HueMark'
import styles from './OwnershipTable.module.css'
import { BuildingTeam } from './BuildingTeam'
import { Teams } from './Teams'

interface OwnershipTableProps {
  /** The review has come to its end with so many decisions, and says so above the table. */
  readonly settled?: number
  /** What is still asked, above the table. */
  readonly children?: ReactNode
}

export function OwnershipTable({ settled, children }: OwnershipTableProps) {
  const say = useSay()
  const { run } = useDesk()
  const table = usePortfolio(({ dataProducts }) => dataProducts)
  const products = Object.values(table).sort((one, other) => (one.name < other.name ? -1 : 1))
  const heads = ['product', 'owner', 'team', 'date', 'reason'] as const
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          {settled !== undefined && <CircleCheck className={styles.done} size={36} aria-hidden="true" />}
          <div className={styles.words}>
            <h3 className={styles.title}>{say(settled === undefined ? 'ownership.table' : 'ownership.done.title')}</h3>
            {settled !== undefined && settled > 0 && <p>{say('ownership.done.text', { count: settled })}</p>}
          </div>
          <Button
            onClick={() => {
              run('file.print')
            }}
          >
            <Printer size={16} aria-hidden="true" />
            {say('ownership.table.print')}
          </Button>
        </header>
        {children}
        <table className={styles.table}>
          <caption className="visually-hidden">{say('ownership.table')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {say(`ownership.table.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {products.map((product) => (
              <ProductRow key={product.id} product={product} />
            ))}
          </tbody>
        </table>
        <Teams />
      </div>
    </div>
  )
}

function ProductRow({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const { view } = useDesk()
  const { id, name } = product
  const owner = useOwner(id)
  const decision = usePortfolio(({ ownershipDecisions }) => ownershipDecisions[id])
  const session = usePortfolio(({ sessions }) => (decision?.session ? (sessions[decision.session]?.name ?? '') : ''))
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.product}
          title={say('ownership.table.review', { product: name })}
          onClick={() => {
            select(view, id)
          }}
        >
          <JointedName name={name} />
        </button>
      </th>
      <td>
        <span className={styles.owner} data-blank={owner ? undefined : ''}>
          <HueMark hue={owner?.hue ?? null} />
          <span>
            <JointedName name={owner?.name ?? say('ownership.table.nobody')} />
          </span>
        </span>
      </td>
      <td>
        <BuildingTeam product={product} />
      </td>
      <td className={styles.date}>
        {decision && longDate(say, decision.date)}
        {session !== '' && <span className={styles.session}>{session}</span>}
      </td>
      <td className={styles.reason}>{decision?.reason ?? <em>{say('ownership.table.undecided')}</em>}</td>
    </tr>
  )
}
