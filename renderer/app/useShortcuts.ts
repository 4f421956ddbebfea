// The keyboard as a reading of the action list.
import { useEffect } from 'react'
import { actions } from './actions'
import { perform, type Action, type ActionContext } from './actions/action'
import { digitShortcutOf, shortcutOf } from './shortcut'

export const isMac = (): boolean => navigator.userAgent.includes('Mac')

const byKeys: ReadonlyMap<string, Action> = new Map(
  actions.flatMap((action) => (action.keys ?? []).map((keys): [string, Action] => [keys, action])),
)

export function useShortcuts(context: ActionContext | null): void {
  useEffect(() => {
    if (!context) return
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = event.isComposing ? undefined : actionFor(event)
      if (!action || event.defaultPrevented || !applies(action, context)) return
      event.preventDefault()
      if (!event.repeat || action.repeats === true || REPEATABLE.has(action.id)) perform(action, context)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [context])
}

/** What the produced character means; where that means nothing, what the digit on the key does (AZERTY). */
function actionFor(event: KeyboardEvent): Action | undefined {
  const digit = digitShortcutOf(event, isMac())
  return byKeys.get(shortcutOf(event, isMac())) ?? (digit === undefined ? undefined : byKeys.get(digit))
}

const REPEATABLE = new Set(['edit.undo', 'edit.redo', 'view.zoomIn', 'view.zoomOut'])

function applies(action: Action, context: ActionContext): boolean {
  const { overlay } = context.desk.view.getState()
  if (overlay !== null && action.where === 'map') return false
  if (action.where === 'map' && !isMapFocused()) return false
  if (STEPS.has(action.id) && (overlay !== null || isDraft(document.activeElement))) return false
  return action.enabled?.(context) ?? true
}

const STEPS = new Set(['edit.undo', 'edit.redo'])

/** Text that is not part of the document yet: there, undo takes back letters, as everywhere. */
const isDraft = (focused: Element | null): boolean => Boolean(focused?.closest('[data-draft]'))

/** The map or the outline has the keyboard: nobody is typing. The body counts, so that a click beside everything does not disarm the keys. */
function isMapFocused(): boolean {
  const focused = document.activeElement
  if (!focused || focused === document.body) return true
  if (focused.matches('input, textarea, select, [contenteditable="true"]')) return false
  return focused.closest('#map, [data-keys="map"]') !== null
}
