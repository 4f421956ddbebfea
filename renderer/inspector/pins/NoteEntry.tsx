import { Lock } from 'lucide-react'
import type { Note } from '../../../shared/model/entities/workshop'
import { useDesk, useSay } from '../../store/useEditor'
import { CheckField } from '../../ui/CheckField'
import { Disclosure } from '../../ui/Disclosure'
import { TypedText } from '../TypedField'
import { RemovePin } from './RemovePin'

export function NoteEntry({ note }: { readonly note: Note }) {
  const say = useSay()
  const { editor } = useDesk()
  const { id, text, author, private: isPrivate } = note
  return (
    <Disclosure
      title={text}
      note={author}
      badges={isPrivate && <Lock size={14} role="img" aria-label={say('pins.note.private')} />}
    >
      <TypedText
        label={say('pins.note')}
        value={text}
        multiline
        rows={3}
        onType={(typed, gesture) =>
          void editor.submit({ type: 'note/describe', of: id, changes: { text: typed } }, gesture)
        }
      />
      <CheckField
        label={say('pins.note.private')}
        checked={isPrivate}
        onCheck={(mine) => void editor.submit({ type: 'note/describe', of: id, changes: { private: mine } })}
      />
      <RemovePin change={{ type: 'note/remove', of: id }} />
    </Disclosure>
  )
}
