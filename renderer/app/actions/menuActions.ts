// What only the menu under the pointer offers, and the keys that open it where the selection is.
import { isUseCaseId } from '../../../shared/model/nodeKind'
import { toggleLens } from '../../store/mapLens'
import { kindOf, presentOf } from '../../store/mapSteps'
import { showOnMap } from '../../store/showOnMap'
import { askFor } from '../../store/viewStore'
import type { NodeId } from '../../../shared/model/entities/ids'
import { openMenuByKey } from '../openMenuByKey'
import { pasteFromMenu } from '../pasteOnMap'
import type { Action, ActionContext } from './action'

const oneSelected = ({ desk }: ActionContext): string | undefined => {
  const [id, ...others] = desk.view.getState().selection
  return others.length === 0 ? id : undefined
}
/** The one selected card. */
const oneCard = (context: ActionContext): NodeId | undefined => {
  const id = oneSelected(context)
  return id !== undefined && kindOf(presentOf(context.desk), id) !== undefined ? (id as NodeId) : undefined
}
const oneUseCase = (context: ActionContext): string | undefined => {
  const id = oneCard(context)
  return id !== undefined && isUseCaseId(id) ? id : undefined
}
const isFlow = (context: ActionContext): boolean =>
  Object.hasOwn(presentOf(context.desk).flows, oneSelected(context) ?? '')

export const menuActions: readonly Action[] = [
  {
    id: 'edit.menu',
    title: 'action.edit.menu',
    keys: ['Shift+F10', 'ContextMenu'],
    where: 'map',
    block: 'hidden',
    run: ({ desk }) => {
      openMenuByKey(desk)
    },
  },
  {
    id: 'edit.paste',
    title: 'action.edit.paste',
    keys: ['Mod+V'],
    where: 'map',
    block: 2,
    changes: true,
    heardElsewhere: true,
    run: ({ desk }) => pasteFromMenu(desk),
  },
  {
    id: 'edit.flow',
    title: 'action.edit.flow',
    where: 'map',
    block: 'hidden',
    changes: true,
    enabled: isFlow,
    run: ({ desk }) => {
      askFor(desk.view, 'mode')
    },
  },
  {
    id: 'view.lensHere',
    title: 'action.view.lensHere',
    where: 'map',
    block: 'hidden',
    enabled: (context) => oneUseCase(context) !== undefined,
    checked: (context) => {
      const { lens, compared } = context.desk.view.getState()
      return lens !== null && compared === null && lens === oneUseCase(context)
    },
    run: (context) => {
      const useCase = oneUseCase(context)
      if (useCase !== undefined) toggleLens(context.desk.view, useCase)
    },
  },
  {
    id: 'view.onMap',
    title: 'action.view.onMap',
    where: 'map',
    block: 'hidden',
    enabled: (context) => oneCard(context) !== undefined,
    run: (context) => {
      const card = oneCard(context)
      if (card !== undefined) showOnMap(context.desk, card)
    },
  },
]
