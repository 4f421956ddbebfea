// The menus read from the action list, once for the bar in the window and for the system's own menu.
import type { Input } from '../../../shared/host/contract'
import type { TextKey } from '../../../shared/text/catalogue'
import type { Say } from '../../../shared/text/say'
import { stepText } from '../../../shared/text/steps.texts'
import type { StepName } from '../../../shared/model/stepName'
import { ownRedo, ownUndo, type EditorState } from '../../store/editorState'
import { actions as allActions, menuBlocks } from '../actions'
import { isEnabled, menuOf, type Action, type ActionContext, type Menu } from '../actions/action'

/** Blocks of a menu that open beside it: all sixty actions of the view in one column would be twice as high as a laptop's window. */
const SUBMENUS_OF_VIEW: Readonly<Record<number, TextKey>> = {
  1: 'menu.view.views',
  2: 'menu.view.panels',
  3: 'menu.view.zoom',
  4: 'menu.view.walk',
  5: 'menu.view.lens',
  7: 'menu.view.look',
  8: 'menu.view.hand',
  11: 'menu.view.page',
}

/** Several actions of a menu; with a title they open beside it, with a heading they stand below it. */
export interface MenuBlock {
  readonly title: TextKey | undefined
  readonly heading?: TextKey
  readonly actions: readonly Action[]
  /** Whether a line stands before it: submenus stand together, everything else apart. */
  readonly isApart: boolean
}

/** The menus in order, each as its blocks. */
export const readMenus: readonly { readonly menu: Menu; readonly blocks: readonly MenuBlock[] }[] = menuBlocks.map(
  ({ menu, blocks }) => ({
    menu,
    blocks: blocks.map((actions, index) => {
      const before = blocks[index - 1]
      const isTogether = before && submenuTitle(actions) !== undefined && submenuTitle(before) !== undefined
      return { title: submenuTitle(actions), actions, isApart: before !== undefined && !isTogether }
    }),
  }),
)

function submenuTitle([first]: readonly Action[]): TextKey | undefined {
  return first && menuOf(first) === 'view' && first.block !== 'hidden' ? SUBMENUS_OF_VIEW[first.block] : undefined
}

/** What an entry says: its title; undo and redo name their step. */
export function actionTitle({ id, title }: Action, say: Say, editor: EditorState): string {
  const undo = ownUndo(editor)?.name
  const redo = ownRedo(editor)?.name
  if (id === 'edit.undo' && undo) return say('action.edit.undoStep', { step: sayStep(say, undo) })
  if (id === 'edit.redo' && redo) return say('action.edit.redoStep', { step: sayStep(say, redo) })
  return say(title)
}

/** "Rename Customer Lifetime Value". */
export const sayStep = (say: Say, { kind, name, count }: StepName): string => say(stepText(kind), { name, count })

type NativeMenus = Input<'menu.show'>['menus']

/** The same menus as values that a host can show as its own. */
export function nativeMenus(say: Say, context: ActionContext): NativeMenus {
  const editor = context.desk.editor.getState()
  const entryOf = (action: Action) => ({
    action: action.id,
    label: actionTitle(action, say, editor),
    enabled: isEnabled(action, context),
    ...(action.keys?.[0] !== undefined && { keys: action.keys[0] }),
    ...(action.checked && { checked: action.checked(context) }),
  })
  return readMenus.map(({ menu, blocks }) => ({
    label: say(`menu.${menu}`),
    items: blocks.flatMap(({ title, actions, isApart }) => [
      ...(isApart ? [{ label: '', enabled: false }] : []),
      ...(title === undefined ? actions.map(entryOf) : [{ label: say(title), items: actions.map(entryOf) }]),
    ]),
  }))
}

/** What can be done and what is on, as one text: equal while the menus look the same. */
export const menuFlags = (context: ActionContext): string =>
  allActions.map((action) => `${Number(isEnabled(action, context))}${Number(action.checked?.(context) ?? 0)}`).join('')
