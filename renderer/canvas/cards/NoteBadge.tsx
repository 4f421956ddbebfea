import { StickyNote } from 'lucide-react'
import { useNotes } from '../../store/useNotes'
import styles from './cards.module.css'

/** That something was noted here, and how often; the room's own portfolio has no private notes, so it cannot show one. */
export function NoteBadge({ id }: { readonly id: string }) {
  const notes = useNotes(id)
  if (!notes) return null
  return (
    <span className={styles.notes} role="img" aria-label={notes.words} title={notes.texts || notes.words}>
      <StickyNote size={14} aria-hidden="true" />
      {notes.count > 1 && notes.count}
    </span>
  )
}
