import { TriangleAlert } from 'lucide-react'
import { useFindings, useSay } from '../store/useEditor'
import styles from './FindingCount.module.css'

/** How many findings a record has beyond remarks; pointing at the number reads them. Nothing where there are none. */
export function FindingCount({ id }: { readonly id: string }) {
  const say = useSay()
  const findings = useFindings(id).filter(({ severity }) => severity !== 'info')
  if (findings.length === 0) return null
  return (
    <span className={styles.findings} title={findings.map(({ text, values }) => say(text, values)).join('\n')}>
      <TriangleAlert size={13} aria-hidden="true" />
      {findings.length}
    </span>
  )
}
