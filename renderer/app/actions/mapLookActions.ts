// How the map is looked at: lens, filter, lanes, minimap, named views; and selecting along the lineage.
import { isFiltering, NO_FILTER } from '../../../shared/analysis/mapFilter'
import { selectLineage, type LineageSide } from '../../store/lineageSteps'
import { stepReplay, togglePlaying, toggleReplay } from '../../store/mapLens'
import { kindOf, presentOf } from '../../store/mapSteps'
import type { Overlay, ViewState } from '../../store/viewStore'
import type { Action, ActionContext } from './action'

const countUseCases = ({ desk }: ActionContext): number => Object.keys(presentOf(desk).useCases).length

const opening = (overlay: Overlay, keys: readonly string[], atLeast: number, block: number): Action => ({
  id: `view.${overlay}`,
  title: `action.view.${overlay}` as 'action.view.lens',
  keys,
  where: overlay === 'filter' ? 'everywhere' : 'map',
  block,
  enabled: (context) => countUseCases(context) >= atLeast,
  needs: overlay === 'compare' ? 'needs.compare' : 'needs.useCase',
  run: ({ desk }) => {
    desk.view.setState({ overlay })
  },
})

type Switch = 'hiding' | 'lanes' | 'minimap'
const switching = (name: Switch, keys: readonly string[], block: number): Action => ({
  id: `view.${name}`,
  title: `action.view.${name}`,
  keys,
  where: 'map',
  block,
  checked: ({ desk }) => desk.view.getState()[name],
  run: ({ desk }) => {
    desk.view.setState({ [name]: !desk.view.getState()[name] } as Pick<ViewState, Switch>)
  },
})

const replay = (
  name: 'replay' | 'replayNext' | 'replayBack' | 'replayPlay',
  keys: readonly string[],
  block: number,
  run: (context: ActionContext) => void,
): Action => ({
  id: `view.${name}`,
  title: `action.view.${name}`,
  keys,
  where: 'map',
  block,
  enabled: (context) => countUseCases(context) > 0,
  // A clicker's PageDown scrolls where no map is shown.
  needs: ({ desk }) => (desk.view.getState().view === 'map' ? 'needs.useCase' : undefined),
  ...(name === 'replay' && { checked: ({ desk }: ActionContext) => desk.view.getState().replaying }),
  run,
})

const lineage = (side: LineageSide, key: string): Action => ({
  id: `view.lineage${side}`,
  title: `action.view.lineage${side}`,
  keys: [key],
  where: 'map',
  block: 4,
  enabled: ({ desk }) => desk.view.getState().selection.some((id) => kindOf(presentOf(desk), id) !== undefined),
  needs: 'needs.lineage',
  run: ({ desk }) => {
    selectLineage(desk, side)
  },
})

/** PageUp and PageDown are what a presenter's clicker sends. */
export const mapLookActions: readonly Action[] = [
  lineage('Upstream', ','),
  lineage('Downstream', '.'),
  lineage('All', ';'),
  opening('lens', [], 1, 5),
  opening('compare', ['K'], 2, 5),
  replay('replay', ['R'], 5, ({ desk }) => {
    toggleReplay(desk)
  }),
  replay('replayNext', ['PageDown'], 5, ({ desk }) => void stepReplay(desk, 1)),
  replay('replayBack', ['PageUp'], 5, ({ desk }) => void stepReplay(desk, -1)),
  replay('replayPlay', ['Shift+R'], 5, ({ desk }) => {
    togglePlaying(desk)
  }),
  switching('hiding', [], 5),
  opening('filter', ['Mod+Shift+F'], 0, 6),
  {
    id: 'view.filterOff',
    title: 'action.view.filterOff',
    keys: ['X'],
    where: 'map',
    block: 6,
    enabled: ({ desk }) => isFiltering(desk.view.getState().filter),
    needs: 'needs.filterOff',
    run: ({ desk }) => {
      desk.view.setState({ filter: NO_FILTER })
    },
  },
  switching('lanes', ['Shift+D'], 6),
  switching('minimap', ['M'], 6),
  opening('views', ['W'], 0, 6),
]
