// Moving what is selected without dragging it: a little by key, into line, to even gaps. Each is one step.
import { aligned, distributed, type Alignment, type Places } from '../../shared/layout/arrange'
import { cardBoxes, type Card } from '../../shared/layout/bounds'
import { DRAG_GRID } from '../../shared/layout/guides'
import { cardNearest, nearestCard, type Heading } from '../../shared/layout/nearestCard'
import type { NodeId } from '../../shared/model/entities/ids'
import { presentOf } from './mapSteps'
import { portfolioInSight } from './sight'
import type { Desk } from './useEditor'
import { select } from './viewStore'

/** The selected cards and where they stand. */
export function selectedCards(desk: Desk): readonly Card[] {
  const selected = new Set(desk.view.getState().selection)
  return cardBoxes(presentOf(desk)).filter(({ id }) => selected.has(id))
}

function moveTo(desk: Desk, places: Places, gesture?: string): void {
  if (places.size > 0) desk.editor.submit({ type: 'layout/move', positions: Object.fromEntries(places) }, gesture)
}

export const alignSelection = (desk: Desk, alignment: Alignment): void => {
  moveTo(desk, aligned(selectedCards(desk), alignment))
}

export const distributeSelection = (desk: Desk, axis: 'x' | 'y'): void => {
  moveTo(desk, distributed(selectedCards(desk), axis))
}

const BY = {
  left: { x: -DRAG_GRID, y: 0 },
  right: { x: DRAG_GRID, y: 0 },
  up: { x: 0, y: -DRAG_GRID },
  down: { x: 0, y: DRAG_GRID },
} as const
/** Nudges of the same cards this soon after each other, in ms, are one step. */
const MOMENT = 1000

interface Nudge {
  readonly gesture: string
  readonly at: number
  readonly selection: readonly string[]
}
const lastNudges = new WeakMap<Desk['editor'], Nudge>()

/** Moves the selected cards one step of the grid. */
export function nudgeSelection(desk: Desk, heading: Heading): void {
  const { selection } = desk.view.getState()
  const last = lastNudges.get(desk.editor)
  const at = desk.now()
  const joins = last?.selection === selection && at - last.at < MOMENT
  const gesture = joins ? last.gesture : desk.newId('gesture')
  lastNudges.set(desk.editor, { gesture, at, selection })
  const { x, y } = BY[heading]
  moveTo(desk, new Map(selectedCards(desk).map((card) => [card.id, { x: card.x + x, y: card.y + y }])), gesture)
}

/** Selects the next card in this direction; the one nearest to the middle of what is seen while none is selected. */
export function selectTowards(desk: Desk, heading: Heading): void {
  const { selection, camera } = desk.view.getState()
  const from = selection.at(-1)
  const portfolio = portfolioInSight(desk)
  const next =
    from !== undefined && Object.hasOwn(portfolio.layout, from)
      ? nearestCard(portfolio, from as NodeId, heading)
      : cardNearest(portfolio, camera?.centre() ?? { x: 0, y: 0 })
  if (next === undefined) return
  select(desk.view, next)
  camera?.reveal(next)
}
