// The host's own menu as a reading of the action list; where it has none, the window draws the bar.
import { useEffect, useState } from 'react'
import { useEditor, useSay, useView } from '../../store/useEditor'
import { actionOf, menuBlocks } from '../actions'
import { isEnabled } from '../actions/action'
import { useApp } from './useApp'

/** True while the window must draw its menus itself. */
export function useNativeMenu(): boolean {
  const { host, events, context, run } = useApp()
  const say = useSay()
  /** Unknown until the host has answered once. */
  const [native, setNative] = useState<boolean | null>(null)
  const changed = useEditor(({ history }) => (native === false ? null : history))
  const selection = useView((view) => (native === false ? null : view.selection))
  useEffect(() => {
    if (native === false) return
    const menus = menuBlocks.map(({ menu, blocks }) => ({
      label: say(`menu.${menu}`),
      items: blocks.flatMap((block, index) => [
        ...(index > 0 ? [{ label: '', enabled: false }] : []),
        ...block.map((action) => ({
          action: action.id,
          label: say(action.title),
          enabled: isEnabled(action, context),
          ...(action.keys?.[0] !== undefined && { keys: action.keys[0] }),
        })),
      ]),
    }))
    void host('menu.show', { menus }).then((answer) => {
      setNative(answer.native)
    })
  }, [host, say, context, changed, selection, native])
  useEffect(
    () =>
      events.onEvent((event) => {
        const action = event.event === 'menu.chosen' ? actionOf(event.action) : undefined
        if (action) run(action)
      }),
    [events, run],
  )
  return !native
}
