import { presentOf } from '../../store/mapSteps'
import type { OwnershipPage } from '../../store/views'
import type { Action } from './action'
import { viewIs } from './viewActions'

const page = (
  id: Action['id'],
  title: Action['title'],
  keys: readonly string[],
  ownershipPage: OwnershipPage,
): Action => ({
  id,
  title,
  keys,
  where: 'everywhere',
  block: 1,
  run: ({ desk }) => {
    desk.view.setState({ view: 'ownership', ownershipPage })
  },
})

export const ownershipActions: readonly Action[] = [
  viewIs('ownership', ['Mod+4']),
  page('view.ownershipReview', 'action.view.ownershipReview', ['Mod+Shift+O'], 'review'),
  {
    ...page('view.domainPage', 'action.view.domainPage', ['Mod+Alt+D'], 'domain'),
    enabled: ({ desk }) => Object.keys(presentOf(desk).domains).length > 0,
    needs: 'needs.domain',
  },
]
