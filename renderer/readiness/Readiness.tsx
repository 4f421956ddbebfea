// The readiness of all products on one sheet (DOMAIN.md I): marks with words, what is most open first, each open item one jump away.
import type { KeyboardEvent } from 'react'
import {
  portfolioReadinessOf,
  readinessOf,
  readinessShort,
  readinessTitle,
  type ProductReadiness,
  type ReadinessItem,
} from '../../shared/analysis/readiness'
import { goToMissing } from '../store/goToField'
import { select } from '../store/viewStore'
import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { useFirstUseCase } from '../store/useFirstUseCase'
import { JointedName } from '../text/JointedName'
import { StateMark } from '../ui/StateMark'
import { EmptyView } from '../ui/EmptyView'
import styles from './Readiness.module.css'

/** Products drawn at once, the most open first: what a room can talk about. */
const AT_ONCE = 200

export function Readiness() {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const { ready, products, missingRoles } = portfolioReadinessOf(portfolio)
  const lists = [...readinessOf(portfolio).values()].sort((one, other) => other.open - one.open).slice(0, AT_ONCE)
  if (lists.length === 0) return <NothingYet />
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h2>{say('readiness.title')}</h2>
        <p>{say('readiness.summary', { ready, products })}</p>
        {missingRoles.length > 0 && (
          <p className={styles.roles}>
            {say('readiness.roles', { roles: missingRoles.map((role) => say(`readiness.role.${role}`)).join(', ') })}
          </p>
        )}
        <Legend />
        <p className={styles.keys}>{say('readiness.keys')}</p>
      </header>
      <Matrix lists={lists} />
    </div>
  )
}

/** Products follow from use cases (2.16). */
function NothingYet() {
  const say = useSay()
  return <EmptyView title={say('readiness.empty')} text={say('readiness.empty.why')} first={useFirstUseCase()} />
}

/** What the marks mean, for a view that has no room for a word in every cell. */
function Legend() {
  const say = useSay()
  return (
    <ul className={styles.legend}>
      {STATES.map((state) => (
        <li key={state}>
          <StateMark state={state} />
          {say(`readiness.state.${state}`)}
        </li>
      ))}
    </ul>
  )
}
const STATES = ['done', 'open', 'not-applicable', 'overruled'] as const

function Matrix({ lists }: { readonly lists: readonly ProductReadiness[] }) {
  const say = useSay()
  const items = lists[0]?.items ?? []
  const count = (group: ReadinessItem['group']) => items.filter((item) => item.group === group).length
  // The table is wider than the view: it scrolls, by keys as well.
  const scrolls = { role: 'region', tabIndex: 0, onKeyDown: walkOpen }
  return (
    <div className={styles.scroll} data-home {...scrolls} aria-label={say('readiness.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('readiness.product')}
            </th>
            <th scope="colgroup" colSpan={count('characteristic')}>
              {say('readiness.characteristics')}
            </th>
            <th scope="colgroup" colSpan={count('checklist')}>
              {say('readiness.checklist')}
            </th>
          </tr>
          <tr>
            {items.map(({ id }) => (
              <th key={id} scope="col">
                <span className={styles.title}>{say(readinessTitle(id))}</span>
                <span className={styles.item} title={say(readinessTitle(id))} aria-hidden="true">
                  {say(readinessShort(id))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <ProductRow key={list.product} list={list} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('readiness.openIn')}</th>
            {items.map(({ id }) => (
              <td key={id}>
                {lists.filter((list) => list.items.some((item) => item.id === id && item.state === 'open')).length}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function ProductRow({ list: { product, items, open } }: { readonly list: ProductReadiness }) {
  const say = useSay()
  const desk = useDesk()
  const name = usePortfolio(({ dataProducts }) => dataProducts[product]?.name ?? '')
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.product}
          title={say('sheet.open')}
          onClick={() => {
            select(desk.view, product)
            desk.run('product.page')
          }}
        >
          <JointedName name={name} />
        </button>
        <span className={styles.open}>{`${say('readiness.open')}: ${String(open)}`}</span>
      </th>
      {items.map((item) => (
        <td key={item.id} data-state={item.state}>
          <Cell item={item} product={name} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ item, product }: { readonly item: ReadinessItem; readonly product: string }) {
  const say = useSay()
  const desk = useDesk()
  const [first] = item.missing
  const word = say(`readiness.state.${item.state}`)
  if (!first)
    return (
      <span className={styles.cell} title={item.reason || undefined}>
        <StateMark state={item.state} />
        <span className={styles.word}>{word}</span>
      </span>
    )
  const missing = item.missing.map(({ text, values }) => say(text, values)).join(' ')
  return (
    <button
      type="button"
      className={styles.cell}
      data-open
      title={missing}
      aria-label={say('readiness.cell', { product, item: say(readinessTitle(item.id)), missing })}
      onClick={() => {
        goToMissing(desk, first)
      }}
    >
      <StateMark state={item.state} />
      <span className={styles.word}>{word}</span>
    </button>
  )
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

/** From one open item to the next in that direction; from the table itself to the first. */
function walkOpen(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return
  const cell = (event.target as HTMLElement).closest('td')
  event.preventDefault()
  if (!cell) {
    event.currentTarget.querySelector<HTMLElement>('[data-open]')?.focus()
    return
  }
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')]
  nextOpen(rows, [rows.findIndex((one) => one.contains(cell)), cell.cellIndex], step)?.focus()
}

function nextOpen(
  rows: readonly Element[],
  [row, column]: readonly [row: number, column: number],
  [down, across]: readonly [rows: number, columns: number],
): HTMLElement | undefined {
  for (let at = 1; ; at += 1) {
    const cell = column + across * at < 1 ? undefined : rows[row + down * at]?.children[column + across * at]
    if (!cell) return undefined
    const open = cell.querySelector<HTMLElement>('[data-open]')
    if (open) return open
  }
}
