// Several rows selected: what they can be given together, each as one undo step.
import { Trash2, UserRound } from 'lucide-react'
import type { TableKind } from '../../store/tableView'
import { kindOf, presentOf } from '../../store/mapSteps'
import { removeSelection } from '../../store/removeSelection'
import { useDesk, useEditor, usePortfolio, useSay } from '../../store/useEditor'
import { AddField } from '../../ui/AddField'
import { Button } from '../../ui/Button'
import { LineSelect } from '../../ui/LineSelect'
import type { ChoiceEdit, Column } from './column'
import { addTag, archetypeEdit, lifecycleEdit } from './productColumns'
import styles from './SeveralBar.module.css'
import { sourceDomainEdit, sourceKindEdit } from './sourceColumns'
import { submitCell } from './submitCell'
import { statusEdit } from './useCaseColumns'

interface SeveralBarProps {
  /** What all of them are; undefined where they are of several kinds. */
  readonly kind: TableKind | undefined
  readonly ids: readonly string[]
  /** Says what was done, and in how many rows. */
  readonly onKept: (count: number) => void
}

const CHOICES: Readonly<Record<TableKind, readonly (readonly [Column['title'], ChoiceEdit])[]>> = {
  dataProducts: [
    ['table.column.lifecycle', lifecycleEdit],
    ['table.column.archetype', archetypeEdit],
  ],
  useCases: [['table.column.status', statusEdit]],
  sourceSystems: [
    ['table.column.kind', sourceKindEdit],
    ['table.column.domain', sourceDomainEdit],
  ],
  domains: [],
}

export function SeveralBar({ kind, ids, onKept }: SeveralBarProps) {
  const say = useSay()
  const desk = useDesk()
  const readOnly = useEditor((state) => state.readOnly)
  if (readOnly) return null
  const products = ids.filter((id) => kindOf(presentOf(desk), id) === 'dataProduct')
  return (
    <section className={styles.bar} aria-label={say('table.several')}>
      <strong className={styles.count}>{say('table.several.count', { count: ids.length })}</strong>
      {products.length > 0 && (
        <Button
          size="small"
          onClick={() => {
            desk.run('product.owner')
          }}
        >
          <UserRound size={15} aria-hidden="true" />
          {say('table.several.owner')}
        </Button>
      )}
      {(kind ? CHOICES[kind] : []).map(([title, edit]) => (
        <ChoiceForAll key={title} title={title} edit={edit} ids={ids} onKept={onKept} />
      ))}
      {products.length > 0 && <TagForAll ids={products} onKept={onKept} />}
      <Button
        size="small"
        onClick={() => {
          removeSelection(desk)
        }}
      >
        <Trash2 size={15} aria-hidden="true" />
        {say('inspector.removeAll', { count: ids.length })}
      </Button>
    </section>
  )
}

interface ForAllProps extends Pick<SeveralBarProps, 'ids' | 'onKept'> {
  readonly title: Column['title']
  readonly edit: ChoiceEdit
}

/** What they have in common, or that they differ; what is chosen is kept in all of them. */
function ChoiceForAll({ title, edit, ids, onKept }: ForAllProps) {
  const say = useSay()
  const desk = useDesk()
  const portfolio = usePortfolio((present) => present)
  const asked = { portfolio, say, findings: desk.review.getState().bySubject }
  const values = new Set(ids.map((id) => edit.value(asked, id)))
  const [common = ''] = values
  return (
    <LineSelect
      label={say(title)}
      value={values.size === 1 ? common : null}
      mixed={say('table.mixed')}
      choices={edit.choices(asked)}
      onChoose={(chosen) => {
        onKept(submitCell(desk, edit, ids, chosen, asked))
      }}
    />
  )
}

function TagForAll({ ids, onKept }: Pick<SeveralBarProps, 'ids' | 'onKept'>) {
  const say = useSay()
  const desk = useDesk()
  return (
    <div className={styles.tag}>
      <AddField
        label={say('table.several.tag')}
        action={say('product.tag.add')}
        placeholder={say('table.several.tag')}
        most={200}
        onAdd={(tag) => {
          const asked = { portfolio: presentOf(desk), say, findings: desk.review.getState().bySubject }
          onKept(submitCell(desk, { value: () => '', change: addTag }, ids, tag, asked))
        }}
      />
    </div>
  )
}
