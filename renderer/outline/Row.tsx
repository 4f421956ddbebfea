import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { openHotspotsBySubject } from '../../shared/analysis/pinned'
import type { DataProductId, NodeId, UseCaseId } from '../../shared/model/entities/ids'
import type { NodeKind } from '../../shared/model/nodeKind'
import { nameOf } from '../../shared/model/stepName'
import {
  useArchetype,
  useDesk,
  useDomain,
  useIsSelected,
  useOwner,
  usePortfolio,
  useSay,
  useView,
} from '../store/useEditor'
import { useStanding } from '../store/useMapSight'
import { HueMark } from '../ui/HueMark'
import { NoteMark } from './NoteMark'
import { headingLabel } from './outlineGroups'
import { FindingCount } from './FindingCount'
import styles from './Outline.module.css'
import { columnOfCell, outlineCells, type OutlineCell } from './outlineCells'
import type { OutlineRow } from './outlineRow'
import { NamingField } from './RowName'
import { CellEditor } from './table/CellEditor'
import { alikeSelected } from './useOutlineEdit'

export interface RowProps {
  readonly row: OutlineRow
  readonly open: boolean
  readonly active: boolean
  readonly onFold: (row: OutlineRow, open: boolean) => void
  readonly onNamed: () => void
  /** The cell of this row that is edited; undefined in every row but one. */
  readonly editing: OutlineCell | undefined
  readonly onEdited: (id: NodeId, cell: OutlineCell, typed: string | null, stays: boolean) => void
}

/** Levels that are set in further than the one above them; deeper ones stand below each other. */
const DEEPEST = 8

/** One record in the tree; the row that was reached with the keyboard is the one that Tab comes back to. */
export const Row = memo(function Row(props: RowProps) {
  const { row, open, active } = props
  const selected = useIsSelected(row.id ?? '')
  const standing = useStanding(row.id ?? '')
  return (
    <div
      className={styles.row}
      role="row"
      id={`outline-${row.key}`}
      data-level={Math.min(row.level, DEEPEST)}
      data-kind={row.kind}
      data-repeated={row.repeated || undefined}
      data-faded={(row.id !== undefined && standing !== 'lit') || undefined}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.children > 0 ? open : undefined}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      data-key={row.key}
    >
      <NameCell {...props} />
      {row.id === undefined ? <EmptyCells /> : <RecordCells {...props} id={row.id} kind={row.kind ?? 'dataProduct'} />}
    </div>
  )
})

function NameCell({ row, open, onFold, onNamed }: RowProps) {
  const say = useSay()
  const { id = '', repeated, group } = row
  const by = useView(({ outline }) => outline.group)
  const name = usePortfolio((portfolio) =>
    group === undefined ? (nameOf(portfolio, id) ?? '') : headingLabel(portfolio, say, by, group),
  )
  const naming = useView((view) => (!repeated && view.naming?.id === id ? view.naming : null))
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <div className={styles.nameCell} role="gridcell">
      {row.children > 0 ? (
        <button
          type="button"
          className={styles.fold}
          tabIndex={-1}
          aria-label={say(open ? 'outline.collapse' : 'outline.expand', { name })}
          onClick={(event) => {
            event.stopPropagation()
            onFold(row, !open)
          }}
        >
          <Chevron size={15} aria-hidden="true" />
        </button>
      ) : (
        <span className={styles.leaf} />
      )}
      {group !== undefined && <DomainMark group={group} />}
      {naming ? (
        <NamingField key={naming.gesture} naming={naming} name={name} onDone={onNamed} />
      ) : (
        <span className={styles.name}>{name}</span>
      )}
      {group !== undefined && <span className={styles.above}>{say('table.group.rows', { count: row.children })}</span>}
      {!repeated && <Pins id={id} />}
      {repeated && <span className={styles.above}>{say('outline.seeAbove')}</span>}
    </div>
  )
}

