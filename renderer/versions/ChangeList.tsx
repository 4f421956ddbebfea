// Two versions in words: one heading per record, one sentence per change.
import { useMemo } from 'react'
import type { Portfolio } from '../../shared/model/portfolio'
import { describeChanges } from '../../shared/merge/describeChange'
import { useSay } from '../store/useEditor'
import styles from './ChangeList.module.css'

interface ChangeListProps {
  readonly before: Portfolio
  readonly after: Portfolio
  /** What is said when both are alike. */
  readonly same: string
}

export function ChangeList({ before, after, same }: ChangeListProps) {
  const say = useSay()
  const groups = useMemo(() => describeChanges(before, after, say), [before, after, say])
  if (groups.length === 0) return <p className={styles.same}>{same}</p>
  return (
    <div className={styles.groups}>
      {groups.map(({ subject, name, kind, changes }) => (
        <section key={subject} className={styles.group} data-kind={kind}>
          <h3>
            {name}
            {kind !== 'changed' && (
              <span className={styles.kind}>{say(kind === 'added' ? 'history.new' : 'history.gone')}</span>
            )}
          </h3>
          <ul>
            {changes.map(({ text, values }, index) => (
              <li key={index}>{say(text, values)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
