// How the domain stands to others: the context map (DOMAIN.md B), read and changed in sentences; the lanes draw the same.
import { X } from 'lucide-react'
import type { ContextRelation } from '../../../shared/model/entities/domain'
import type { DomainId } from '../../../shared/model/entities/ids'
import {
  describeRelation,
  otherThan,
  relationPatterns,
  relationsOf,
  sideOf,
  turnRelation,
} from '../../store/contextMap'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { useNewRelation } from '../../store/useNewRelation'
import { select } from '../../store/viewStore'
import { Button, IconButton } from '../../ui/Button'
import { usePaper } from '../../ui/paper'
import { QuietField } from '../../ui/QuietField'
import { QuietSelect } from '../../ui/QuietSelect'
import { useReadOnly } from '../../ui/readOnly'
import { SelectField } from '../../ui/SelectField'
import page from './DomainPage.module.css'
import styles from './Relations.module.css'

const SIDES = ['upstream', 'downstream'] as const

export function Relations({ domain }: { readonly domain: DomainId }) {
  const say = useSay()
  const relations = relationsOf(
    usePortfolio((present) => present),
    domain,
  )
  return (
    <section className={page.part}>
      <h4 className={page.title}>{say('domainPage.relations')}</h4>
      {relations.length === 0 && <p className={page.none}>{say('domainPage.relations.none')}</p>}
      <ul>
        {relations.map((relation) => (
          <Relation key={relation.id} relation={relation} of={domain} />
        ))}
      </ul>
      <NewRelation of={domain} />
    </section>
  )
}

interface RelationProps {
  readonly relation: ContextRelation
  readonly of: DomainId
}

function Relation({ relation, of }: RelationProps) {
  const say = useSay()
  const desk = useDesk()
  const [paper, readOnly] = [usePaper(), useReadOnly()]
  const other = otherThan(of, relation)
  const name = usePortfolio(({ domains }) => domains[other]?.name ?? '')
  const { id, note } = relation
  return (
    <li className={styles.relation}>
      <div className={styles.sentence}>
        <Sentence {...{ relation, of, name }} />
      </div>
      {(!paper || note !== '') && (
        <div className={styles.note}>
          <QuietField
            label={say('domainPage.relation.note', { name })}
            value={note}
            ask={say('domainPage.relation.ask')}
            newGesture={() => desk.newId('gesture')}
            onType={(text, gesture) => {
              describeRelation(desk, id, { note: text }, gesture)
            }}
          />
        </div>
      )}
      {!paper && !readOnly && (
        <IconButton
          label={say('domainPage.relation.remove', { name })}
          className={styles.remove}
          onClick={() => void desk.editor.submit({ type: 'relation/remove', of: id })}
        >
          <X size={16} aria-hidden="true" />
        </IconButton>
      )}
    </li>
  )
}

/** "serves Marketing, as customer–supplier": who to whom, and how. */
function Sentence({ relation, of, name }: RelationProps & { readonly name: string }) {
  const say = useSay()
  const desk = useDesk()
  const side = sideOf(of, relation)
  return (
    <>
      {side === 'together' ? (
        <span>{say('domainPage.relation.together')}</span>
      ) : (
        <QuietSelect
          label={say('domainPage.relation.side', { name })}
          value={side}
          choices={SIDES.map((value) => ({ value, label: say(`domainPage.relation.${value}`) }))}
          onChoose={(chosen) => {
            if (chosen !== side) turnRelation(desk, relation)
          }}
        />
      )}
      <button
        type="button"
        className={page.link}
        onClick={() => {
          select(desk.view, otherThan(of, relation))
        }}
      >
        {name}
      </button>
      <QuietSelect
        label={say('domainPage.relation.pattern', { name })}
        value={relation.pattern}
        choices={relationPatterns.map((value) => ({ value, label: say(`relation.${value}`) }))}
        onChoose={(pattern) => {
          describeRelation(desk, relation.id, { pattern })
        }}
      />
    </>
  )
}

function NewRelation({ of }: { readonly of: DomainId }) {
  const say = useSay()
  const relation = useNewRelation(of)
  const [paper, readOnly] = [usePaper(), useReadOnly()]
  if (paper || readOnly || !relation) return null
  return (
    <form className={styles.new} {...relation.form}>
      <SelectField label={say('domainPage.relation.choose')} {...relation.other} />
      <SelectField label={say('domainPage.relation.kind')} {...relation.pattern} />
      <Button type="submit">{say('domainPage.relation.add')}</Button>
    </form>
  )
}