/** Before the name of a domain. */
function DomainMark({ group }: { readonly group: string }) {
  const domain = useDomain(group)
  return domain && <HueMark hue={domain.hue} size={16} />
}

/** What is open about the record, and that something was noted. */
function Pins({ id }: { readonly id: string }) {
  const say = useSay()
  const open = usePortfolio((portfolio) => openHotspotsBySubject(portfolio).get(id))
  const words = open?.map(({ text }) => (text === '' ? say('card.hotspot') : text))
  return (
    <>
      {words && <span className={styles.hotspot} role="img" aria-label={words.join(' ')} title={words.join('\n')} />}
      <NoteMark id={id} />
    </>
  )
}

function EmptyCells() {
  return <div className={styles.rest} role="gridcell" />
}

interface RecordCellsProps extends Pick<RowProps, 'editing' | 'onEdited'> {
  readonly id: NodeId
  readonly kind: NodeKind
}

function RecordCells({ id, kind, editing, onEdited }: RecordCellsProps) {
  const say = useSay()
  const archetype = useArchetype(id)
  const text = usePortfolio(
    ({ dataProducts, useCases }) => dataProducts[id as DataProductId]?.job ?? useCases[id as UseCaseId]?.need ?? '',
  )
  const shown = {
    kind: say(`kind.${kind}`),
    owner: <OwnerCell id={id} kind={kind} />,
    archetype: archetype && archetype !== 'undetermined' ? say(`archetype.${archetype}`) : '',
    job: text === '' ? <Asked kind={kind} /> : text,
  }
  return (
    <>
      {outlineCells.map((cell) => (
        <div
          key={cell}
          className={styles.cell}
          role="gridcell"
          data-cell={cell}
          data-editing={editing === cell || undefined}
          title={cell === 'job' && editing !== cell ? text : undefined}
        >
          {editing === cell ? <EditedCell {...{ id, kind, cell, onEdited }} /> : shown[cell]}
        </div>
      ))}
      <div className={styles.count} role="gridcell">
        <FindingCount id={id} />
      </div>
    </>
  )
}

/** Where a sentence has a line of its own, an empty one asks; beside the name it stays empty. */
function Asked({ kind }: { readonly kind: NodeKind }) {
  const say = useSay()
  if (kind === 'sourceSystem') return null
  return <span className={styles.asked}>{say(kind === 'useCase' ? 'card.need.empty' : 'card.job.empty')}</span>
}

type EditedCellProps = Pick<RecordCellsProps, 'id' | 'kind' | 'onEdited'> & { readonly cell: OutlineCell }

/** As in the table: Enter, Tab and leaving keep what was typed, Esc gives it up. */
function EditedCell({ id, kind, cell, onEdited }: EditedCellProps) {
  const desk = useDesk()
  const column = columnOfCell(kind, cell)
  if (!column?.edit || column.edit.how === 'owner') return null
  return (
    <CellEditor
      column={column}
      edit={column.edit}
      id={id}
      many={column.edit.one ? 1 : alikeSelected(desk, id).length}
      onDone={(typed, after) => {
        onEdited(id, cell, typed, after !== 'elsewhere')
      }}
    />
  )
}

function OwnerCell({ id, kind }: { readonly id: string; readonly kind: string }) {
  const say = useSay()
  const owner = useOwner(id)
  const sourceDomain = usePortfolio(
    ({ sourceSystems }) => (sourceSystems as Readonly<Record<string, { domain: string | null }>>)[id]?.domain ?? null,
  )
  const domain = useDomain(sourceDomain)
  const shown = owner ?? domain
  if (shown)
    return (
      <span className={styles.owner}>
        <HueMark hue={shown.hue} size={14} />
        <span className={styles.text}>{shown.name}</span>
      </span>
    )
  return kind === 'dataProduct' ? <span className={styles.nobody}>{say('outline.owner.none')}</span> : null
}
