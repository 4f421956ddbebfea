import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Chip.module.css'
import { useReadOnly } from './readOnly'

interface ChipProps {
  readonly children: ReactNode
  /** Takes it away; `label` names the button. */
  readonly remove?: { readonly label: string; readonly onRemove: () => void }
}

/** A short word in a set. */
export function Chip({ children, remove }: ChipProps) {
  const readOnly = useReadOnly()
  return (
    <span className={styles.chip}>
      <span className={styles.text}>{children}</span>
      {remove && !readOnly && (
        <button type="button" className={styles.remove} aria-label={remove.label} onClick={remove.onRemove}>
          <X size={13} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}

interface ToggleChipProps {
  readonly children: ReactNode
  readonly pressed: boolean
  readonly onPress: (pressed: boolean) => void
  readonly label?: string
}

/** A member of a set that can be in or out. */
export function ToggleChip({ children, pressed, onPress, label }: ToggleChipProps) {
  const readOnly = useReadOnly()
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={pressed}
      disabled={readOnly}
      aria-label={label}
      onClick={() => {
        onPress(!pressed)
      }}
    >
      {children}
    </button>
  )
}

export function ChipRow({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <div className={styles.row} role="group" aria-label={label}>
      {children}
    </div>
  )
}
