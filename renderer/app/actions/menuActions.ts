// What only the menu under the pointer offers, and the keys that open it where the selection is.
import { isUseCaseId } from '../../../shared/model/nodeKind'
import { toggleLens } from '../../store/mapLens'
import { presentOf } from '../../store/mapSteps'
import { showOnMap } from '../../store/showOnMap'
import { askFor } from '../../store/viewStore'
import { openMenuByKey } from '../openMenuByKey'
import { pasteFromMenu } from '../pasteOnMap'
import type { Action, ActionContext } from './action'
import { oneCard, oneSelected, onOneCard } from './selected'

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
    run: onOneCard(({ desk }, card) => {
      showOnMap(desk, card)
    }),
  },
]
