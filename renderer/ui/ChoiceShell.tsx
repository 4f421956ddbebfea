import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import styles from './ChoiceDialog.module.css'
import { useKeyboardBack } from './useKeyboardBack'

interface ChoiceShellProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The dialog in which something is typed and chosen: over the map, left with Esc, gives the keyboard back. */
export function ChoiceShell({ title, onClose, children }: ChoiceShellProps) {
  useKeyboardBack()
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={title} finalFocus={false}>
          <Dialog.Title className={styles.title}>{title}</Dialog.Title>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** At once, not an effect later: the typist's next letter is already on its way. */
export const takeKeyboard = (field: HTMLInputElement | null): void => field?.focus()
