import { useDesk, useSay } from '../../store/useEditor'
import type { TableKind, TableView } from '../../store/tableView'
import { Button } from '../../ui/Button'
import { EmptyView } from '../../ui/EmptyView'

/** The actions that fill a table, most useful first. */
const FIRST: Readonly<
  Record<TableKind, readonly (readonly [string, 'useCase' | 'product' | 'source' | 'domain', string])[]>
> = {
  dataProducts: [
    ['insert.useCase', 'useCase', 'U'],
    ['insert.product', 'product', 'P'],
  ],
  useCases: [['insert.useCase', 'useCase', 'U']],
  sourceSystems: [['insert.source', 'source', 'S']],
  domains: [['insert.domain', 'domain', 'D']],
}

interface EmptyTableProps {
  readonly view: TableView
  readonly filtered: boolean
  readonly onClear: () => void
}

/** Nothing to show: says why, and what would change that. */
export function EmptyTable({ view: { kind }, filtered, onClear }: EmptyTableProps) {
  const say = useSay()
  const desk = useDesk()
  return (
    <EmptyView
      title={say(filtered ? 'table.empty.filter' : `table.empty.${kind}`)}
      {...(!filtered && { text: say(`table.empty.${kind}.next`) })}
    >
      {filtered ? (
        <Button onClick={onClear}>{say('table.filter.clear')}</Button>
      ) : (
        FIRST[kind].map(([action, title, key], index) => (
          <Button
            key={action}
            tone={index === 0 ? 'primary' : 'plain'}
            onClick={() => {
              desk.run(action)
            }}
          >
            {say(`action.insert.${title}`)} <kbd>{key}</kbd>
          </Button>
        ))
      )}
    </EmptyView>
  )
}
