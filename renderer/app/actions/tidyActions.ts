// Tidy: asks for a proposal; the map shows it as ghosts, and nothing moves until it is accepted (renderer/canvas/tidy).
import type { TidyScope } from '../../../shared/layout/tidy/tidyProposal'
import { kindOf, presentOf } from '../../store/mapSteps'
import type { Action, ActionContext } from './action'

const selectedCards = ({ desk }: ActionContext): readonly string[] =>
  desk.view.getState().selection.filter((id) => kindOf(presentOf(desk), id) !== undefined)
const cardsOnMap = ({ desk }: ActionContext): number => Object.keys(presentOf(desk).layout).length
const isOnMap = ({ desk }: ActionContext): boolean => desk.view.getState().view === 'map'

const NEEDS = {
  tidyAll: 'needs.tidyAll',
  tidySelection: 'needs.tidySelection',
  tidyDomains: 'needs.tidyDomains',
} as const

const tidy = (
  name: keyof typeof NEEDS,
  key: string,
  has: (context: ActionContext) => boolean,
  scope: (context: ActionContext) => TidyScope,
): Action => ({
  id: `arrange.${name}`,
  title: `action.arrange.${name}`,
  keys: [key],
  where: 'map',
  block: 0,
  enabled: (context) => isOnMap(context) && has(context),
  needs: (context) => (isOnMap(context) ? NEEDS[name] : 'needs.map'),
  run: (context) => {
    context.desk.view.setState({ tidy: scope(context) })
  },
})

export const tidyActions: readonly Action[] = [
  tidy(
    'tidyAll',
    'Shift+T',
    (context) => cardsOnMap(context) > 1,
    () => ({ kind: 'all' }),
  ),
  tidy(
    'tidySelection',
    'T',
    (context) => selectedCards(context).length > 1,
    (context) => ({ kind: 'selection', cards: selectedCards(context) }),
  ),
  tidy(
    'tidyDomains',
    'Alt+T',
    (context) => cardsOnMap(context) > 1 && Object.keys(presentOf(context.desk).domains).length > 0,
    () => ({ kind: 'domains' }),
  ),
]
