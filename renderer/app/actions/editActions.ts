import { ownRedo, ownUndo } from '../../store/editorState'
import { kindOf, presentOf } from '../../store/mapSteps'
import { removeSelection } from '../../store/removeSelection'
import { cardsInSight } from '../../store/sight'
import { stepBack } from '../../store/stepBack'
import { askFor, select } from '../../store/viewStore'
import type { Action, ActionContext } from './action'
import { hasOneSelected, oneSelected } from './selected'

/** A flow has no name of its own. */
function isOneNamed(context: ActionContext): boolean {
  const id = oneSelected(context)
  return id !== undefined && !Object.hasOwn(presentOf(context.desk).flows, id)
}

export const editActions: readonly Action[] = [
  {
    id: 'edit.undo',
    title: 'action.edit.undo',
    changes: true,
    keys: ['Mod+Z'],
    where: 'everywhere',
    block: 1,
    enabled: ({ desk }) => ownUndo(desk.editor.getState()) !== undefined,
    needs: 'needs.undo',
    run: ({ desk }) => {
      stepBack(desk, 'undo')
    },
  },
  {
    id: 'edit.redo',
    title: 'action.edit.redo',
    changes: true,
    keys: ['Mod+Y', 'Mod+Shift+Z'],
    where: 'everywhere',
    block: 1,
    enabled: ({ desk }) => ownRedo(desk.editor.getState()) !== undefined,
    needs: 'needs.redo',
    run: ({ desk }) => {
      stepBack(desk, 'redo')
    },
  },
  {
    id: 'edit.rename',
    title: 'action.edit.rename',
    changes: true,
    keys: ['F2'],
    where: 'map',
    block: 2,
    enabled: isOneNamed,
    needs: 'needs.rename',
    run: ({ desk }) => {
      const [id] = desk.view.getState().selection
      if (id === undefined) return
      if (kindOf(presentOf(desk), id) === undefined) askFor(desk.view, 'name')
      else desk.view.setState({ naming: { id, gesture: desk.newId('gesture'), fresh: false } })
    },
  },
  {
    id: 'edit.enter',
    title: 'action.edit.enter',
    keys: ['Enter'],
    where: 'map',
    block: 2,
    // Enter on nothing is no question: it may be meant for a button that has the focus.
    enabled: hasOneSelected,
    run: ({ desk }) => {
      const [id = ''] = desk.view.getState().selection
      const { domains, flows } = presentOf(desk)
      const other = Object.hasOwn(domains, id) ? 'view.domainPage' : Object.hasOwn(flows, id) ? 'edit.flow' : undefined
      desk.run(other ?? 'edit.rename')
    },
  },
  {
    id: 'edit.remove',
    title: 'action.edit.remove',
    changes: true,
    keys: ['Delete', 'Backspace'],
    where: 'map',
    block: 2,
    enabled: ({ desk }) => desk.view.getState().selection.length > 0,
    needs: 'needs.remove',
    run: ({ desk }) => {
      removeSelection(desk)
    },
  },
  {
    id: 'edit.selectAll',
    title: 'action.edit.selectAll',
    keys: ['Mod+A'],
    where: 'map',
    block: 2,
    run: ({ desk }) => {
      select(desk.view, ...(desk.view.getState().listed?.() ?? cardsInSight(desk)))
    },
  },
  {
    id: 'edit.find',
    title: 'action.edit.find',
    keys: ['Mod+F'],
    where: 'everywhere',
    block: 3,
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'find' })
    },
  },
]
