// What letting go means, after a drag from a card's edge: the other card is connected, or a new one is made where the paper is empty.
import { cardSizes } from '../../../shared/layout/cardSize'
import { placeAt } from '../../../shared/layout/freePlace'
import type { NodeId } from '../../../shared/model/entities/ids'
import { nodeKindOf, type NodeKind } from '../../../shared/model/nodeKind'
import type { Point, Portfolio } from '../../../shared/model/portfolio'
import { cardAt } from '../board/boardScene'

/** The edge the drag started from: data comes in at the left, goes out at the right. */
export type Side = 'upstream' | 'downstream'
export interface DragFromEdge {
  readonly card: NodeId
  readonly side: Side
}
export type Drop =
  | { readonly does: 'connect'; readonly from: NodeId; readonly to: NodeId; readonly other: NodeId }
  | { readonly does: 'create'; readonly kind: NodeKind; readonly at: Point; readonly choices: readonly NodeKind[] }

/** What can stand on that side of a card; the first is meant unless something speaks for the other. */
export function choicesFor({ card, side }: DragFromEdge): readonly NodeKind[] {
  const kind = nodeKindOf(card)
  if (side === 'upstream') return kind === 'useCase' ? ['dataProduct'] : ['dataProduct', 'sourceSystem']
  return kind === 'sourceSystem' ? ['dataProduct'] : ['dataProduct', 'useCase']
}

/**
 * `point` is where the hand is on the map. Of two kinds, the column it is in decides, and `other` (Shift) takes the other one.
 * The new card stands with its edge at the hand, clear of every card; only what is `seen` can be met. Undefined over the card the drag started from.
 */
export function dropMeaning(
  portfolio: Pick<Portfolio, 'layout'>,
  drag: DragFromEdge,
  point: Point,
  other: boolean,
  seen = portfolio,
): Drop | undefined {
  const met = cardAt(seen, point)?.id
  if (met === drag.card) return undefined
  if (met !== undefined) {
    const [from, to] = drag.side === 'upstream' ? [met, drag.card] : [drag.card, met]
    return { does: 'connect', from, to, other: met }
  }
  const choices = choicesFor(drag)
  const kind = kindMeant(choices, columnKind(seen, point, choices), other)
  const { width, height } = cardSizes[kind]
  const wanted = { x: drag.side === 'upstream' ? point.x - width : point.x, y: point.y - height / 2 }
  return { does: 'create', kind, at: placeAt(portfolio, kind, wanted), choices }
}

/** What the column says, else the first; with `other` the one that is neither. */
function kindMeant(choices: readonly NodeKind[], ofColumn: NodeKind | undefined, other: boolean): NodeKind {
  const usual = ofColumn ?? choices[0] ?? 'dataProduct'
  return (other ? choices.find((choice) => choice !== usual) : undefined) ?? usual
}

/** The kind of the nearest card above or below, if it is one of these. */
function columnKind(
  { layout }: Pick<Portfolio, 'layout'>,
  { x, y }: Point,
  choices: readonly NodeKind[],
): NodeKind | undefined {
  let nearest: NodeKind | undefined
  let distance = Infinity
  for (const [id, at] of Object.entries(layout)) {
    const kind = nodeKindOf(id as NodeId)
    const { width, height } = cardSizes[kind]
    const away = Math.abs(at.y + height / 2 - y)
    if (x < at.x || x > at.x + width || away >= distance || !choices.includes(kind)) continue
    nearest = kind
    distance = away
  }
  return nearest
}
