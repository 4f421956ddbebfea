// Generalise before you create, for what stands on the map already (2.25); and moving a product's boundary, looked at first.
import { mergeOf } from '../../../shared/analysis/boundaries/mergeProducts'
import type { Recut } from '../../../shared/analysis/boundaries/fix'
import { presentOf, selectedProducts } from '../../store/mapSteps'
import type { Action, ActionContext } from './action'
import { hasOneCard } from './selected'

const isNeed = (context: ActionContext): boolean => hasOneCard(context, 'useCase', 'dataProduct')

const recut = (
  id: 'product.merge' | 'product.split' | 'product.recast',
  products: number,
  move: (context: ActionContext) => Recut | undefined,
): Action => ({
  id,
  title: `action.${id}`,
  where: 'map',
  block: 2,
  enabled: ({ desk }) =>
    selectedProducts(desk).length === products && desk.view.getState().selection.length === products,
  needs: products === 2 ? 'needs.merge' : 'needs.recut',
  run: (context) => {
    const boundary = move(context)
    if (boundary) context.desk.view.setState({ overlay: 'boundary', boundary })
  },
})

const ofOne =
  (kind: 'split' | 'recast') =>
  ({ desk }: ActionContext): Recut | undefined => {
    const [product] = selectedProducts(desk)
    return product && { kind, product }
  }

export const generaliseActions: readonly Action[] = [
  {
    id: 'product.offers',
    title: 'action.product.offers',
    keys: ['G'],
    where: 'map',
    block: 2,
    enabled: isNeed,
    needs: 'needs.offers',
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'offers' })
    },
  },
  recut('product.merge', 2, ({ desk }) => {
    const [one, other] = selectedProducts(desk)
    return one && other && { kind: 'merge', ...mergeOf(presentOf(desk), one, other) }
  }),
  recut('product.split', 1, ofOne('split')),
  recut('product.recast', 1, ofOne('recast')),
]
