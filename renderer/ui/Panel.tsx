// A dialog with a title, a body and its actions; for what is rare: export, folders, shortcuts, about.
import { Dialog } from '@base-ui/react/dialog'
import { ScrollArea } from '@base-ui/react/scroll-area'
import { X } from 'lucide-react'
import { useCallback, useRef, type ReactNode, type RefObject } from 'react'
import styles from './Panel.module.css'
import { useKeyboardBack } from './useKeyboardBack'

type InitialFocus = RefObject<HTMLElement | null> | (() => HTMLElement | null)

interface PanelProps {
  readonly title: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly wide?: boolean
  /** What has the cursor when it opens; without it the dialog itself, and Tab leads into it. */
  readonly initialFocus?: InitialFocus
  readonly children: ReactNode
  readonly actions?: ReactNode
}

export function Panel({ title, closeLabel, onClose, wide = false, initialFocus, children, actions }: PanelProps) {
  useKeyboardBack()
  const popup = useRef<HTMLDivElement>(null)
  const first = useRef(initialFocus)
  // At once: a frame later, the Enter that follows the chord would go to the map and be lost.
  const opened = useCallback((panel: HTMLDivElement | null) => {
    popup.current = panel
    const field = first.current ? firstIn(first.current) : panel
    field?.focus({ preventScroll: true })
  }, [])
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          ref={opened}
          className={styles.popup}
          data-wide={wide || undefined}
          finalFocus={false}
          initialFocus={initialFocus ?? popup}
        >
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={closeLabel} title={closeLabel}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <ScrollArea.Root className={styles.scroll}>
            <ScrollArea.Viewport className={styles.body}>{children}</ScrollArea.Viewport>
          </ScrollArea.Root>
          {actions && <footer className={styles.foot}>{actions}</footer>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const firstIn = (first: InitialFocus): HTMLElement | null => (typeof first === 'function' ? first() : first.current)
