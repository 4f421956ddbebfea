import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { AddField } from '../../ui/AddField'
import { DisclosureList } from '../../ui/Disclosure'
import styles from '../Inspector.module.css'
import { InspectorSection } from '../InspectorSection'
import { SessionEntry } from './SessionEntry'

/** The series of short workshops, each with who was in the room (2.18). */
export function SessionList() {
  const say = useSay()
  const { editor, newId } = useDesk()
  const table = usePortfolio(({ sessions }) => sessions)
  const sessions = inOrder(table)
  return (
    <InspectorSection id="sessions" title={say('session.section')} count={sessions.length}>
      {sessions.length === 0 && <p className={styles.quiet}>{say('session.none')}</p>}
      <DisclosureList label={say('session.list')}>
        {sessions.map((session) => (
          <SessionEntry key={session.id} session={session} />
        ))}
      </DisclosureList>
      <AddField
        label={say('session.new')}
        placeholder={say('session.new.ask')}
        action={say('session.add')}
        field="sessions"
        onAdd={(name) => {
          const order = orderKeyAfter(sessions.map((one) => one.order))
          editor.submit({ type: 'session/add', record: { id: newId('session'), name, order } })
        }}
      />
    </InspectorSection>
  )
}
