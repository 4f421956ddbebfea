// An action is said once. Menus, palette, keyboard, toolbar and the shortcut sheet are readings of one list.
import type { TextKey } from '../../../shared/text/catalogue'
import { sayIn, type TextValues } from '../../../shared/text/say'
import { hint } from '../../store/told'
import type { Desk } from '../../store/useEditor'
import type { Documents } from '../documents'
import { isMac, shownShortcut } from '../shortcut'

export const menus = ['file', 'edit', 'insert', 'product', 'arrange', 'view', 'help'] as const
export type Menu = (typeof menus)[number]

/** What an action may act on. */
export interface ActionContext {
  readonly desk: Desk
  readonly documents: Documents
}

/** '{{keys}}' in it is the action's own key. */
export type Need = Extract<TextKey, `needs.${string}`>

export interface Action {
  readonly id: `${Menu}.${string}`
  readonly title: Extract<TextKey, `action.${string}`>
  /** By produced character, so that it works on every layout: 'Mod+Z'; Mod is ⌘ on macOS and Ctrl elsewhere. */
  readonly keys?: readonly string[]
  /** 'map': only while the map or the outline has the focus, never while somebody types. */
  readonly where: 'map' | 'everywhere'
  /** In which block of its menu; blocks are separated by a line. 'hidden': only in the palette, by its keys and in the menu under the pointer. */
  readonly block: number | 'hidden'
  /** Its keys are only shown: the browser makes an event of its own of them (paste), or they mean what is nearest (Esc, `useEscEnds`). */
  readonly heardElsewhere?: true
  /** Holding the key down does it again and again. */
  readonly repeats?: boolean
  readonly enabled?: (context: ActionContext) => boolean
  /** What `enabled` asks for, said when the key is pressed without it; undefined where the key is then left to others. */
  readonly needs?: Need | ((context: ActionContext) => Need | undefined)
  /** Whether it changes the document; unless said otherwise, everything of Insert, Product and Arrange does. */
  readonly changes?: boolean
  readonly checked?: (context: ActionContext) => boolean
  readonly run: (context: ActionContext) => void | Promise<void>
}

/** Two actions on one key is a bug we would rather meet at start-up than in a workshop. */
export function defineActions(list: readonly Action[]): readonly Action[] {
  for (const taken of [list.map(({ id }) => id as string), list.flatMap(({ keys = [] }) => keys)]) {
    const twice = taken.find((one, index) => taken.indexOf(one) !== index)
    if (twice !== undefined) throw new Error(`Two actions share ${twice}`)
  }
  return list
}

export const menuOf = ({ id }: Action): Menu => id.slice(0, id.indexOf('.')) as Menu

const CHANGING: ReadonlySet<string> = new Set(['insert', 'product', 'arrange'])
/** It would change what is open to read only. */
const isBarred = (action: Action, { desk }: ActionContext): boolean =>
  desk.editor.getState().readOnly && (action.changes ?? CHANGING.has(menuOf(action)))

export const isEnabled = (action: Action, context: ActionContext): boolean =>
  !isBarred(action, context) && (action.enabled?.(context) ?? true)

/** What is missing for it; undefined while nothing is, and where it has nothing to say of that. */
export function needOf({ needs, enabled }: Action, context: ActionContext): Need | undefined {
  if (enabled?.(context) ?? true) return undefined
  return typeof needs === 'function' ? needs(context) : needs
}

/** In words, what is missing for it. */
export function neededFor(action: Action, context: ActionContext): string | undefined {
  const need = needOf(action, context)
  const { language } = context.desk.view.getState()
  return need === undefined ? undefined : sayIn(language)(need, keysIn(action, context))
}

/** Runs it if it can be run now; what is barred or lacks something says why. */
export function perform(action: Action, context: ActionContext): void {
  const need = needOf(action, context)
  if (isBarred(action, context)) context.desk.editor.setState({ refusal: { reason: 'read-only', subject: action.id } })
  else if (need !== undefined) hint(context.desk.view, need, keysIn(action, context))
  else if (action.enabled?.(context) ?? true) void action.run(context)
}

function keysIn({ keys: [first = ''] = [] }: Action, { desk }: ActionContext): TextValues {
  const say = sayIn(desk.view.getState().language)
  const shown = (keys: string): string => shownShortcut(keys, isMac(), say).join(' ')
  return { keys: shown(first), map: shown('Mod+1') }
}
