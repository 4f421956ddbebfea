import { useSay } from '../../store/useEditor'
import styles from './MoreColumns.module.css'

/** That the use cases go on at the right, and how many of them; a screen reader has the grid's own count. */
export function MoreColumns({ count }: { readonly count: number }) {
  const say = useSay()
  if (count === 0) return null
  return (
    <p className={styles.more} aria-hidden="true">
      <span>{say('matrix.more', { count })}</span>
    </p>
  )
}
