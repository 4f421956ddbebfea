import type { OwnershipAgenda } from '../../../shared/analysis/ownershipAgenda'
import { useSay } from '../../store/useEditor'
import styles from './Progress.module.css'

/** How far the room has come, said aloud when it changes. */
export function Progress({ agenda: { items, settled } }: { readonly agenda: OwnershipAgenda }) {
  const say = useSay()
  const text = say('ownership.progress', { settled, all: items.length })
  return (
    <div className={styles.progress}>
      <progress value={settled} max={items.length} aria-label={say('action.view.ownership')} aria-valuetext={text} />
      <span role="status">{text}</span>
    </div>
  )
}
