// An area with a menu under the pointer, or where a key asks for it.
import { ContextMenu } from '@base-ui/react/context-menu'
import { useRef, useState, type ComponentProps, type MouseEvent, type ReactNode, type SyntheticEvent } from 'react'
import { homeOfKeys } from './leaveField'
import styles from './Menu.module.css'
import { useRestingPress } from './useRestingPress'

interface ContextMenuAreaProps extends Omit<ComponentProps<'div'>, 'onContextMenu'> {
  /** Whether the menu is meant for what lies here; everywhere else the browser's own stays. */
  readonly opensOn: (under: Element) => boolean
  /** Its entries; drawn only while it is open. */
  readonly menu: ReactNode
  readonly menuLabel: () => string
  readonly onClosed: () => void
}

/**
 * After Esc the keyboard is where it was. Whoever chooses hands it to the view before the action runs (`leaveField`), so that the action
 * finds it where a key would have found it, and may take it for a name or a dialog.
 */
export function ContextMenuArea({ opensOn, menu, menuLabel, onClosed, children, ...area }: ContextMenuAreaProps) {
  const [open, setOpen] = useState(false)
  const before = useRef<Element | null>(null)
  const label = open ? menuLabel() : undefined
  useRestingPress(opensOn)
  return (
    <ContextMenu.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        if (!next) onClosed()
      }}
    >
      <ContextMenu.Trigger
        {...area}
        onContextMenu={(event) => {
          if (!isMeant(event, opensOn)) return
          if (!open) before.current = document.activeElement
        }}
        // A long press arrives as `contextmenu` too; a timer of its own would ask before it is known what lies there.
        onTouchStart={(event) => {
          event.preventBaseUIHandler()
        }}
      >
        {children}
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Positioner className={styles.positioner} role="region" aria-label={label}>
          <ContextMenu.Popup
            className={styles.popup}
            data-at="pointer"
            aria-label={label}
            finalFocus={() => (isInMenu() ? homeOf(before.current) : false)}
            onContextMenu={preventDefault}
          >
            {menu}
          </ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

type Asking = MouseEvent & { preventBaseUIHandler: () => void }

/** What is not meant goes on to the browser, and Base UI hears nothing of it. */
function isMeant(event: Asking, opensOn: (under: Element) => boolean): boolean {
  if (event.target instanceof Element && opensOn(event.target)) return true
  event.preventBaseUIHandler()
  event.stopPropagation()
  return false
}

/** Where the keyboard was; the view, where that is gone. */
const homeOf = (before: Element | null): HTMLElement | boolean =>
  before instanceof HTMLElement && before.isConnected && before !== document.body ? before : (homeOfKeys() ?? false)

const isInMenu = (): boolean =>
  document.activeElement === document.body || document.activeElement?.closest('[role="menu"]') !== null

const preventDefault = (event: SyntheticEvent): void => {
  event.preventDefault()
}
