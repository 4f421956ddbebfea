// The menu asked for by a key opens beside what is selected, as it opens under the pointer.
import { cardBoxes } from '../../shared/layout/bounds'
import type { Box } from '../../shared/layout/cardSize'
import type { Point, Portfolio } from '../../shared/model/portfolio'
import type { Desk } from '../store/useEditor'
import { isKeyboardFree, leaveField } from '../ui/leaveField'

/** Asks for the menu (the event `contextmenu`) of what has the keyboard; on the map, of what is selected there. */
export function openMenuByKey(desk: Desk): void {
  if (isKeyboardFree()) leaveField()
  const asked = document.activeElement?.closest('[data-menu]') ? document.activeElement : null
  if (!asked) return
  const { x, y } = asked.id === 'map' ? onMap(desk, asked) : below(asked.getBoundingClientRect())
  asked.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: x, clientY: y }))
}

/** px of the screen, beside a row or a cell. */
const INSET = 24
const below = ({ x, y, width, height }: Box): Point => ({ x: x + Math.min(INSET, width / 2), y: y + height })

function onMap({ view, editor }: Desk, map: Element): Point {
  const { camera, selection } = view.getState()
  const pane = map.getBoundingClientRect()
  return placeOfMenu(editor.getState().history.present, selection, camera?.seen() ?? pane, pane)
}

/**
 * Where on the screen the menu opens: in the selected card's lower half, or in the middle of what is seen when nothing is selected.
 * `seen` is that part of the map, `pane` where it is on the screen; what lies outside is brought to the edge.
 */
export function placeOfMenu(
  portfolio: Pick<Portfolio, 'layout' | 'flows'>,
  [id]: readonly string[],
  seen: Box,
  pane: Box,
): Point {
  const at = (id === undefined ? undefined : spotOf(portfolio, id)) ?? middleOf(seen)
  const scale = pane.width / seen.width
  const within = (value: number, from: number, size: number): number =>
    Math.min(Math.max(value, from + INSET), from + size - INSET)
  return {
    x: within(pane.x + (at.x - seen.x) * scale, pane.x, pane.width),
    y: within(pane.y + (at.y - seen.y) * scale, pane.y, pane.height),
  }
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Of a card; of a flow, half-way between its cards. */
function spotOf(portfolio: Pick<Portfolio, 'layout' | 'flows'>, id: string): Point | undefined {
  const boxes = cardBoxes(portfolio)
  const boxOf = (card: string): Box | undefined => boxes.find((box) => box.id === card)
  const card = boxOf(id)
  if (card) return { x: card.x + card.width / 2, y: card.y + card.height * 0.75 }
  const flow = Object.values(portfolio.flows).find((one) => one.id === id)
  const [from, to] = flow ? [boxOf(flow.from), boxOf(flow.to)] : []
  if (!from || !to) return undefined
  const [start, end] = [middleOf(from), middleOf(to)]
  return { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
}
