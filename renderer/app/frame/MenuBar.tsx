// The menus of the action list, drawn here where the host has no menu of its own.
import { Menu } from '@base-ui/react/menu'
import { Menubar } from '@base-ui/react/menubar'
import { Check, ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { useEditor, useSay } from '../../store/useEditor'
import { isEnabled, type Action } from '../actions/action'
import { shownShortcut } from '../shortcut'
import { isMac } from '../useShortcuts'
import styles from './MenuBar.module.css'
import { actionTitle, readMenus, type MenuBlock } from './menuReading'
import { useApp } from './useApp'

export function MenuBar() {
  const say = useSay()
  return (
    <Menubar className={styles.bar} modal={false}>
      {readMenus.map(({ menu, blocks }) => (
        <Menu.Root key={menu} modal={false}>
          <Menu.Trigger className={styles.trigger}>{say(`menu.${menu}`)}</Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
              <Menu.Popup className={styles.popup}>
                {blocks.map((block) => (
                  <Fragment key={block.actions[0]?.id ?? menu}>
                    {block.isApart && <Menu.Separator className={styles.separator} />}
                    <Block block={block} />
                  </Fragment>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      ))}
    </Menubar>
  )
}

function Block({ block: { title, actions } }: { readonly block: MenuBlock }) {
  const say = useSay()
  const entries = actions.map((action) => <MenuEntry key={action.id} action={action} />)
  if (title === undefined) return entries
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={styles.item}>
        <span className={styles.check} />
        <span className={styles.label}>{say(title)}</span>
        <ChevronRight className={styles.more} size={15} aria-hidden="true" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} alignOffset={-6}>
          <Menu.Popup className={styles.popup}>{entries}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  )
}

function MenuEntry({ action }: { readonly action: Action }) {
  const { context, run } = useApp()
  const say = useSay()
  const title = useEditor((editor) => actionTitle(action, say, editor))
  const keys = action.keys?.[0]
  return (
    <Menu.Item
      className={styles.item}
      disabled={!isEnabled(action, context)}
      onClick={() => {
        run(action)
      }}
    >
      <span className={styles.check}>{action.checked?.(context) && <Check size={14} aria-hidden="true" />}</span>
      <span className={styles.label}>{title}</span>
      {keys !== undefined && <span className={styles.keys}>{shownShortcut(keys, isMac(), say).join(' ')}</span>}
    </Menu.Item>
  )
}
