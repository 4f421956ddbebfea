import { useView } from '../../store/useEditor'
import { useFindingsToSettle } from '../../store/useFindingsToSettle'
import { DoubtSign } from '../../ui/DoubtSign'
import styles from './cards.module.css'

/** How many findings wait here, and whether its job description fails; the sentences on hover and for a screen reader. Hints stay in the review drawer, and the room sees none. */
export function FindingBadge({ id }: { readonly id: string }) {
  const forRoom = useView((view) => view.forRoom)
  const { count, fails, sentences } = useFindingsToSettle(id)
  if (count === 0 || forRoom) return null
  return (
    <span
      className={styles.finding}
      data-fails={fails || undefined}
      role="img"
      aria-label={sentences.join(' ')}
      title={sentences.join('\n')}
    >
      <DoubtSign fails={fails} size={12} />
      {count}
    </span>
  )
}
