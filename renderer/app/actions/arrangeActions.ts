// Everything a dragging hand does, for those who do not drag: into line, evenly apart, a little further, one card on, a copy, a note.
import { alignments, type Alignment } from '../../../shared/layout/arrange'
import type { Heading } from '../../../shared/layout/nearestCard'
import { duplicateSelection } from '../../store/duplicate'
import type { Hand } from '../../store/hand'
import {
  alignSelection,
  distributeSelection,
  nudgeSelection,
  selectedCards,
  selectTowards,
} from '../../store/moveSteps'
import { presentOf } from '../../store/mapSteps'
import { select } from '../../store/viewStore'
import type { Action, ActionContext } from './action'

const onMap = ({ desk }: ActionContext): boolean => desk.view.getState().view === 'map'
const hasCards =
  (least: number) =>
  ({ desk }: ActionContext): boolean =>
    selectedCards(desk).length >= least

const align = (alignment: Alignment): Action => ({
  id: `arrange.${alignment}`,
  title: `action.arrange.${alignment}`,
  where: 'map',
  block: ['left', 'centre', 'right'].includes(alignment) ? 1 : 2,
  enabled: hasCards(2),
  run: ({ desk }) => {
    alignSelection(desk, alignment)
  },
})

const distribute = (axis: 'X' | 'Y'): Action => ({
  id: `arrange.distribute${axis}`,
  title: `action.arrange.distribute${axis}`,
  where: 'map',
  block: 3,
  enabled: hasCards(3),
  run: ({ desk }) => {
    distributeSelection(desk, axis === 'X' ? 'x' : 'y')
  },
})

const HEADINGS = [
  ['Left', 'left'],
  ['Right', 'right'],
  ['Up', 'up'],
  ['Down', 'down'],
] as const satisfies readonly (readonly [string, Heading])[]

const nudge = ([name, heading]: (typeof HEADINGS)[number]): Action => ({
  id: `arrange.nudge${name}`,
  title: `action.arrange.nudge${name}`,
  keys: [`Shift+Arrow${name}`],
  where: 'map',
  block: 4,
  repeats: true,
  enabled: (context) => onMap(context) && hasCards(1)(context),
  needs: (context) => (onMap(context) ? 'needs.nudge' : undefined),
  run: ({ desk }) => {
    nudgeSelection(desk, heading)
  },
})

const towards = ([name, heading]: (typeof HEADINGS)[number]): Action => ({
  id: `edit.select${name}`,
  title: `action.edit.select${name}`,
  keys: [`Arrow${name}`],
  where: 'map',
  block: 3,
  repeats: true,
  enabled: (context) => onMap(context) && Object.keys(presentOf(context.desk).layout).length > 0,
  run: ({ desk }) => {
    selectTowards(desk, heading)
  },
})

export const arrangeActions: readonly Action[] = [
  ...alignments.map(align),
  distribute('X'),
  distribute('Y'),
  ...HEADINGS.map(nudge),
  {
    id: 'edit.duplicate',
    changes: true,
    title: 'action.edit.duplicate',
    keys: ['Mod+D'],
    where: 'map',
    block: 2,
    enabled: hasCards(1),
    needs: 'needs.duplicate',
    run: ({ desk }) => {
      duplicateSelection(desk)
    },
  },
  {
    id: 'edit.deselect',
    title: 'action.edit.deselect',
    keys: ['Mod+Shift+A'],
    where: 'map',
    block: 2,
    enabled: (context) => onMap(context) && context.desk.view.getState().selection.length > 0,
    needs: (context) => (onMap(context) ? 'needs.deselect' : undefined),
    run: ({ desk }) => {
      select(desk.view)
    },
  },
]

const hand = <K extends keyof Hand>(
  name: 'toolSelect' | 'toolPan' | 'wheelPans' | 'wheelZooms',
  key: K,
  value: Hand[K],
  keys: readonly string[] = [],
): Action => ({
  id: `view.${name}`,
  title: `action.view.${name}`,
  keys,
  where: 'map',
  block: 8,
  checked: ({ desk }) => desk.view.getState().hand[key] === value,
  run: ({ desk }) => {
    desk.view.setState(({ hand: before }) => ({ hand: { ...before, [key]: value } }))
  },
})

const handSwitch = (name: 'snaps' | 'still', where: Action['where']): Action => ({
  id: `view.${name}`,
  title: `action.view.${name}`,
  where,
  block: 8,
  checked: ({ desk }) => desk.view.getState().hand[name],
  run: ({ desk }) => {
    desk.view.setState(({ hand: before }) => ({ hand: { ...before, [name]: !before[name] } }))
  },
})

/** How the map answers the hand, and the arrow keys. */
export const handActions: readonly Action[] = [
  ...HEADINGS.map(towards),
  hand('toolSelect', 'tool', 'select', ['V']),
  hand('toolPan', 'tool', 'pan', ['H']),
  hand('wheelPans', 'wheel', 'pans'),
  hand('wheelZooms', 'wheel', 'zooms'),
  handSwitch('snaps', 'map'),
  handSwitch('still', 'everywhere'),
]
