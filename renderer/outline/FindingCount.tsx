import { CircleX, TriangleAlert } from 'lucide-react'
import { useFindings, useSay } from '../store/useEditor'
import styles from './FindingCount.module.css'

/** How many findings a record has beyond remarks, and whether its job description fails; pointing at the number reads them. Nothing where there are none. */
export function FindingCount({ id }: { readonly id: string }) {
  const say = useSay()
  const findings = useFindings(id).filter(({ severity }) => severity !== 'info')
  if (findings.length === 0) return null
  const fails = findings.some((finding) => finding.fails === true)
  const Sign = fails ? CircleX : TriangleAlert
  return (
    <span
      className={styles.findings}
      data-fails={fails || undefined}
      title={findings.map(({ text, values }) => say(text, values)).join('\n')}
    >
      <Sign size={13} aria-hidden="true" />
      {findings.length}
    </span>
  )
}
