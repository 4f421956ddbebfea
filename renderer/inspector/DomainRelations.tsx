// How a domain stands to others: the relations of the context map (DOMAIN.md B), drawn between the lanes.
import { Trash2 } from 'lucide-react'
import { isDirected } from '../../shared/layout/laneLinks'
import { ContextRelationChanges, type ContextRelation } from '../../shared/model/entities/domain'
import type { DomainId } from '../../shared/model/entities/ids'
import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
import { Disclosure, DisclosureList } from '../ui/Disclosure'
import { SelectField } from '../ui/SelectField'
import styles from './DomainForm.module.css'
import { InspectorSection } from './InspectorSection'
import { TypedText } from './TypedField'

const PATTERNS = ContextRelationChanges.shape.pattern.unwrap().options

export function DomainRelations({ id }: { readonly id: DomainId }) {
  const say = useSay()
  const table = usePortfolio(({ relations }) => relations)
  const relations = Object.values(table).filter(({ upstream, downstream }) => upstream === id || downstream === id)
  return (
    <InspectorSection id="relations" title={say('inspector.relations')} count={relations.length}>
      {relations.length === 0 && <p className={styles.none}>{say('inspector.relations.none')}</p>}
      <DisclosureList label={say('inspector.relations')}>
        {relations.map((relation) => (
          <RelationEntry key={relation.id} relation={relation} of={id} />
        ))}
      </DisclosureList>
      <NewRelation of={id} />
    </InspectorSection>
  )
}

/** Upstream by default: the other domain is the one that is served. */
function NewRelation({ of }: { readonly of: DomainId }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const others = Object.values(domains).filter(({ id }) => id !== of)
  if (others.length === 0) return null
  return (
    <SelectField<string>
      label={say('inspector.relations.add')}
      value=""
      choices={[
        { value: '', label: say('inspector.relations.choose') },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChoose={(other) => {
        if (other === '') return
        const record = { id: newId('relation'), upstream: of, downstream: other }
        editor.submit({ type: 'relation/add', record })
      }}
    />
  )
}

interface RelationEntryProps {
  readonly relation: ContextRelation
  readonly of: DomainId
}

function RelationEntry({ relation, of }: RelationEntryProps) {
  const say = useSay()
  const { editor } = useDesk()
  const { id, upstream, downstream, pattern, note } = relation
  const other = upstream === of ? downstream : upstream
  const name = usePortfolio(({ domains }) => domains[other]?.name ?? '')
  const role = upstream === of ? 'upstream' : 'downstream'
  const describe = (changes: Partial<Omit<ContextRelation, 'id'>>, gesture?: string) =>
    void editor.submit({ type: 'relation/describe', of: id, changes }, gesture)
  return (
    <Disclosure title={name} note={say(`relation.${pattern}`)} defaultOpen>
      <SelectField
        label={say('inspector.relation.pattern')}
        value={pattern}
        choices={PATTERNS.map((value) => ({ value, label: say(`relation.${value}`) }))}
        onChoose={(chosen) => {
          describe({ pattern: chosen })
        }}
      />
      {isDirected(relation) && (
        <SelectField
          label={say('inspector.relation.role')}
          value={role}
          choices={(['upstream', 'downstream'] as const).map((value) => ({
            value,
            label: say(`inspector.relation.${value}`),
          }))}
          onChoose={(chosen) => {
            if (chosen !== role) describe({ upstream: downstream, downstream: upstream })
          }}
        />
      )}
      <TypedText
        label={say('inspector.relation.note')}
        value={note}
        multiline
        onType={(text, gesture) => {
          describe({ note: text }, gesture)
        }}
      />
      <Button size="small" onClick={() => void editor.submit({ type: 'relation/remove', of: id })}>
        <Trash2 size={15} aria-hidden="true" />
        {say('inspector.remove')}
      </Button>
    </Disclosure>
  )
}
