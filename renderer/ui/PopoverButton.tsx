import { Popover } from '@base-ui/react/popover'
import type { ReactNode } from 'react'
import styles from './PopoverButton.module.css'

interface PopoverButtonProps {
  readonly label: string
  readonly mark?: ReactNode
  readonly children: ReactNode
}

/** A button that opens a small panel below it; Esc or a press beside it closes it and gives the keyboard back. */
export function PopoverButton({ label, mark, children }: PopoverButtonProps) {
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.button}>
        {mark}
        {label}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} sideOffset={6} align="end">
          <Popover.Popup className={styles.popup} aria-label={label}>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
