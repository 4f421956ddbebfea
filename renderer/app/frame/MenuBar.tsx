// The menus of the action list, drawn here where the host has no menu of its own.
import { Menu } from '@base-ui/react/menu'
import { Menubar } from '@base-ui/react/menubar'
import { Check, ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { stepText } from '../../../shared/text/steps.texts'
import type { Say } from '../../../shared/text/say'
import type { StepName } from '../../../shared/model/stepName'
import { ownRedo, ownUndo } from '../../store/editorState'
import { useEditor, useSay } from '../../store/useEditor'
import { menuBlocks } from '../actions'
import { isEnabled, type Action } from '../actions/action'
import { shownShortcut } from '../shortcut'
import { isMac } from '../useShortcuts'
import styles from './MenuBar.module.css'
import { submenuTitle } from './submenus'
import { useApp } from './useApp'

export function MenuBar() {
  const say = useSay()
  return (
    <Menubar className={styles.bar} modal={false}>
      {menuBlocks.map(({ menu, blocks }) => (
        <Menu.Root key={menu} modal={false}>
          <Menu.Trigger className={styles.trigger}>{say(`menu.${menu}`)}</Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
              <Menu.Popup className={styles.popup}>
                {blocks.map((block, index) => (
                  <Fragment key={block[0]?.id ?? menu}>
                    {isApart(block, blocks[index - 1]) && <Menu.Separator className={styles.separator} />}
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

/** Submenus stand together; everything else is separated by a line. */
const isApart = (block: readonly Action[], before: readonly Action[] | undefined): boolean =>
  before !== undefined && !(submenuTitle(block) !== undefined && submenuTitle(before) !== undefined)

function Block({ block }: { readonly block: readonly Action[] }) {
  const say = useSay()
  const title = submenuTitle(block)
  const entries = block.map((action) => <MenuEntry key={action.id} action={action} />)
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
  const title = useActionTitle(action)
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
      {keys !== undefined && <span className={styles.keys}>{shownShortcut(keys, isMac()).join(' ')}</span>}
    </Menu.Item>
  )
}

/** Undo and redo name their step. */
function useActionTitle({ id, title }: Action): string {
  const say = useSay()
  const undo = useEditor((state) => ownUndo(state)?.name)
  const redo = useEditor((state) => ownRedo(state)?.name)
  if (id === 'edit.undo' && undo) return say('action.edit.undoStep', { step: sayStep(say, undo) })
  if (id === 'edit.redo' && redo) return say('action.edit.redoStep', { step: sayStep(say, redo) })
  return say(title)
}

/** "Rename Customer Lifetime Value". */
export const sayStep = (say: Say, { kind, name, count }: StepName): string => say(stepText(kind), { name, count })
