// The cell that takes its row out; empty on paper and where nothing may change.
import { X } from 'lucide-react'
import { useSay } from '../../store/useEditor'
import { IconButton } from '../../ui/Button'
import { usePaper } from '../../ui/paper'
import { useReadOnly } from '../../ui/readOnly'
import styles from './Sheet.module.css'

export function RemoveCell({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const say = useSay()
  const [paper, readOnly] = [usePaper(), useReadOnly()]
  return (
    <td>
      {!paper && !readOnly && (
        <IconButton label={say('sheet.remove', { name })} className={styles.remove} onClick={onRemove}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      )}
    </td>
  )
}
