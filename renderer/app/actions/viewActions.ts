import { inOrder } from '../../../shared/model/orderKey'
import type { Language } from '../../../shared/text/catalogue'
import { lensOff, lensOn } from '../../store/mapLens'
import { presentOf } from '../../store/mapSteps'
import { hint } from '../../store/told'
import { walk, type Direction } from '../../store/walk'
import type { Camera } from '../../store/camera'
import { FINDINGS, select, showView, type Panels, type Theme, type ViewState } from '../../store/viewStore'
import type { View } from '../../store/views'
import type { Action, ActionContext } from './action'
import { hasOneSelected } from './selected'

/** Shows a view; its text is `action.view.…`. */
export const viewIs = (view: View, keys: readonly string[]): Action => ({
  id: `view.${view}`,
  title: `action.view.${view}`,
  keys,
  where: 'everywhere',
  block: 1,
  checked: ({ desk }) => desk.view.getState().view === view,
  run: ({ desk }) => {
    showView(desk.view, view)
  },
})

const panel = (name: keyof Panels, keys: readonly string[]): Action => ({
  id: `view.${name}`,
  title: `action.view.${name}`,
  keys,
  where: 'everywhere',
  block: 2,
  checked: ({ desk }) => desk.view.getState().panels[name],
  run: ({ desk }) => {
    const { panels, focus, asked } = desk.view.getState()
    const shown = focus || !panels[name]
    desk.view.setState({ panels: { ...panels, [name]: shown }, focus: false })
    // Who opens the review goes through it by key.
    if (name === 'review' && shown) desk.view.setState({ asked: { field: FINDINGS, times: asked.times + 1 } })
  },
})

type CameraMove = 'fitAll' | 'fitSelection' | 'zoomIn' | 'zoomOut' | 'zoomReset'
const camera = (
  move: CameraMove,
  keys: readonly string[],
  where: Action['where'],
  act: (camera: Camera, context: ActionContext) => void,
): Action => ({
  id: `view.${move}`,
  title: `action.view.${move}`,
  keys,
  where,
  block: 3,
  enabled: ({ desk }) => desk.view.getState().camera !== null,
  ...(where === 'map' && { needs: 'needs.map' }), // zooming elsewhere is the browser's
  run: (context) => {
    const seen = context.desk.view.getState().camera
    if (seen) act(seen, context)
  },
})

const walking = (direction: Direction, title: Action['title'], key: string): Action => ({
  id: `view.walk${direction}`,
  title,
  keys: [key],
  where: 'map',
  block: 4,
  enabled: hasOneSelected,
  needs: 'needs.walk',
  run: ({ desk }) => {
    const { selection, camera: seen } = desk.view.getState()
    const next = walk(presentOf(desk), selection[0] ?? '', direction)
    if (next === undefined) {
      hint(desk.view, 'needs.walkEnd', {})
      return
    }
    select(desk.view, next)
    seen?.reveal(next)
  },
})

const LENSES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const lens = (number: (typeof LENSES)[number]): Action => ({
  id: `view.lens${number}`,
  title: `action.view.lens${number}`,
  keys: [`${number}`],
  where: 'map',
  block: 'hidden',
  enabled: ({ desk }) => Object.keys(presentOf(desk).useCases).length >= number,
  needs: 'needs.lens',
  run: ({ desk }) => {
    const useCase = inOrder(presentOf(desk).useCases)[number - 1]
    if (useCase) lensOn(desk.view, useCase.id)
  },
})

const appearance = <K extends 'theme' | 'language'>(
  name: string,
  title: Action['title'],
  key: K,
  value: ViewState[K] & (Theme | Language),
): Action => ({
  id: `view.${name}`,
  title,
  where: 'everywhere',
  block: 7,
  checked: ({ desk }) => desk.view.getState()[key] === value,
  run: ({ desk }) => {
    desk.view.setState({ [key]: value })
  },
})

export const viewActions: readonly Action[] = [
  viewIs('map', ['Mod+1']),
  viewIs('outline', ['Mod+2']),
  viewIs('table', ['Mod+3']),
  panel('rail', ['Mod+B']),
  panel('inspector', ['Mod+Alt+B']),
  panel('review', ['Mod+Shift+R']),
  {
    id: 'view.history',
    title: 'action.view.history',
    keys: ['Mod+Shift+H'],
    where: 'everywhere',
    block: 2,
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'history' })
    },
  },
  camera('fitAll', ['F'], 'map', ({ fitAll }) => {
    fitAll()
  }),
  camera('fitSelection', ['Shift+F'], 'map', ({ fit, fitAll }, { desk }) => {
    const { selection } = desk.view.getState()
    if (selection.length > 0) fit(selection)
    else fitAll()
  }),
  camera('zoomIn', ['Mod++', 'Mod+='], 'everywhere', ({ zoomBy }) => {
    zoomBy(1.25)
  }),
  camera('zoomOut', ['Mod+-'], 'everywhere', ({ zoomBy }) => {
    zoomBy(0.8)
  }),
  camera('zoomReset', ['Mod+0'], 'everywhere', ({ zoomTo }) => {
    zoomTo(1)
  }),
  walking('Upstream', 'action.view.walkUpstream', 'Alt+ArrowLeft'),
  walking('Downstream', 'action.view.walkDownstream', 'Alt+ArrowRight'),
  walking('Up', 'action.view.walkUp', 'Alt+ArrowUp'),
  walking('Down', 'action.view.walkDown', 'Alt+ArrowDown'),
  ...LENSES.map(lens),
  {
    id: 'view.lensOff',
    title: 'action.view.lensOff',
    keys: ['0'],
    where: 'map',
    block: 5,
    enabled: ({ desk }) => desk.view.getState().lens !== null,
    needs: 'needs.lensOff',
    run: ({ desk }) => {
      lensOff(desk.view)
    },
  },
  appearance('themeLight', 'action.view.themeLight', 'theme', 'light'),
  appearance('themeDark', 'action.view.themeDark', 'theme', 'dark'),
  appearance('themeContrast', 'action.view.themeContrast', 'theme', 'contrast'),
  appearance('themeSystem', 'action.view.themeSystem', 'theme', 'system'),
  appearance('english', 'action.view.english', 'language', 'en'),
  appearance('german', 'action.view.german', 'language', 'de'),
]

const overlay = (
  id: Action['id'],
  title: Action['title'],
  keys: readonly string[],
  shown: ViewState['overlay'],
): Action => ({
  id,
  title,
  keys,
  where: keys.includes('?') ? 'map' : 'everywhere',
  block: 1,
  run: ({ desk }) => {
    desk.view.setState({ overlay: shown })
  },
})

export const helpActions: readonly Action[] = [
  overlay('help.palette', 'action.help.palette', ['Mod+K', 'Mod+Shift+P'], 'palette'),
  overlay('help.shortcuts', 'action.help.shortcuts', ['F1', '?'], 'shortcuts'),
  overlay('help.about', 'action.help.about', [], 'about'),
]
