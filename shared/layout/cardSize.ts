// Cards have one size per kind, so that placing, exporting and drawing agree without measuring a screen.
import type { NodeId } from '../model/entities/ids'
import { nodeKindOf, type NodeKind } from '../model/nodeKind'
import type { Point } from '../model/portfolio'

export interface Size {
  readonly width: number
  readonly height: number
}
export interface Box extends Point, Size {}

/** In px at zoom 1; a point of the layout is a card's upper left corner. */
export const cardSizes: Readonly<Record<NodeKind, Size>> = {
  useCase: { width: 264, height: 148 },
  dataProduct: { width: 264, height: 148 },
  sourceSystem: { width: 220, height: 80 },
}

/** Places lie on this grid (UX.md). */
export const GRID = 4

/** The rectangle a card covers. */
export const cardBox = (id: NodeId, { x, y }: Point): Box => ({ x, y, ...cardSizes[nodeKindOf(id)] })
