// How a name is finished: taken, given up, or recognised as something that is on the map already.
import { roleChanges } from '../../shared/analysis/consumerOfRole'
import { readTypedName } from '../../shared/import/typist/typedName'
import { readUseCaseSentence } from '../../shared/import/useCaseSentence'
import type { FlowId, UseCaseId } from '../../shared/model/entities/ids'
import type { UseCase } from '../../shared/model/entities/useCase'
import { isProductId, isUseCaseId } from '../../shared/model/nodeKind'
import type { Portfolio } from '../../shared/model/portfolio'
import { lensOn } from './mapLens'
import { kindOf, presentOf } from './mapSteps'
import type { Desk } from './useEditor'
import { select, type Naming } from './viewStore'

/** Shows what is being typed as the card's name, without the marks for kind and owner. Blank text waits: a record always has a name. */
export function typeName(desk: Desk, { id, gesture }: Naming, text: string): void {
  const { name } = readTypedName(text)
  if (name.trim() === '') return
  const kind = kindOf(presentOf(desk), id)
  if (kind) desk.editor.submit({ type: `${kind}/describe`, of: id, changes: { name } } as never, gesture)
}

/** Ends naming. A fresh card left without a name is taken back; a fresh card with a known name becomes a connection to what is there. Returns the id that stands now. */
export function finishNaming(desk: Desk, naming: Naming, text: string): string | undefined {
  desk.view.setState({ naming: null })
  if (text.trim() === '') {
    if (!naming.fresh) return naming.id
    takeBack(desk, naming)
    select(desk.view, ...(naming.before ?? []))
    return undefined
  }
  const kind = kindOf(presentOf(desk), naming.id)
  if (kind === 'useCase') takeSentence(desk, naming, text)
  if (!naming.fresh) return naming.id
  const stands = reuseExisting(desk, naming, text)
  if (kind === 'useCase') takeLens(desk, stands)
  return stands
}

/** A lens that is on goes to the new use case: the room asks next what this one needs (2.25). */
function takeLens({ view }: Desk, useCase: string): void {
  if (view.getState().lens !== null) lensOn(view, useCase)
}

/** "As a …, I need …, so that …" typed as a name fills the three fields and leaves a short name (2.19). */
function takeSentence({ editor }: Desk, { id, gesture }: Naming, text: string): void {
  const before = editor.getState().history.present.useCases[id as UseCaseId]
  const changes = before && sentenceChanges(before, text)
  if (changes) editor.submit({ type: 'useCase/describe', of: id, changes }, gesture)
}

/** What a sentence typed as a use case's name says of it; undefined where it is only a name. */
function sentenceChanges(before: Pick<UseCase, 'role' | 'consumer'>, text: string) {
  const sentence = readUseCaseSentence(text)
  if (!sentence || sentence.need === '') return undefined
  const { role, need, outcome, name } = sentence
  return { name, ...roleChanges(before, role), need, outcome }
}

/** The portfolio as it will be when the name is left: who reads, which the sentence says, decides by which port (2.08). */
export function withSentence(portfolio: Portfolio, of: string): Portfolio {
  const useCase = isUseCaseId(of) ? portfolio.useCases[of] : undefined
  const read = useCase?.need.trim() === '' ? sentenceChanges(useCase, useCase.name) : undefined
  if (!useCase || !read) return portfolio
  return { ...portfolio, useCases: { ...portfolio.useCases, [useCase.id]: { ...useCase, ...read } } }
}

/** As if the fresh card had never been: undone while it is the last step, removed where another window or an undo came in between. */
export function takeBack(desk: Desk, { id, gesture }: Naming): void {
  const { editor } = desk
  if (editor.getState().history.past.at(-1)?.gesture === gesture) editor.undo()
  if (kindOf(presentOf(desk), id)) editor.submit({ type: 'map/remove', nodes: [id], flows: [] })
}

interface FlowEnds {
  readonly from: string
  readonly to: string
}

function reuseExisting(desk: Desk, naming: Naming, text: string): string {
  const { id } = naming
  const before = presentOf(desk)
  const twin = sameName(before, id, text)
  if (twin === undefined) return id
  const ends = Object.values(before.flows).flatMap(({ from, to }): readonly FlowEnds[] => {
    if (from === id) return [{ from: twin, to }]
    return to === id ? [{ from, to: twin }] : []
  })
  takeBack(desk, naming)
  const missing = ends.filter(({ from, to }) => from !== to && !connected(before, from, to))
  const changes = missing.map((end) => ({ type: 'flow/connect', record: { id: desk.newId('flow'), ...end } }) as never)
  if (changes.length > 0) desk.editor.submitBatch('generalise', changes, naming.gesture)
  select(desk.view, twin)
  return twin
}

const connected = ({ flows }: Portfolio, a: string, b: string): boolean =>
  Object.values(flows).some(({ from, to }) => from === a && to === b)

/** Another card with the same name, whatever its case, that could stand in this one's place. */
function sameName(portfolio: Portfolio, id: string, text: string): string | undefined {
  const wanted = plain(text)
  return standIns(portfolio, id).find(({ name }) => plain(name) === wanted)?.id
}

interface Named {
  readonly id: string
  readonly name: string
}

/** The cards that could take the place of this one: of its kind, and where only products need it, source systems too. */
export function standIns(portfolio: Portfolio, id: string): readonly Named[] {
  const kind = kindOf(portfolio, id)
  if (kind === undefined) return []
  const others = (table: Readonly<Record<string, Named>>) => Object.values(table).filter((other) => other.id !== id)
  const own = others(portfolio[`${kind}s`])
  return kind === 'dataProduct' && canBeSource(portfolio, id) ? [...own, ...others(portfolio.sourceSystems)] : own
}

/** A leaf that only products need: nothing flows into a source system, and no use case reads one. A plain loop: it runs at each letter of a name. */
export function canBeSource({ flows }: Portfolio, id: string): boolean {
  let feeds = false
  let of: FlowId
  for (of in flows) {
    const flow = flows[of]
    if (flow?.to === id) return false
    if (flow?.from !== id) continue
    if (!isProductId(flow.to)) return false
    feeds = true
  }
  return feeds
}

const plain = (name: string): string => name.trim().normalize('NFC').toLowerCase()
