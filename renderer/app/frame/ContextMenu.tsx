// The menu under the pointer: the actions for what is selected, which the press has just selected where it was not.
import type { ComponentProps } from 'react'
import { nameOf } from '../../../shared/model/stepName'
import { presentOf } from '../../store/mapSteps'
import { useDesk, useSay } from '../../store/useEditor'
import { ContextMenuArea } from '../../ui/ContextMenuArea'
import { actionOf } from '../actions'
import { contextBlocks } from '../actions/contextMenus'
import { MenuBlocks } from './MenuBlocks'
import type { MenuBlock } from './menuReading'

type AreaProps = Pick<ComponentProps<typeof ContextMenuArea>, 'className' | 'children'> & {
  readonly [part: `data-${string}`]: boolean | undefined
}

/** Around everything that may have it: what is marked `data-menu`, except where somebody types. */
export function ContextMenu(area: AreaProps) {
  const say = useSay()
  const desk = useDesk()
  return (
    <ContextMenuArea
      {...area}
      opensOn={opensOn}
      menu={<Entries />}
      menuLabel={() => {
        const { selection } = desk.view.getState()
        const [id] = selection
        if (selection.length > 1) return say('menu.context.several', { count: selection.length })
        return (id === undefined ? undefined : nameOf(presentOf(desk), id)) ?? say('menu.context')
      }}
      onClosed={() => {
        // After what was chosen: it runs a moment after the menu closes (MenuBlocks.tsx), and asks where the hand was.
        queueMicrotask(() => {
          if (desk.view.getState().here) desk.view.setState({ here: null })
        })
      }}
    />
  )
}

const opensOn = (under: Element): boolean =>
  under.closest('[data-menu]') !== null && !under.closest('input, textarea, select, [contenteditable="true"]')

function Entries() {
  return <MenuBlocks blocks={blocksFor(contextBlocks(useDesk()))} />
}

/** Submenus stand together, everything else apart. */
function blocksFor(blocks: ReturnType<typeof contextBlocks>): readonly MenuBlock[] {
  return blocks.map(({ title, heading, actions }, index) => {
    const before = blocks[index - 1]
    return {
      title,
      ...(heading && { heading }),
      actions: actions.flatMap((id) => actionOf(id) ?? []),
      isApart: before !== undefined && !(title && before.title),
    }
  })
}
