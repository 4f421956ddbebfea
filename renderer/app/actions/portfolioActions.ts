// The portfolio as a whole: which use case needs what, what one more brings, and what hangs on a record.
import type { Action } from './action'
import { hasOneCard } from './selected'
import { viewIs } from './viewActions'

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
    enabled: (context) => hasOneCard(context),
    needs: 'needs.impact',
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'impact' })
    },
  },
]
