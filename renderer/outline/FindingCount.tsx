import { useFindingsToSettle } from '../store/useFindingsToSettle'
import { DoubtSign } from '../ui/DoubtSign'
import styles from './FindingCount.module.css'

/** How many findings a record has beyond remarks, and whether its job description fails; pointing at the number reads them. Nothing where there are none. */
export function FindingCount({ id }: { readonly id: string }) {
  const { count, fails, sentences } = useFindingsToSettle(id)
  if (count === 0) return null
  return (
    <span className={styles.findings} data-fails={fails || undefined} title={sentences.join('\n')}>
      <DoubtSign fails={fails} size={13} />
      {count}
    </span>
  )
}
