// The keyboard as a reading of the action list.
import { useEffect } from 'react'
import { actions } from './actions'
import { needOf, perform, type Action, type ActionContext } from './actions/action'
import { bringText } from './pasteOnMap'
import { digitShortcutOf, isMac, shortcutOf } from './shortcut'

const byKeys: ReadonlyMap<string, Action> = new Map(
  actions
    .filter(({ heardElsewhere }) => heardElsewhere !== true)
    .flatMap((action) => (action.keys ?? []).map((keys): [string, Action] => [keys, action])),
)

export function useShortcuts(context: ActionContext | null): void {
  useEffect(() => {
    if (!context) return
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = event.isComposing || event.defaultPrevented ? undefined : actionFor(event)
      if (action && isMeant(action, context, event)) answer(action, context, event)
    }
    const onPaste = (event: ClipboardEvent): void => {
      const { overlay } = context.desk.view.getState()
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (event.defaultPrevented || overlay !== null || text.trim() === '' || !isMapFocused()) return
      event.preventDefault()
      if (context.desk.editor.getState().readOnly) return
      bringText(context.desk, text)
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('paste', onPaste)
    }
  }, [context])
}

/** Does it, or says what it needs; a key that can do neither is left to others. */
function answer(action: Action, context: ActionContext, event: KeyboardEvent): void {
  const can = action.enabled?.(context) ?? true
  if (!can && !saysWhy(action, context)) return
  event.preventDefault()
  if (!event.repeat || (can && isRepeatable(action))) perform(action, context)
}

/** What the produced character means; where that means nothing, what the digit on the key does (AZERTY). */
function actionFor(event: KeyboardEvent): Action | undefined {
  const digit = digitShortcutOf(event, isMac())
  return byKeys.get(shortcutOf(event, isMac())) ?? (digit === undefined ? undefined : byKeys.get(digit))
}

const REPEATABLE = new Set(['edit.undo', 'edit.redo', 'view.zoomIn', 'view.zoomOut'])
const isRepeatable = ({ id, repeats = false }: Action): boolean => repeats || REPEATABLE.has(id)

/** A key that lacks what it acts on says so; never to somebody who types, nor over a dialog. */
const saysWhy = (action: Action, context: ActionContext): boolean =>
  needOf(action, context) !== undefined &&
  context.desk.view.getState().overlay === null &&
  document.activeElement?.matches(FIELD) !== true

function isMeant(action: Action, context: ActionContext, event: KeyboardEvent): boolean {
  const { overlay } = context.desk.view.getState()
  if (action.where === 'map' && (overlay !== null || !isHeardHere(action, event))) return false
  return !STEPS.has(action.id) || (overlay === null && !isDraft(document.activeElement))
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
