// The canvas is a projection: nodes are computed from the document and the view, and kept nowhere.
import { Position, type Node, type NodeHandle } from '@xyflow/react'
import { cardSizes, type Size } from '../../shared/layout/cardSize'
import { remembered } from '../../shared/analysis/steady'
import type { DataProduct } from '../../shared/model/entities/dataProduct'
import type { SourceSystem } from '../../shared/model/entities/sourceSystem'
import type { UseCase } from '../../shared/model/entities/useCase'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Point, Portfolio } from '../../shared/model/portfolio'

export type UseCaseNode = Node<UseCase, 'useCase'>
export type DataProductNode = Node<DataProduct, 'dataProduct'>
export type SourceSystemNode = Node<SourceSystem, 'sourceSystem'>
export type CanvasNode = UseCaseNode | DataProductNode | SourceSystemNode

/** What the canvas knows and the document does not: nothing here is saved, exported or undone. */
export interface CanvasView {
  readonly selected: ReadonlySet<string>
  readonly dragging: ReadonlyMap<string, Point>
  /** What lens and filter take off the map; undefined while everything is there. */
  readonly hidden?: { has: (id: string) => boolean } | undefined
}
const ORIGIN: Point = { x: 0, y: 0 }

/** As Canvas.module.css draws them: in the middle of the edge, inside the card's frame. */
const HANDLE = { id: null, width: 14, height: 14 }
const FRAME = 1
const into = ({ height }: Size): NodeHandle => ({
  ...{ ...HANDLE, type: 'target', position: Position.Left },
  ...{ x: FRAME - HANDLE.width / 2, y: (height - HANDLE.height) / 2 },
})
const outOf = ({ width, height }: Size): NodeHandle => ({
  ...{ ...HANDLE, type: 'source', position: Position.Right },
  ...{ x: width - FRAME - HANDLE.width / 2, y: (height - HANDLE.height) / 2 },
})
/** Said beforehand: a card whose handles React Flow does not know is mounted to measure them, in sight or not. */
const HANDLES: Readonly<Record<CanvasNode['type'], NodeHandle[]>> = {
  useCase: [into(cardSizes.useCase)],
  dataProduct: [into(cardSizes.dataProduct), outOf(cardSizes.dataProduct)],
  sourceSystem: [outOf(cardSizes.sourceSystem)],
}
type Slices = Pick<Portfolio, 'useCases' | 'dataProducts' | 'sourceSystems' | 'layout'>

/** Remembers the last projection, so that a node that did not change keeps its identity and its card does not draw again. */
export function createNodeProjector() {
  const useCaseNodes = nodesOf('useCase')
  const productNodes = nodesOf('dataProduct')
  const sourceNodes = nodesOf('sourceSystem')
  return ({ useCases, dataProducts, sourceSystems, layout }: Slices, view: CanvasView): CanvasNode[] => {
    const { dragging, selected, hidden } = view
    const all = [
      ...useCaseNodes(useCases, layout, dragging, selected),
      ...productNodes(dataProducts, layout, dragging, selected),
      ...sourceNodes(sourceSystems, layout, dragging, selected),
    ]
    return hidden ? all.filter(({ id }) => !hidden.has(id)) : all
  }
}

type Card = CanvasNode['data'] & { readonly id: NodeId }

function nodesOf(type: CanvasNode['type']) {
  let before: readonly CanvasNode[] = []
  const size = cardSizes[type]
  // A name is typed in one table: the cards of the others are not even looked at.
  return remembered(
    (
      cards: Readonly<Record<string, Card>>,
      layout: Slices['layout'],
      dragging: CanvasView['dragging'],
      chosen: CanvasView['selected'],
    ): readonly CanvasNode[] => {
      const oldOf = oneOf(before)
      before = Object.values(cards).map((data, at) => {
        const { id } = data // `data` is the record itself, so a memoised card skips every change that is not its own
        const position = dragging.get(id) ?? layout[id] ?? ORIGIN
        const selected = chosen.has(id)
        const old = oldOf(id, at)
        if (old?.data === data && old.position === position && old.selected === selected) return old
        return { id, type, data, position, selected, ...size, measured: size, handles: HANDLES[type] } as CanvasNode
      })
      return before
    },
  )
}

/** By id; asked first where it stood, for a record comes to the end of its table and the others keep their places. */
function oneOf(before: readonly CanvasNode[]): (id: string, at: number) => CanvasNode | undefined {
  let byId: ReadonlyMap<string, CanvasNode> | undefined
  return (id, at) => {
    const there = before[at]
    if (!there || there.id === id) return there
    byId ??= new Map(before.map((node) => [node.id, node]))
    return byId.get(id)
  }
}
