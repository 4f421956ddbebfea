// A copy of what is selected, with what is inside the cards and the flows between them. What people decided about the original stays with it.
import { freeStepDown } from '../../shared/layout/arrange'
import { cardBoxes } from '../../shared/layout/bounds'
import { ROW_GAP } from '../../shared/layout/freePlace'
import { parseChange, type Change } from '../../shared/model/commands'
import type { DataProduct } from '../../shared/model/entities/dataProduct'
import type { Flow } from '../../shared/model/entities/flow'
import type { NodeId } from '../../shared/model/entities/ids'
import type { UseCase } from '../../shared/model/entities/useCase'
import { isProductId, isUseCaseId, nodeKindOf } from '../../shared/model/nodeKind'
import { orderKeyAfter } from '../../shared/model/orderKey'
import type { Point, Portfolio } from '../../shared/model/portfolio'
import { sayIn } from '../../shared/text/say'
import { presentOf } from './mapSteps'
import { selectedCards } from './moveSteps'
import type { Desk } from './useEditor'
import { select, startNaming } from './viewStore'

const PREFIX = { useCase: 'usecase', dataProduct: 'product', sourceSystem: 'source' } as const

/** What copying needs to know of the world: old id → new id, and words for the new names. */
interface Copying {
  readonly portfolio: Portfolio
  readonly copies: ReadonlyMap<string, string>
  readonly newId: (kind: string) => string
  readonly named: (name: string) => string
}

/** Puts a copy of the selected cards below them, selects it, and has the cursor in its name when it is one card. */
export function duplicateSelection(desk: Desk): void {
  const cards = selectedCards(desk)
  if (cards.length === 0) return
  const { editor, view, newId } = desk
  const portfolio = presentOf(desk)
  const say = sayIn(view.getState().language)
  const copies = new Map(cards.map(({ id }) => [id as string, newId(PREFIX[nodeKindOf(id)])]))
  const copying = { portfolio, copies, newId, named: (name: string) => say('card.copyOf', { name }) }
  const by = freeStepDown(cards, cardBoxes(portfolio), ROW_GAP)
  const places = new Map(cards.map(({ id, x, y }) => [id, { x, y: y + by }]))
  const gesture = newId('gesture')
  if (!editor.submitBatch('duplicate', copyOf(copying, places), gesture)) return
  const made = [...copies.values()]
  const [one, ...others] = made
  if (one !== undefined && others.length === 0) startNaming(view, { id: one, gesture, fresh: false })
  else select(view, ...made)
  if (one !== undefined) view.getState().camera?.reveal(one as NodeId)
}

function copyOf(copying: Copying, places: ReadonlyMap<NodeId, Point>): readonly Change[] {
  const { portfolio } = copying
  // Use cases first: what their copies ask of a copied product names them.
  const ids = [...places.keys()].sort((one, other) => Number(isUseCaseId(other)) - Number(isUseCaseId(one)))
  const cards = ids.flatMap((id) => {
    const record = recordOf(copying, id)
    return record ? [{ type: `${nodeKindOf(id)}/add`, record, at: places.get(id) }] : []
  })
  const flows = Object.values(portfolio.flows).flatMap((flow) => copiedFlows(copying, flow))
  const owned = ids.filter(isProductId).flatMap((id) => {
    const domain = portfolio.owners[id]
    return domain ? [{ type: 'ownership/assign', products: [copying.copies.get(id)], domain }] : []
  })
  return [...cards, ...flows, ...owned].map(parseChange)
}

function recordOf(copying: Copying, id: NodeId) {
  const { useCases, dataProducts, sourceSystems } = copying.portfolio
  if (isProductId(id)) return dataProducts[id] && copiedProduct(copying, dataProducts[id])
  if (isUseCaseId(id)) return useCases[id] && copiedUseCase(copying, useCases[id])
  const source = sourceSystems[id]
  return source && { ...source, id: copying.copies.get(id), name: copying.named(source.name) }
}

function copiedUseCase({ portfolio, copies, named }: Copying, useCase: UseCase) {
  const copied = Object.values(portfolio.useCases).filter(({ id }) => copies.has(id))
  const keys = Object.values(portfolio.useCases).map(({ order }) => order)
  let order = orderKeyAfter(keys)
  for (const { id } of copied) {
    if (id === useCase.id) break
    order = orderKeyAfter([order])
  }
  return { ...useCase, id: copies.get(useCase.id), name: named(useCase.name), order }
}

/** Verdicts, answers and overrulings are what people said of the original; provenance is kept where its use case is copied too. */
function copiedProduct({ copies, named }: Copying, product: DataProduct) {
  const {
    cohesive: _cohesive,
    valuableOnItsOwn: _valuable,
    readiness: _readiness,
    overruled: _overruled,
    ...kept
  } = product
  const attributes = Object.fromEntries(
    Object.entries(product.attributes).map(([id, attribute]) => {
      const asking = Object.keys(attribute.neededBy).flatMap((useCase) => copies.get(useCase) ?? [])
      return [id, { ...attribute, neededBy: Object.fromEntries(asking.map((useCase) => [useCase, true])) }]
    }),
  )
  return { ...kept, id: copies.get(product.id), name: named(product.name), attributes }
}

function copiedFlows({ copies, newId }: Copying, flow: Flow): readonly object[] {
  const [from, to] = [copies.get(flow.from), copies.get(flow.to)]
  return from !== undefined && to !== undefined
    ? [{ type: 'flow/connect', record: { ...flow, id: newId('flow'), from, to } }]
    : []
}
