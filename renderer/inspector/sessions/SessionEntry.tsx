import { Trash2, X } from 'lucide-react'
import { missingRolesOf } from '../../../shared/analysis/sessionRoles'
import type { ParticipantId } from '../../../shared/model/entities/ids'
import { participantRoles, type Participant, type Session } from '../../../shared/model/entities/workshop'
import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDay } from '../../store/useDay'
import { useDesk, useSay } from '../../store/useEditor'
import { AddField } from '../../ui/AddField'
import { Button, IconButton } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/SelectField'
import { TypedText } from '../TypedField'
import styles from './SessionEntry.module.css'

/** One session: its name, its day, and who takes part as what. */
export function SessionEntry({ session }: { readonly session: Session }) {
  const say = useSay()
  const { editor } = useDesk()
  const { id, name, date, participants } = session
  const day = useDay(date)
  const describe = (changes: { name?: string; date?: string }, gesture: string) =>
    void editor.submit({ type: 'session/describe', of: id, changes }, gesture)
  const count = Object.keys(participants).length
  return (
    <Disclosure
      title={name}
      note={[day.field.written, say('session.people', { count })].filter((part) => part !== '').join(' · ')}
    >
      <TypedText
        label={say('session.name')}
        value={name}
        required
        onType={(typed, gesture) => {
          describe({ name: typed }, gesture)
        }}
      />
      <TypedText
        label={say('session.date')}
        placeholder={say('date.ask')}
        value={date}
        {...day.field}
        onType={(typed, gesture) => {
          describe({ date: day.kept(typed) }, gesture)
        }}
      />
      <Participants session={session} />
      <Button size="small" onClick={() => void editor.submit({ type: 'session/remove', of: id })}>
        <Trash2 size={15} aria-hidden="true" />
        {say('session.remove')}
      </Button>
    </Disclosure>
  )
}

function Participants({ session }: { readonly session: Session }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const people = inOrder(session.participants)
  const missing = missingRolesOf(session)
  const put = (participant: Participant) =>
    void editor.submit({ type: 'session/putParticipant', of: session.id, participant })
  return (
    <div className={styles.people} role="group" aria-label={say('session.participants')}>
      <ul>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            <SelectField
              label={say('session.participant.role', { name: person.name })}
              value={person.role}
              choices={participantRoles.map((role) => ({ value: role, label: say(`session.role.${role}`) }))}
              onChoose={(role) => {
                put({ ...person, role })
              }}
            />
            <IconButton
              label={say('session.participant.remove', { name: person.name })}
              onClick={() =>
                void editor.submit({ type: 'session/removeParticipant', of: session.id, participant: person.id })
              }
            >
              <X size={15} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <AddField
        label={say('session.participant.new')}
        placeholder={say('session.participant.new.ask')}
        action={say('session.participant.add')}
        onAdd={(name) => {
          const order = orderKeyAfter(people.map((one) => one.order))
          // Whoever comes next probably fills the part that is still open.
          const role = people.length === 0 ? 'user' : (missing[0] ?? 'other')
          put({ id: newId('participant') as ParticipantId, name, role, order })
        }}
      />
      {missing.map((role) => (
        <p key={role} className={styles.missing}>
          {say('session.missing', { role: say(`session.role.${role}`) })}
        </p>
      ))}
    </div>
  )
}
