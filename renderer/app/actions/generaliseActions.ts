// Generalise before you create, for what stands on the map already (2.25).
import { isProductId, isUseCaseId } from '../../../shared/model/nodeKind'
import { kindOf, presentOf } from '../../store/mapSteps'
import type { Action, ActionContext } from './action'

const isNeed = ({ desk }: ActionContext): boolean => {
  const [id, ...others] = desk.view.getState().selection
  if (id === undefined || others.length > 0) return false
  return kindOf(presentOf(desk), id) !== undefined && (isUseCaseId(id) || isProductId(id))
}

export const generaliseActions: readonly Action[] = [
  {
    id: 'product.offers',
    title: 'action.product.offers',
    keys: ['G'],
    where: 'map',
    block: 2,
    enabled: isNeed,
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'offers' })
    },
  },
]
