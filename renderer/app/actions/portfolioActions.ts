// The portfolio as a whole: which use case needs what, what one more brings, and what hangs on a record.
import { kindOf, presentOf } from '../../store/mapSteps'
import type { Action, ActionContext } from './action'
import { viewIs } from './viewActions'

const isOneRecord = ({ desk }: ActionContext): boolean => {
  const [id, ...others] = desk.view.getState().selection
  return id !== undefined && others.length === 0 && kindOf(presentOf(desk), id) !== undefined
}

export const portfolioActions: readonly Action[] = [
  viewIs('matrix', ['Mod+6']),
  viewIs('overview', ['Mod+7']),
  viewIs('plan', ['Mod+8']),
  viewIs('economics', ['Mod+9']),
  {
    id: 'product.impact',
    title: 'action.product.impact',
    keys: ['I'],
    where: 'map',
    block: 2,
    changes: false,
    enabled: isOneRecord,
    needs: 'needs.impact',
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'impact' })
    },
  },
]
