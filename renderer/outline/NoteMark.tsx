import { StickyNote } from 'lucide-react'
import { useNotes } from '../store/useNotes'
import styles from './Outline.module.css'

/** That something was noted about the record of this row. */
export function NoteMark({ id }: { readonly id: string }) {
  const notes = useNotes(id)
  if (!notes) return null
  return (
    <span className={styles.notes} role="img" aria-label={notes.words} title={notes.texts || notes.words}>
      <StickyNote size={14} aria-hidden="true" />
    </span>
  )
}
