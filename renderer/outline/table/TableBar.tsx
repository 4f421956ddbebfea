// Above the rows: which records, how grouped, filtered by what, in which columns.
import { Columns3, Search, X } from 'lucide-react'
import { isFiltering, NO_FILTER } from '../../../shared/analysis/mapFilter'
import { tableKinds, type TableView } from '../../store/tableView'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { Button, IconButton } from '../../ui/Button'
import { CheckField } from '../../ui/CheckField'
import { leaveField } from '../../ui/leaveField'
import { LineSelect } from '../../ui/LineSelect'
import { PopoverButton } from '../../ui/PopoverButton'
import { columnsOf, shownColumns, withColumn } from './columnsOf'
import { choicesOf } from './column'
import styles from './TableBar.module.css'
import { groupingOf, groupingsOf } from './tableRows'

interface TableBarProps {
  readonly view: TableView
  readonly change: (by: (view: TableView) => TableView) => void
  /** Records in sight, each once. */
  readonly shown: number
}

export function TableBar({ view, change, shown }: TableBarProps) {
  return (
    <div className={styles.bar}>
      <Kinds view={view} change={change} />
      <Filter view={view} change={change} shown={shown} />
      <FilterOfMap />
      <div className={styles.look}>
        <GroupBy view={view} change={change} />
        <ColumnChoice view={view} change={change} />
      </div>
    </div>
  )
}

type PartProps = Omit<TableBarProps, 'shown'>

function Kinds({ view, change }: PartProps) {
  const say = useSay()
  const counts = usePortfolio((portfolio) =>
    tableKinds.map((kind) => Object.keys(portfolio[kind]).length).join(' '),
  ).split(' ')
  return (
    <div className={styles.kinds} role="group" aria-label={say('table.kinds')}>
      {tableKinds.map((kind, index) => (
        <button
          key={kind}
          type="button"
          className={styles.kind}
          aria-pressed={kind === view.kind}
          onClick={() => {
            change((before) => ({ ...before, kind }))
          }}
        >
          {say(`table.kind.${kind}`)} <span className={styles.number}>{counts[index]}</span>
        </button>
      ))}
    </div>
  )
}

function Filter({ view, change, shown }: TableBarProps) {
  const say = useSay()
  const all = usePortfolio((portfolio) => Object.keys(portfolio[view.kind]).length)
  const setFilter = (filter: string): void => {
    change((before) => ({ ...before, filter }))
  }
  return (
    <div className={styles.filter} role="search">
      <Search size={15} aria-hidden="true" />
      <input
        type="text"
        className={styles.field}
        data-field="tableFilter"
        aria-label={say('table.filter')}
        placeholder={say('table.filter.ask')}
        value={view.filter}
        onChange={({ target }) => {
          setFilter(target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return
          event.stopPropagation()
          if (event.key === 'Escape') setFilter('')
          leaveField()
        }}
      />
      <span className={styles.found} role="status">
        {shown === all ? '' : say('table.countOf', { shown, count: all })}
      </span>
      {view.filter !== '' && (
        <IconButton
          label={say('table.filter.clear')}
          onClick={() => {
            setFilter('')
          }}
        >
          <X size={15} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
}

/** The filter of the map holds here too; said, so that nobody misses rows without knowing why. */
function FilterOfMap() {
  const say = useSay()
  const { view } = useDesk()
  const filtering = useView((state) => isFiltering(state.filter))
  if (!filtering) return null
  return (
    <Button
      size="small"
      onClick={() => {
        view.setState({ filter: NO_FILTER })
      }}
    >
      {say('table.filter.ofMap')}
      <X size={14} aria-hidden="true" />
    </Button>
  )
}

function GroupBy({ view, change }: PartProps) {
  const say = useSay()
  const choices = groupingsOf[view.kind]
  if (choices.length < 2) return null
  return (
    <LineSelect
      label={say('table.group')}
      value={groupingOf(view)}
      choices={choicesOf(choices, (one) => say(`table.group.${one}`))}
      onChoose={(by) => {
        change((before) => ({ ...before, group: { ...before.group, [before.kind]: by } }))
      }}
    />
  )
}

function ColumnChoice({ view, change }: PartProps) {
  const say = useSay()
  const shown = shownColumns(view)
  return (
    <PopoverButton label={say('table.columns')} mark={<Columns3 size={15} aria-hidden="true" />}>
      <div className={styles.columns} role="group" aria-label={say('table.columns')}>
        {columnsOf(view.kind)
          .filter(({ id }) => id !== 'name')
          .map((column) => (
            <CheckField
              key={column.id}
              label={say(column.title)}
              checked={shown.includes(column)}
              onCheck={(checked) => {
                change((before) => withColumn(before, column.id, checked))
              }}
            />
          ))}
        <Button
          size="small"
          onClick={() => {
            change(({ columns: { [view.kind]: _, ...columns }, ...rest }) => ({ ...rest, columns }))
          }}
        >
          {say('table.columns.default')}
        </Button>
      </div>
    </PopoverButton>
  )
}
