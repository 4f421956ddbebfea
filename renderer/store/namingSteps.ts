// The key that ends a name says where the next one goes (issue "hands"): on a card as in the typist line.
import { soundsLikeSource } from '../../shared/import/typist/sourceWords'
import { TypistAttributes } from '../../shared/import/typist/typistAttributes'
import { closedUp, readTypistItem, type TypistItem } from '../../shared/import/typist/typistItem'
import { readTypedName, type TypedName } from '../../shared/import/typist/typedName'
import { nameKey } from '../../shared/import/typist/typistNames'
import { placeBeside, placeFor, placeUpstreamOf } from '../../shared/layout/freePlace'
import type { ChangeInput } from '../../shared/model/commands'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { completedName } from './nameOffer'
import { addDomain, addNode, addSibling, addUpstream, addUseCase, kindOf, presentOf } from './mapSteps'
import { canBeSource, finishNaming, standIns, takeBack } from './naming'
import type { Desk } from './useEditor'
import { select, type Naming, type Trail } from './viewStore'

export type NamingStep = 'child' | 'childSource' | 'sibling' | 'parentSibling' | 'useCase' | 'done'
interface NamingKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Tab (and Ctrl+←) what it needs, Enter beside it, Shift+Tab beside what needs it, Ctrl+Enter the next use case, Esc done as typed. */
export function namingStepOf({ key, ctrlKey, metaKey, shiftKey }: NamingKey): NamingStep | undefined {
  const modified = ctrlKey || metaKey
  if (key === 'Escape') return 'done'
  if (key === 'ArrowLeft' && modified) return shiftKey ? 'childSource' : 'child'
  if (key === 'Tab') return shiftKey ? 'parentSibling' : 'child'
  if (key === 'Enter') return modified ? 'useCase' : 'sibling'
  return undefined
}

/** Ends the name under hand and opens the next. Leaving the field takes the name as typed; any other key takes the name that stands ready. */
export function endName(desk: Desk, naming: Naming, text: string, key: NamingStep): void {
  const before = presentOf(desk)
  const step = meantBy(key, naming)
  const trail = naming.trail ?? { path: pathOf(before, naming.id) }
  const said = readTypedName(isAsTyped(step, text) ? text : completedName(before, naming, text))
  const isTouched = naming.fresh || nameOf(before, naming.id) !== text
  const { name, attributes } = widening(before, naming, said.name)
  const stands = finishNaming(desk, naming, name)
  if (stands === undefined) return
  widen(desk, stands, attributes, { useCase: trail.path.at(-1), gesture: naming.gesture })
  const id = stands === naming.id && isSource(desk, naming, said, step) ? becomeSource(desk, naming, name) : stands
  const owner = isTouched && said.owner ? own(desk, id, said.owner, naming.gesture) : trail.owner
  openNext(desk, step, { id, isReused: id !== naming.id && stands !== naming.id, trail: { ...trail, owner } })
}

/** A new card named "Customer 360 + gender" is the product of that name, and what it is widened by. */
function widening(portfolio: Portfolio, { id, fresh }: Naming, text: string): Pick<TypistItem, 'name' | 'attributes'> {
  const known =
    fresh && kindOf(portfolio, id) === 'dataProduct' ? new Set(standIns(portfolio, id).map(keyOfName)) : null
  const closed = known === null ? text : closedUp(text, (name) => known.has(nameKey(name)))
  return closed === text ? { name: text, attributes: [] } : readTypistItem(closed)
}
const keyOfName = ({ name }: { readonly name: string }): string => nameKey(name)

/** One step with the name; the use case worked back from is who needs it (2.27). */
function widen(
  desk: Desk,
  id: string,
  attributes: readonly string[],
  { useCase, gesture }: { readonly useCase: NodeId | undefined; readonly gesture: string },
): void {
  if (attributes.length === 0) return
  const changes: ChangeInput[] = []
  const portfolio = presentOf(desk)
  const needing = useCase !== undefined && kindOf(portfolio, useCase) === 'useCase' ? useCase : null
  const needs = new TypistAttributes(portfolio, changes, (kind) => desk.newId(kind))
  for (const attribute of attributes) needs.need(id, attribute, needing)
  if (changes.length > 0) desk.editor.submitBatch('generalise', changes, gesture)
}

/** Whoever mends a name is done with Enter; "beside it" is said of a new one only (UX.md, Keyboard). */
const meantBy = (key: NamingStep, { fresh }: Naming): NamingStep => (key === 'sibling' && !fresh ? 'done' : key)

/** A name left alone is as typed; the letters of a known owner still mean that owner, or a domain called "o" would be made. */
const isAsTyped = (step: NamingStep, text: string): boolean => step === 'done' && !readTypedName(text).owner

