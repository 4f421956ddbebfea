// Every promise and every inferred need of the portfolio: filter, walk with keys, accept, override, print (2.39–2.43).
import { Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { conflictCountOf, sloOrderOf, sloSheetOf, type SloRow } from '../../../shared/analysis/sloSheet'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { useFirstUseCase } from '../../store/useFirstUseCase'
import { select } from '../../store/viewStore'
import { Button } from '../../ui/Button'
import { Platform } from './Platform'
import { ProductHead } from './ProductHead'
import { SheetFilters } from './SheetFilters'
import { SheetRow } from './SheetRow'
import { filteredRows, groupedRows, NO_SHEET_FILTER, type RowGroup } from './sheetRows'
import { EmptyView } from '../../ui/EmptyView'
import styles from './SloSheet.module.css'
import { useAskedConflict } from './useAskedConflict'
import { useSheetKeys } from './useSheetKeys'

/** Rows drawn at once; more on request, so that a portfolio of thousands opens at once. */
const AT_ONCE = 250

export function SloSheet() {
  const portfolio = usePortfolio((present) => present)
  const rows = sloSheetOf(portfolio)
  if (rows.length === 0) return <NothingPromised />
  return <Sheet rows={rows} />
}

/** The interview of the product that a use case reads; before there is a product, the first use case (2.16, 2.39). */
function NothingPromised() {
  const say = useSay()
  const { view, run } = useDesk()
  const product = usePortfolio((portfolio) => sloOrderOf(portfolio)[0])
  const interview = product && {
    words: say('sloSheet.empty.interview', { name: product.name }),
    run: () => {
      select(view, product.id)
      run('product.slo')
    },
  }
  const useCase = useFirstUseCase()
  return (
    <EmptyView
      title={say('sloSheet.empty')}
      text={say(product ? 'sloSheet.empty.why' : 'sloSheet.empty.start')}
      first={interview ?? useCase}
    />
  )
}

function Sheet({ rows }: { readonly rows: readonly SloRow[] }) {
  const say = useSay()
  const { run } = useDesk()
  const dataProducts = usePortfolio((portfolio) => portfolio.dataProducts)
  const owners = usePortfolio((portfolio) => portfolio.owners)
  const [filter, setFilter] = useState(NO_SHEET_FILTER)
  const [most, setMost] = useState(AT_ONCE)
  const [open, setOpen] = useState<string | null>(null)
  useAskedConflict(rows, {
    isShown: (row, at) => open === row.id && filter === NO_SHEET_FILTER && at < most,
    show: (row, at) => {
      setFilter(NO_SHEET_FILTER)
      setMost(Math.max(most, at + 1))
      setOpen(row.id)
    },
  })
  const found = useMemo(
    () => filteredRows(rows, filter, { dataProducts, owners }),
    [rows, filter, dataProducts, owners],
  )
  const groups = useMemo(() => groupedRows(found.slice(0, most)), [found, most])
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <h2>{say('sloSheet.title')}</h2>
        <Summary rows={rows} />
        <Button
          size="small"
          className={styles.print}
          onClick={() => {
            run('file.print')
          }}
        >
          <Printer size={15} aria-hidden="true" />
          {say('sloSheet.print')}
        </Button>
      </header>
      <SheetFilters rows={rows} filter={filter} onFilter={setFilter} />
      <Groups groups={groups} open={open} onOpen={setOpen} />
      {found.length === 0 && (
        <NothingFound
          onClear={() => {
            setFilter(NO_SHEET_FILTER)
          }}
        />
      )}
      {found.length > most && (
        <Button
          className={styles.more}
          onClick={() => {
            setMost(most + AT_ONCE)
          }}
        >
          {say('sloSheet.more', { count: Math.min(AT_ONCE, found.length - most) })}
        </Button>
      )}
      <Platform />
    </div>
  )
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const say = useSay()
  return (
    <p className={styles.none}>
      {say('sloSheet.filter.none')}{' '}
      <Button size="small" onClick={onClear}>
        {say('sloSheet.filter.clear')}
      </Button>
    </p>
  )
}

function Summary({ rows }: { readonly rows: readonly SloRow[] }) {
  const say = useSay()
  const count = (is: (row: SloRow) => boolean) => rows.filter(is).length
  return (
    <p className={styles.summary}>
      {[
        say('sloSheet.summary.conflicts', { count: conflictCountOf(rows) }),
        say('sloSheet.summary.unpromised', { count: count(({ state }) => state === 'unpromised') }),
        say('sloSheet.summary.kept', { count: count(({ state }) => state === 'kept') }),
      ].join(' · ')}
    </p>
  )
}

interface GroupsProps {
  readonly groups: readonly RowGroup[]
  /** The row that is unfolded. */
  readonly open: string | null
  readonly onOpen: (row: string | null) => void
}

function Groups({ groups, open, onOpen }: GroupsProps) {
  const say = useSay()
  const { onKeyDown } = useSheetKeys(groups, onOpen)
  return (
    <section className={styles.work} aria-label={say('sloSheet.list')} aria-describedby="slo-sheet-keys">
      <p className={styles.keys} id="slo-sheet-keys">
        {say('sloSheet.keys')}
      </p>
      <div className={styles.heading} aria-hidden="true">
        <div className={styles.columns}>
          {(['about', 'promised', 'needed', 'state', 'origin'] as const).map((column) => (
            <span key={column}>{say(`sloSheet.column.${column}`)}</span>
          ))}
        </div>
      </div>
      {/* The keys belong to the rows inside, which are buttons; the list only hears what they pass on. */}
      <div data-sheet data-home onKeyDown={onKeyDown} role="presentation">
        {groups.map(({ product, rows }) => (
          <section key={product ?? 'conflicts'} className={styles.group} data-conflicts={product === null || undefined}>
            {product === null ? (
              <h3 className={styles.groupName}>{say('sloSheet.group.conflicts')}</h3>
            ) : (
              <ProductHead product={product} />
            )}
            <ul>
              {rows.map((row) => (
                <SheetRow key={row.id} row={row} named={product === null} open={open === row.id} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
