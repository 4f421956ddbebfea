// The page of one product: opened from wherever it is selected, turned to the next one, and left again.
import { presentOf } from '../../store/mapSteps'
import { leaveSheet, openSheet, turnSheet } from '../../store/productSheet'
import type { Action, ActionContext } from './action'
import { oneProduct } from './selected'
import { viewIs } from './viewActions'

const isShown = ({ desk }: ActionContext): boolean => desk.view.getState().view === 'product'
const hasProducts = ({ desk }: ActionContext): boolean => Object.keys(presentOf(desk).dataProducts).length > 0

const turning = (name: 'Next' | 'Previous', key: string, step: 1 | -1): Action => ({
  id: `view.product${name}`,
  title: `action.view.product${name}`,
  keys: [key],
  where: 'everywhere',
  block: 11,
  repeats: true,
  enabled: (context) => isShown(context) && hasProducts(context),
  run: ({ desk }) => {
    turnSheet(desk, step)
  },
})

export const sheetActions: readonly Action[] = [
  viewIs('product', ['Mod+Alt+P']),
  {
    id: 'product.page',
    title: 'action.product.page',
    keys: ['B'],
    where: 'map',
    block: 1,
    changes: false,
    enabled: (context) => oneProduct(context) !== undefined,
    needs: 'needs.page',
    run: ({ desk }) => {
      openSheet(desk, 'canvas')
    },
  },
  {
    id: 'product.contract',
    title: 'action.product.contract',
    keys: ['Mod+Alt+C'],
    where: 'everywhere',
    block: 1,
    changes: false,
    enabled: (context) => oneProduct(context) !== undefined || (isShown(context) && hasProducts(context)),
    needs: 'needs.contract',
    run: ({ desk }) => {
      openSheet(desk, 'contract')
    },
  },
  turning('Next', 'Alt+PageDown', 1),
  turning('Previous', 'Alt+PageUp', -1),
  {
    id: 'view.productBack',
    title: 'action.view.productBack',
    keys: ['Escape'],
    heardElsewhere: true,
    where: 'everywhere',
    block: 11,
    enabled: isShown,
    run: ({ desk }) => {
      leaveSheet(desk)
    },
  },
]
