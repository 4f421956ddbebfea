import { ChevronDown, ChevronRight } from 'lucide-react'
import { useDomain, usePortfolio, useSay } from '../../store/useEditor'
import { HueMark } from '../../ui/HueMark'
import { groupLabel, REST, type Grouped } from '../groups'
import styles from './Cell.module.css'
import type { TableRow } from './tableRows'
import { ROW_HEIGHT } from './useRowsInSight'

interface GroupRowProps {
  readonly row: TableRow
  readonly index: number
  readonly by: Grouped
  readonly folded: boolean
  /** How many columns its one cell goes over. */
  readonly span: number
  readonly active: boolean
}

/** The heading of a group; pressed, it folds the group away. */
export function GroupRow({ row, index, by, folded, span, active }: GroupRowProps) {
  const say = useSay()
  const group = row.group ?? REST
  const label = usePortfolio((portfolio) => groupLabel(portfolio, say, by, group))
  const domain = useDomain(group)
  const Chevron = folded ? ChevronRight : ChevronDown
  return (
    <div
      className={styles.group}
      role="row"
      aria-rowindex={index + 2}
      data-row={row.key}
      data-active={active ? '' : undefined}
      style={{ top: index * ROW_HEIGHT }}
    >
      <div
        className={styles.groupCell}
        role="rowheader"
        aria-expanded={!folded}
        aria-colspan={span}
        aria-colindex={1}
        data-column="name"
        tabIndex={active ? 0 : -1}
      >
        <Chevron size={15} aria-hidden="true" />
        {by === 'domain' && <HueMark hue={domain?.hue ?? null} size={15} />}
        <span className={styles.groupName}>{label}</span>
        <span className={styles.groupCount}>{say('table.group.rows', { count: row.count })}</span>
      </div>
    </div>
  )
}