/** Marked with "[", or it sounds like a system and nothing is asked of it. */
function isSource(
  desk: Desk,
  { id, fresh }: Naming,
  { name, isSource: isMarked }: TypedName,
  step: NamingStep,
): boolean {
  const portfolio = presentOf(desk)
  if (!fresh || kindOf(portfolio, id) !== 'dataProduct' || !canBeSource(portfolio, id)) return false
  return isMarked || (step !== 'child' && step !== 'childSource' && soundsLikeSource(name))
}

/** The same card as a source system, in one undo step. */
function becomeSource(desk: Desk, naming: Naming, name: string): string {
  const feeds = Object.values(presentOf(desk).flows).flatMap(({ from, to }) => (from === naming.id ? [to] : []))
  takeBack(desk, naming)
  const [first] = feeds
  const id = desk.newId('source')
  const at = first
    ? placeUpstreamOf(presentOf(desk), first, 'sourceSystem')
    : placeFor(presentOf(desk), 'sourceSystem', { x: 0, y: 0 })
  const flows = feeds.map((to) => ({ id: desk.newId('flow'), from: id, to }))
  desk.editor.submit({ type: 'sourceSystem/add', record: { id, name }, at, flows }, naming.gesture)
  select(desk.view, id)
  return id
}

/** Gives the card its domain, which is made if there is none of that name; answers the name. Use cases have no owner. */
function own(desk: Desk, id: string, name: string, gesture: string): string | undefined {
  const kind = kindOf(presentOf(desk), id)
  if (kind === undefined || kind === 'useCase') return undefined
  const known = Object.values(presentOf(desk).domains).find((domain) => nameKey(domain.name) === nameKey(name))
  const domain = known?.id ?? addDomain(desk, name, gesture)
  if (domain === undefined) return undefined
  if (kind === 'sourceSystem')
    desk.editor.submit({ type: 'sourceSystem/describe', of: id, changes: { domain } }, gesture)
  else desk.editor.submit({ type: 'ownership/assign', products: [id], domain }, gesture)
  return known?.name ?? name
}

interface Ended {
  readonly id: string
  /** Something that was there stands for the name now; it may have consumers elsewhere. */
  readonly isReused: boolean
  readonly trail: Trail
}

function openNext(desk: Desk, step: NamingStep, ended: Ended): void {
  if (step === 'sibling') openBeside(desk, ended)
  else if (step === 'parentSibling') openBesideParent(desk, ended)
  else if (step === 'useCase') openUseCase(desk, ended)
  else if (step !== 'done') openChild(desk, ended, step)
}

function openChild(desk: Desk, { id, trail }: Ended, step: 'child' | 'childSource'): void {
  const path = [id as NodeId, ...trail.path]
  addUpstream(desk, id, step === 'child' ? 'dataProduct' : 'sourceSystem', { ...trail, path })
}

/** For what the typist works back from, not for everybody else who reads a reused product. */
function openBeside(desk: Desk, { id, isReused, trail }: Ended): void {
  const [consumer] = trail.path
  if (!isReused || consumer === undefined) addSibling(desk, id, trail)
  else addUpstream(desk, consumer, 'dataProduct', trail)
}

function openBesideParent(desk: Desk, ended: Ended): void {
  const [parent, ...path] = ended.trail.path
  const kind = parent && kindOf(presentOf(desk), parent)
  if (parent === undefined || kind === undefined) openBeside(desk, ended)
  else {
    const trail = { ...ended.trail, path }
    addNode(desk, kind, placeBeside(presentOf(desk), parent), { feeds: path.slice(0, 1), trail })
  }
}

function openUseCase(desk: Desk, { id, trail }: Ended): void {
  const root = trail.path.at(-1) ?? (id as NodeId)
  addUseCase(desk, kindOf(presentOf(desk), root) === 'useCase' ? root : undefined, { ...trail, path: [] })
}

/** From what needs this card to the use case, by the first that reads each; stops where it has been. */
function pathOf({ flows }: Portfolio, id: string): readonly NodeId[] {
  const path: NodeId[] = []
  const consumers = new Map<string, NodeId>()
  for (const { from, to } of Object.values(flows)) if (!consumers.has(from)) consumers.set(from, to)
  for (let next = consumers.get(id); next && next !== id && !path.includes(next); next = consumers.get(next))
    path.push(next)
  return path
}

function nameOf(portfolio: Portfolio, id: string): string | undefined {
  const kind = kindOf(portfolio, id)
  const table: Readonly<Record<string, { readonly name: string }>> = kind ? portfolio[`${kind}s`] : {}
  return table[id]?.name
}
