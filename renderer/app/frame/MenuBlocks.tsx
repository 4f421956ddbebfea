// Actions as the entries of a menu: of the bar, and of the menu under the pointer.
import { Fragment } from 'react'
import { useEditor, useSay } from '../../store/useEditor'
import { leaveField } from '../../ui/leaveField'
import { MenuEntry, MenuGroup, MenuSeparator, Submenu } from '../../ui/Menu'
import { isEnabled, type Action } from '../actions/action'
import { isMac, shownShortcut } from '../shortcut'
import { actionTitle, type MenuBlock } from './menuReading'
import { useApp } from './useApp'

/** Several actions; with a title they open beside it, with a heading they stand below it. */
export function MenuBlocks({ blocks }: { readonly blocks: readonly MenuBlock[] }) {
  return blocks.map((block) => (
    <Fragment key={block.actions[0]?.id}>
      {block.isApart && <MenuSeparator />}
      <Block block={block} />
    </Fragment>
  ))
}

function Block({ block: { title, heading, actions } }: { readonly block: MenuBlock }) {
  const say = useSay()
  const entries = actions.map((action) => <ActionEntry key={action.id} action={action} />)
  if (title !== undefined) return <Submenu title={say(title)}>{entries}</Submenu>
  return heading === undefined ? entries : <MenuGroup title={say(heading)}>{entries}</MenuGroup>
}

/** The keyboard is back in the view before the action runs: what acts on the view finds it there, and what opens a field takes it on. */
function ActionEntry({ action }: { readonly action: Action }) {
  const { context, run } = useApp()
  const say = useSay()
  const title = useEditor((editor) => actionTitle(action, say, editor))
  const keys = action.keys?.[0]
  return (
    <MenuEntry
      label={title}
      keys={keys === undefined ? undefined : shownShortcut(keys, isMac(), say).join(' ')}
      checked={action.checked?.(context)}
      disabled={!isEnabled(action, context)}
      onChoose={() => {
        // A moment later: Base UI first gives the keyboard to the entry that was pressed.
        queueMicrotask(() => {
          leaveField()
          run(action)
        })
      }}
    />
  )
}
