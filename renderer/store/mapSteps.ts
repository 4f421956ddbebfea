// The moves of the practice, each one change and one undo: a use case, what it needs, its sibling, where it is born.
import { parseCommand, type Edit } from '../../shared/model/commands'
import { decide } from '../../shared/model/decide'
import type { DataProductId, NodeId } from '../../shared/model/entities/ids'
import { inOrder, orderKeyAfter } from '../../shared/model/orderKey'
import type { Point, Portfolio } from '../../shared/model/portfolio'
import type { RefusalReason } from '../../shared/model/refusal'
import { placeAround, placeBeside, placeDownstreamOf, placeFor, placeUpstreamOf } from '../../shared/layout/freePlace'
import { sayIn } from '../../shared/text/say'
import type { Desk } from './useEditor'
import { startNaming, type Trail } from './viewStore'

export type NodeKind = 'useCase' | 'dataProduct' | 'sourceSystem'
const PREFIX = { useCase: 'usecase', dataProduct: 'product', sourceSystem: 'source' } as const

/** Which kind of card this id is; undefined when it is none (a flow, a domain, gone). */
export function kindOf({ useCases, dataProducts, sourceSystems }: Portfolio, id: string): NodeKind | undefined {
  if (Object.hasOwn(dataProducts, id)) return 'dataProduct'
  if (Object.hasOwn(sourceSystems, id)) return 'sourceSystem'
  return Object.hasOwn(useCases, id) ? 'useCase' : undefined
}

export const presentOf = ({ editor }: Desk): Portfolio => editor.getState().history.present

/** A new card on its own, near the middle of what is seen; where a menu asked for it, there. */
export function addCard(desk: Desk, kind: NodeKind): void {
  const portfolio = presentOf(desk)
  const { here, camera } = desk.view.getState()
  const near = camera?.centre() ?? { x: 0, y: 0 }
  addNode(desk, kind, here ? placeAround(portfolio, kind, here) : placeFor(portfolio, kind, near), {})
}

/** The next use case: beside `beside`, or beside the last there is, in their layer; the first one where the room looks. Nothing feeds it yet (2.16). */
export function addUseCase(desk: Desk, beside?: NodeId, trail?: Trail): void {
  const portfolio = presentOf(desk)
  const last = beside ?? inOrder(portfolio.useCases).at(-1)?.id
  if (last === undefined) addCard(desk, 'useCase')
  else addNode(desk, 'useCase', placeBeside(portfolio, last), { trail })
}

/** What does it need? One step backwards from this card (2.16). */
export function addUpstream(
  desk: Desk,
  of: string,
  kind: 'dataProduct' | 'sourceSystem' = 'dataProduct',
  trail?: Trail,
): void {
  const portfolio = presentOf(desk)
  const consumer = kindOf(portfolio, of)
  if (consumer === undefined || consumer === 'sourceSystem') return
  if (consumer === 'useCase' && kind === 'sourceSystem') return
  addNode(desk, kind, placeUpstreamOf(portfolio, of as NodeId, kind), { feeds: [of as NodeId], trail })
}

/** Who else could use it? One step forwards: a product from a source or a product. */
export function addDownstream(desk: Desk, of: string, kind: 'dataProduct' | 'useCase' = 'dataProduct'): void {
  const portfolio = presentOf(desk)
  const supplier = kindOf(portfolio, of)
  if (supplier === undefined || supplier === 'useCase') return
  if (supplier === 'sourceSystem' && kind === 'useCase') return
  addNode(desk, kind, placeDownstreamOf(portfolio, of as NodeId, kind), { fedBy: [of as NodeId] })
}

/** Another of the same kind for the same consumers. */
export function addSibling(desk: Desk, of: string, trail?: Trail): void {
  const portfolio = presentOf(desk)
  const kind = kindOf(portfolio, of)
  if (kind === undefined) return
  const feeds = Object.values(portfolio.flows).flatMap(({ from, to }) => (from === of ? [to] : []))
  addNode(desk, kind, placeBeside(portfolio, of as NodeId), { feeds, trail })
}

export interface Neighbours {
  readonly feeds?: readonly NodeId[]
  readonly fedBy?: readonly NodeId[]
  readonly trail?: Trail | undefined
}

/** A new card at this place with its flows and the cursor in its name: one step, joined by what is typed. */
export function addNode(desk: Desk, kind: NodeKind, at: Point, { feeds = [], fedBy = [], trail }: Neighbours): void {
  const { editor, view, newId } = desk
  const id = newId(PREFIX[kind])
  const gesture = newId('gesture')
  const flows = [
    ...feeds.map((to) => ({ id: newId('flow'), from: id, to })),
    ...fedBy.map((from) => ({ id: newId('flow'), from, to: id })),
  ]
  const record = { id, ...blankOf(desk, kind) }
  if (!editor.submit({ type: `${kind}/add`, record, at, flows } as never, gesture)) return
  startNaming(view, { id, gesture, fresh: true, trail })
  view.getState().camera?.follow(id as NodeId, [...feeds, ...fedBy])
}

function blankOf(desk: Desk, kind: NodeKind) {
  const say = sayIn(desk.view.getState().language)
  const name = say(`card.unnamed.${kind}`)
  if (kind !== 'useCase') return { name }
  return { name, order: orderKeyAfter(Object.values(presentOf(desk).useCases).map(({ order }) => order)) }
}

/** A new domain, in the colour least used so far; part of a gesture's step where one is named. */
export function addDomain(desk: Desk, name: string, gesture?: string): string | undefined {
  const { editor, newId } = desk
  const id = newId('domain')
  return editor.submit({ type: 'domain/add', record: { id, name, hue: leastUsedHue(presentOf(desk)) } }, gesture)
    ? id
    : undefined
}

function leastUsedHue({ domains }: Portfolio): number {
  const used = new Array<number>(12).fill(0)
  for (const { hue } of Object.values(domains)) used[hue] = (used[hue] ?? 0) + 1
  return used.indexOf(Math.min(...used))
}

/** Data runs from → to. */
export function connect(desk: Desk, from: string, to: string): boolean {
  const record = { id: desk.newId('flow'), from, to }
  return desk.editor.submit({ type: 'flow/connect', record: record })
}

/** Why this flow cannot be; undefined when it can. Asks the one judge, and changes nothing. */
export function flowRefusal(portfolio: Portfolio, from: string, to: string): RefusalReason | undefined {
  const trial = { id: 'trial', actor: 'trial', type: 'flow/connect', record: { id: 'flow_trial', from, to } }
  const decision = decide(portfolio, parseCommand(trial) as Edit)
  return decision.ok ? undefined : decision.refusal.reason
}

/** The selected products; what an owner can be given to. */
export const selectedProducts = (desk: Desk): readonly DataProductId[] =>
  desk.view.getState().selection.filter((id): id is DataProductId => kindOf(presentOf(desk), id) === 'dataProduct')
