import { CircleX, TriangleAlert } from 'lucide-react'
import { useFindings, useSay, useView } from '../../store/useEditor'
import styles from './cards.module.css'

/** How many findings wait here, and whether its job description fails; the sentences on hover and for a screen reader. Hints stay in the review drawer, and the room sees none. */
export function FindingBadge({ id }: { readonly id: string }) {
  const say = useSay()
  const forRoom = useView((view) => view.forRoom)
  const findings = useFindings(id).filter(({ severity }) => severity !== 'info')
  if (findings.length === 0 || forRoom) return null
  const lines = findings.map(({ text, values }) => say(text, values))
  const fails = findings.some((finding) => finding.fails === true)
  const Sign = fails ? CircleX : TriangleAlert
  return (
    <span
      className={styles.finding}
      data-fails={fails || undefined}
      role="img"
      aria-label={lines.join(' ')}
      title={lines.join('\n')}
    >
      <Sign size={12} aria-hidden="true" />
      {findings.length}
    </span>
  )
}
