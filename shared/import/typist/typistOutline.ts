// What each typed line means where it stands: a new record, one that is there already, a connection, or a problem.
import type { ChangeInput } from '../../model/commands'
import { NodeId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { standsLeftOf, type ListLine } from '../plainList'
import { TypistBatch, type TypistContext } from './typistBatch'
import { soundsLikeSource } from './sourceWords'
import { chainOf, closedUp, readTypistItem, type TypistItem, type TypistKind } from './typistItem'
import type { NamedRecord } from './typistNames'
import { tooLong, type TypistProblem } from './typistProblem'

export interface TypistPreview {
  readonly line: number
  readonly id: string
  readonly kind: TypistKind
  readonly name: string
  /** On the map already. */
  readonly existing: boolean
  /** Named further up in the same text, and new there. */
  readonly again?: boolean
  /** The name of what needs it. */
  readonly upstreamOf?: string
  /** A domain behind "@": the name of what it owns. */
  readonly owns?: string
  /** Nobody said the kind; the name sounds like a source system. */
  readonly guessed?: boolean
}
export interface TypistResult {
  readonly changes: readonly ChangeInput[]
  /** What the cursor goes to: the last thing of the first line. */
  readonly focus: NodeId | null
  readonly problems: readonly TypistProblem[]
  readonly preview: readonly TypistPreview[]
}

/** A place in the outline: what stands there (null: not understood) and the use case it stands under. */
interface Stand {
  readonly at: Pick<ListLine, 'column' | 'steps'>
  readonly record: NamedRecord | null
  readonly useCase: string | null
}

const NOTHING = { record: null, useCase: null } as const

/** A line that is understood: what kind of thing, under what, and whether it is there already. */
interface Meant {
  readonly line: number
  readonly kind: TypistKind
  readonly above: NamedRecord | null
  readonly existing: NamedRecord | undefined
  readonly guessed?: boolean
}
type Misfit = 'nameMissing' | 'tooLong' | 'kindUnknown'

/** Takes the lines in order and knows what each stands under. */
export class TypistOutline {
  readonly #problems: TypistProblem[] = []
  readonly #preview: TypistPreview[] = []
  readonly #stands: Stand[] = []
  readonly #batch: TypistBatch
  readonly #context: TypistContext
  readonly #isLevelled: boolean
  #focus: string | null = null
  #firstLine = 0
  /** What stands under the thing being read; null under a leaf. */
  #below: string | null = null

  /** `isLevelled`: the first level means something, see `assumeFirst`. */
  constructor(portfolio: Portfolio, context: TypistContext, isLevelled = false) {
    this.#isLevelled = isLevelled
    this.#batch = new TypistBatch(portfolio, context)
    this.#context = context
    const selected = context.selection === null ? undefined : this.#batch.names.byId(context.selection)
    if (!selected) return
    const useCase = selected.kind === 'usecase' ? selected.id : null
    this.#stands.push({ at: { column: -1, steps: 0 }, record: selected, useCase })
  }

  /** `below` is what the next line says, when it stands under this one. */
  read(line: ListLine, below: string | null = null): void {
    if (line.text.length > tooLong.text) {
      this.tell(line.line, 'typist.problem.tooLong', {})
      return
    }
    this.#firstLine ||= line.line
    this.#leaveTo(line)
    const chain = chainOf(line.text)
    chain.forEach((typed, link) => {
      const above = this.#above(line, link)
      this.#below = chain[link + 1] ?? below
      const isKnown = (name: string) => this.#batch.names.find(name, ['product']).length > 0
      const stand = this.#stand(readTypistItem(closedUp(typed, isKnown)), line, above)
      this.#stands.push({ ...stand, at: { column: line.column, steps: line.steps + link } })
    })
  }

  result(): TypistResult {
    const focus = NodeId.safeParse(this.#focus)
    return {
      changes: this.#batch.changes,
      focus: focus.success ? focus.data : null,
      problems: this.#problems,
      preview: this.#preview,
    }
  }

  tell(line: number, key: TypistProblem['key'], values: TypistProblem['values']): void {
    this.#problems.push({ line, key, values })
  }

  /** Forgets what does not stand further left than this line; the selection stays at the bottom. */
  #leaveTo(line: ListLine): void {
    for (let last = this.#stands.at(-1); last && last.at.column >= 0; last = this.#stands.at(-1)) {
      if (standsLeftOf(last.at, line)) return
      this.#stands.pop()
    }
  }

  /** What the thing stands under. The selection only counts for "<" and for bare "+attribute" or "@domain". */
  #above(line: ListLine, link: number): Stand | undefined {
    const above = this.#stands.at(-1)
    const isSelection = above !== undefined && above.at.column < 0
    return isSelection && line.steps === 0 && link === 0 && !/^[@+]/u.test(line.text) ? undefined : above
  }

  #stand(item: TypistItem, line: ListLine, above: Stand | undefined): Omit<Stand, 'at'> {
    const { record: upper, useCase } = above ?? NOTHING
    if (item.name === '' && upper && hasDetails(item)) {
      this.#detail(line.line, upper, item, useCase)
      return { record: upper, useCase }
    }
    const record = this.#recordOf(item, line.line, upper)
    if (!record) return { record, useCase }
    if (!upper) this.#tellAlone(line, item.name, above !== undefined)
    const needing = record.kind === 'usecase' ? record.id : useCase
    this.#detail(line.line, record, item, needing)
    if (line.line === this.#firstLine) this.#focus = record.id
    return { record, useCase: needing }
  }

  /** Something was to need it: the line above was not understood, or there is none. */
  #tellAlone({ line, steps }: ListLine, name: string, isBelow: boolean): void {
    if (isBelow || steps > 0) this.tell(line, 'typist.problem.nothingAbove', { name })
  }

  #recordOf(item: TypistItem, line: number, above: NamedRecord | null): NamedRecord | null {
    const [existing, namesake] = this.#find(item, above)
    const guessed = existing === undefined && this.#isSource(item, above)
    const kind = item.kind ?? existing?.kind ?? this.#kindHere(item, above, guessed)
    const misfit = misfitOf(item, kind)
    if (misfit || !kind) {
      this.tell(line, `typist.problem.${misfit ?? 'kindUnknown'}`, { name: item.name.slice(0, 80) })
      return null
    }
    if (namesake?.kind === kind) this.tell(line, 'typist.problem.severalNamed', { name: item.name })
    return this.#placeOnMap(item, { line, kind, above, existing, guessed })
  }

  /** A leaf under a product whose name says that it is a system; only a product has attributes. */
  #isSource({ kind, name, attributes }: TypistItem, above: NamedRecord | null): boolean {
    return (
      kind === null &&
      above?.kind === 'product' &&
      this.#below === null &&
      attributes.length === 0 &&
      soundsLikeSource(name)
    )
  }

  #kindHere(item: TypistItem, above: NamedRecord | null, guessed: boolean): TypistKind | undefined {
    return guessed ? 'source' : (obviousKind(above) ?? this.#assumed(item, above))
  }

  /** The first level are use cases, unless it has what only products have: an owner, attributes, a source system. */
  #assumed(item: TypistItem, above: NamedRecord | null): TypistKind | undefined {
    const { assume, assumeFirst } = this.#context
    if (!this.#isLevelled || above || assumeFirst === undefined || hasDetails(item)) return assume
    return this.#below !== null && readTypistItem(this.#below).kind === 'source' ? assume : assumeFirst
  }

  #placeOnMap(item: TypistItem, { line, kind, above, existing, guessed }: Meant): NamedRecord {
    const consumer = above && this.#consumer(line, kind, item.name, above)
    const record = existing ?? this.#batch.add(kind, item, consumer)
    if (existing) this.#reuse(line, existing, item, consumer)
    if (above) this.#belong(line, record, above)
    const shown = {
      line,
      kind,
      id: record.id,
      name: record.name,
      ...this.#standing(existing),
      ...(guessed && { guessed }),
    }
    this.#preview.push(consumer ? { ...shown, upstreamOf: above.name } : shown)
    return record
  }

  #standing(known: NamedRecord | undefined): Pick<TypistPreview, 'existing' | 'again'> {
    const existing = known !== undefined && this.#batch.names.isOnMap(known.id)
    return { existing, ...(known !== undefined && !existing && { again: true }) }
  }

  #find({ kind, name }: TypistItem, above: NamedRecord | null): readonly NamedRecord[] {
    if (kind) return this.#batch.names.find(name, [kind])
    return this.#batch.names.find(name, above ? ['product', 'source'] : ['product', 'usecase', 'source', 'domain'])
  }

  /** The card this one feeds; a problem when data cannot run that way. Domains own, they do not consume. */
  #consumer(line: number, kind: TypistKind, name: string, above: NamedRecord): NodeId | null {
    if (above.kind === 'domain' || kind === 'domain') return null
    if (above.kind === 'source') this.tell(line, 'typist.problem.intoSource', { name, source: above.name })
    else if (kind === 'usecase') this.tell(line, 'typist.problem.outOfUseCase', { name, above: above.name })
    else return NodeId.parse(above.id)
    return null
  }

  #reuse(line: number, existing: NamedRecord, item: TypistItem, consumer: NodeId | null): void {
    if (consumer === existing.id) this.tell(line, 'typist.problem.feedsItself', { name: existing.name })
    else if (consumer !== null) this.#batch.connect(NodeId.parse(existing.id), consumer)
    if (!this.#batch.describe(existing, item.text))
      this.tell(line, 'typist.problem.textKept', { name: existing.name, text: item.text })
    if (item.sentence && !this.#batch.tellSentence(existing, item.sentence))
      this.tell(line, 'typist.problem.textKept', { name: existing.name, text: item.sentence.need })
  }

  /** A domain above a card owns it, and so does a domain below one. */
  #belong(line: number, record: NamedRecord, above: NamedRecord): void {
    if (above.kind === 'domain') this.#own(line, record, above)
    else if (record.kind === 'domain') this.#own(line, above, record)
  }

  #own(line: number, owned: NamedRecord, domain: NamedRecord): void {
    if (owned.kind === 'usecase' || owned.kind === 'domain') {
      this.tell(line, 'typist.problem.cannotBeOwned', { name: owned.name, domain: domain.name })
      return
    }
    const had = this.#batch.own(owned, domain.id)
    if (had === null) return
    const owner = this.#batch.names.byId(had)?.name ?? had
    this.tell(line, 'typist.problem.ownerKept', { name: owned.name, owner, domain: domain.name })
  }

  #detail(line: number, record: NamedRecord, item: TypistItem, useCase: string | null): void {
    for (const name of item.owners) {
      const [known] = this.#batch.names.find(name, ['domain'])
      const domain = known ?? this.#batch.add('domain', { ...item, name, text: '' }, null)
      const { id, name: owner } = domain
      this.#preview.push({ line, kind: 'domain', id, name: owner, ...this.#standing(known), owns: record.name })
      this.#own(line, record, domain)
    }
    for (const name of item.attributes) {
      if (record.kind === 'product') this.#batch.attributes.need(record.id, name, useCase)
      else this.tell(line, 'typist.problem.noAttributes', { name: record.name, attribute: name })
    }
  }
}

const hasDetails = ({ owners, attributes }: TypistItem): boolean => owners.length + attributes.length > 0

/** Why this can be no record, or undefined. */
function misfitOf({ name, text, owners, attributes }: TypistItem, kind: TypistKind | undefined): Misfit | undefined {
  const longest = Math.max(...[name, ...owners, ...attributes].map(({ length }) => length))
  if (longest > tooLong.name || text.length > tooLong.text) return 'tooLong'
  if (name === '') return 'nameMissing'
  return kind ? undefined : 'kindUnknown'
}

/** What stands under a use case, a product or a domain is a data product. */
const obviousKind = (above: NamedRecord | null): TypistKind | undefined =>
  above && above.kind !== 'source' ? 'product' : undefined
