import { useState } from 'react'
import { addNote, isLastNotePrivate } from '../../store/pinSteps'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { AddField } from '../../ui/AddField'
import { CheckField } from '../../ui/CheckField'

/** A note is in the document only once it is said whether it is private: no letter of it has been on the projector before. */
export function NewNote({ subject }: { readonly subject: string | null }) {
  const say = useSay()
  const desk = useDesk()
  const usual = usePortfolio(isLastNotePrivate)
  const [chosen, setChosen] = useState<boolean | undefined>(undefined)
  const isPrivate = chosen ?? usual
  return (
    <>
      <AddField
        label={say('pins.note.new')}
        action={say('pins.note.add')}
        placeholder={say('pins.note.new.ask')}
        field="note"
        most={20_000}
        hint={isPrivate ? say('pins.note.private.hint') : ''}
        onAdd={(text) => {
          addNote(desk, subject, text, isPrivate)
        }}
      />
      <CheckField label={say('pins.note.private')} checked={isPrivate} onCheck={setChosen} />
    </>
  )
}
