// Two versions in words: sections as the practice thinks, one heading per record, one sentence per change.
import { useMemo } from 'react'
import type { Portfolio } from '../../shared/model/portfolio'
import {
  changeSections,
  describeChanges,
  type ChangeGroup,
  type ChangeSection,
} from '../../shared/merge/describeChange'
import { useSay } from '../store/useEditor'
import styles from './ChangeList.module.css'

interface ChangeListProps {
  readonly before: Portfolio
  readonly after: Portfolio
  /** What is said when both are alike. */
  readonly same: string
  /** Goes to a record, where there is a map to go to it on. */
  readonly onGo?: (id: string) => void
  /** Which records are there to go to. */
  readonly canGo?: (id: string) => boolean
}

export function ChangeList({ before, after, same, onGo, canGo }: ChangeListProps) {
  const say = useSay()
  const groups = useMemo(() => describeChanges(before, after, say), [before, after, say])
  if (groups.length === 0) return <p className={styles.same}>{same}</p>
  return (
    <div className={styles.sections}>
      {changeSections.map((section) => {
        const own = groups.filter((group) => group.section === section)
        return (
          own.length > 0 && (
            <Section
              key={section}
              section={section}
              groups={own}
              goTo={(id) => (canGo?.(id) === true ? onGo : undefined)}
            />
          )
        )
      })}
    </div>
  )
}

interface SectionProps {
  readonly section: ChangeSection
  readonly groups: readonly ChangeGroup[]
  readonly goTo: (id: string) => ChangeListProps['onGo']
}

/** Sentences on owners, promises and places name their record themselves; elsewhere it stands above them. */
function Section({ section, groups, goTo }: SectionProps) {
  const say = useSay()
  const count = groups.length
  return (
    <section className={styles.section}>
      <h3>
        {say(`change.section.${section}`)}
        <span className={styles.count}>{count}</span>
      </h3>
      {NAMELESS.has(section) ? (
        <ul className={styles.sentences}>
          {groups.flatMap(({ subject, changes }) =>
            changes.map(({ text, values }, index) => <li key={`${subject} ${index}`}>{say(text, values)}</li>),
          )}
        </ul>
      ) : (
        groups.map((group) => <RecordChanges key={group.subject} group={group} onGo={goTo(group.subject)} />)
      )}
    </section>
  )
}
const NAMELESS: ReadonlySet<ChangeSection> = new Set(['portfolio', 'ownership', 'slos', 'room', 'glossary', 'map'])

interface RecordChangesProps {
  readonly group: ChangeGroup
  readonly onGo: ChangeListProps['onGo']
}

function RecordChanges({ group: { subject, name, kind, changes }, onGo }: RecordChangesProps) {
  const say = useSay()
  // The heading and its mark have said that it is new or gone; its content follows.
  const told = kind === 'changed' || changes.length === 1 ? changes : changes.slice(1)
  return (
    <article className={styles.record} data-kind={kind}>
      <h4>
        {onGo ? (
          <button
            type="button"
            className={styles.go}
            onClick={() => {
              onGo(subject)
            }}
          >
            {name}
          </button>
        ) : (
          name
        )}
        {kind !== 'changed' && (
          <span className={styles.kind}>{say(kind === 'added' ? 'history.new' : 'history.gone')}</span>
        )}
      </h4>
      <ul>
        {told.map(({ text, values }, index) => (
          <li key={index}>{say(text, values)}</li>
        ))}
      </ul>
    </article>
  )
}
