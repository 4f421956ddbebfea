// The host's own menu as a reading of the action list; where it has none, the window draws the bar.
import { useEffect, useState } from 'react'
import { useEditor, useSay, useView } from '../../store/useEditor'
import { actionOf } from '../actions'
import { menuFlags, nativeMenus } from './menuReading'
import { useApp } from './useApp'

/** True while the window must draw its menus itself. */
export function useNativeMenu(): boolean {
  const { host, events, context, run } = useApp()
  const say = useSay()
  /** Unknown until the host has answered once. */
  const [native, setNative] = useState<boolean | null>(null)
  const changed = useEditor(({ history }) => (native === false ? null : history))
  const flags = useView(() => (native === false ? '' : menuFlags(context)))
  useEffect(() => {
    if (native === false) return
    const menus = nativeMenus(say, context)
    void host('menu.show', { menus }).then((answer) => {
      setNative(answer.native)
    })
  }, [host, say, context, changed, flags, native])
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
