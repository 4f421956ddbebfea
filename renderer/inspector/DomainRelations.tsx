// How a domain stands to others: the relations of the context map (DOMAIN.md B), drawn between the lanes.
import { Trash2 } from 'lucide-react'
import type { ContextRelation } from '../../shared/model/entities/domain'
import type { DomainId } from '../../shared/model/entities/ids'
import { describeRelation, otherThan, relationPatterns, relationsOf, sideOf, turnRelation } from '../store/contextMap'
import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { useNewRelation } from '../store/useNewRelation'
import { Button } from '../ui/Button'
import { Disclosure, DisclosureList } from '../ui/Disclosure'
import { useReadOnly } from '../ui/readOnly'
import { SelectField } from '../ui/SelectField'
import styles from './DomainForm.module.css'
import { InspectorSection } from './InspectorSection'
import { TypedText } from './TypedField'

export function DomainRelations({ id }: { readonly id: DomainId }) {
  const say = useSay()
  const relations = relationsOf(
    usePortfolio((present) => present),
    id,
  )
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

function NewRelation({ of }: { readonly of: DomainId }) {
  const say = useSay()
  const relation = useNewRelation(of)
  const readOnly = useReadOnly()
  if (readOnly || !relation) return null
  return (
    <form className={styles.new} {...relation.form}>
      <SelectField label={say('inspector.relations.add')} {...relation.other} />
      <Button type="submit" size="small">
        {say('domainPage.relation.add')}
      </Button>
    </form>
  )
}

interface RelationEntryProps {
  readonly relation: ContextRelation
  readonly of: DomainId
}

function RelationEntry({ relation, of }: RelationEntryProps) {
  const say = useSay()
  const desk = useDesk()
  const { id, pattern, note } = relation
  const other = otherThan(of, relation)
  const name = usePortfolio(({ domains }) => domains[other]?.name ?? '')
  const side = sideOf(of, relation)
  return (
    <Disclosure title={name} note={say(`relation.${pattern}`)} defaultOpen>
      <SelectField
        label={say('inspector.relation.pattern')}
        value={pattern}
        choices={relationPatterns.map((value) => ({ value, label: say(`relation.${value}`) }))}
        onChoose={(chosen) => {
          describeRelation(desk, id, { pattern: chosen })
        }}
      />
      {side !== 'together' && (
        <SelectField
          label={say('inspector.relation.role')}
          value={side}
          choices={(['upstream', 'downstream'] as const).map((value) => ({
            value,
            label: say(`inspector.relation.${value}`),
          }))}
          onChoose={(chosen) => {
            if (chosen !== side) turnRelation(desk, relation)
          }}
        />
      )}
      <TypedText
        label={say('inspector.relation.note')}
        value={note}
        multiline
        onType={(text, gesture) => {
          describeRelation(desk, id, { note: text }, gesture)
        }}
      />
      <Button size="small" onClick={() => void desk.editor.submit({ type: 'relation/remove', of: id })}>
        <Trash2 size={15} aria-hidden="true" />
        {say('inspector.remove')}
      </Button>
    </Disclosure>
  )
}
