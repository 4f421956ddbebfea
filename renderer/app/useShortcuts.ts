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
      if (!action || event.defaultPrevented || !applies(action, context, event)) return
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

function applies(action: Action, context: ActionContext, event: KeyboardEvent): boolean {
  const { overlay } = context.desk.view.getState()
  if (action.where === 'map' && (overlay !== null || !isHeardHere(action, event))) return false
  if (STEPS.has(action.id) && (overlay !== null || isDraft(document.activeElement))) return false
  return action.enabled?.(context) ?? true
}

const isHeardHere = (action: Action, event: KeyboardEvent): boolean => isMapFocused() || isForTheRest(action, event)

/**
 * A row of a view has its own keys and lets go of what it has no use for: from there a letter still adds, names and notes. What edits the
 * selection is not meant by somebody who walks rows of something else.
 */
const isForTheRest = ({ id }: Action, { key }: KeyboardEvent): boolean =>
  key.length === 1 &&
  !id.startsWith('edit.') &&
  document.activeElement?.matches(`:is([data-home], [data-home] *):not(${FIELD})`) === true

const FIELD = 'input, textarea, select, [contenteditable="true"]'
const STEPS = new Set(['edit.undo', 'edit.redo'])

/** Text that is not part of the document yet: there, undo takes back letters, as everywhere. */
const isDraft = (focused: Element | null): boolean => Boolean(focused?.closest('[data-draft]'))

/** The map or the outline has the keyboard: nobody is typing. The body and a view without keys of its own count, so that a click beside everything does not disarm them. */
function isMapFocused(): boolean {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused.id === 'view') return true
  if (focused.matches(FIELD)) return false
  return focused.closest('#map, [data-keys="map"]') !== null
}
