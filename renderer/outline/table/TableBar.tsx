// Above the rows: which records, how grouped, filtered by what, in which columns.
import { Columns3 } from 'lucide-react'
import { tableKinds, type TableView } from '../../store/tableView'
import { usePortfolio, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/CheckField'
import { LineSelect } from '../../ui/LineSelect'
import { PageChoice } from '../../ui/PageChoice'
import { PopoverButton } from '../../ui/PopoverButton'
import { FilterField } from '../FilterField'
import { FilterOfMap } from '../FilterOfMap'
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
    <PageChoice
      label={say('table.kinds')}
      value={view.kind}
      choices={tableKinds.map((kind, index) => ({
        value: kind,
        label: say(`table.kind.${kind}`),
        count: Number(counts[index]),
      }))}
      onChoose={(kind) => {
        change((before) => ({ ...before, kind }))
      }}
    />
  )
}

function Filter({ view, change, shown }: TableBarProps) {
  const all = usePortfolio((portfolio) => Object.keys(portfolio[view.kind]).length)
  return (
    <FilterField
      value={view.filter}
      field="tableFilter"
      shown={shown}
      all={all}
      onFilter={(filter) => {
        change((before) => ({ ...before, filter }))
      }}
    />
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
