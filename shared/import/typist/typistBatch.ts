// Collects the changes of one typed text. Each method says what a line means; nothing here knows about indentation.
import { perRecord } from '../../analysis/perRecord'
import { roleChanges } from '../../analysis/consumerOfRole'
import type { ChangeInput } from '../../model/commands'
import { DOMAIN_HUES } from '../../model/entities/domain'
import { NodeId } from '../../model/entities/ids'
import { orderKeyAfter, orderKeyBetween } from '../../model/orderKey'
import type { Point, Portfolio } from '../../model/portfolio'
import { TypistAttributes } from './typistAttributes'
import type { TypistItem } from './typistItem'
import type { UseCaseSentence } from '../useCaseSentence'
import { TypistNames, type NamedRecord } from './typistNames'

export type TypistIdKind = 'usecase' | 'product' | 'source' | 'domain' | 'flow' | 'attribute'
/** A new card that wants a place; `feeds` is what needs it. Ask in order: earlier cards of the text have their place already. */
export interface TypistCard {
  readonly id: NodeId
  readonly kind: 'usecase' | 'product' | 'source'
  readonly feeds: NodeId | null
}
export interface TypistContext {
  /** What a first line starting with "<" is upstream of. */
  readonly selection: NodeId | null
  /** A fresh id of this kind, such as `product_…`. */
  readonly newId: (kind: TypistIdKind) => string
  readonly place: (card: TypistCard) => Point
  /** What a line is that does not say it and whose place does not tell; left out, it is listed as a problem. */
  readonly assume?: 'usecase' | 'product' | 'source' | 'domain'
  /** What the first level of an outline is where nothing else tells; left out, it is what `assume` says. */
  readonly assumeFirst?: 'usecase'
}

/** The changes so far, and what the names stand for once they are made. */
export class TypistBatch {
  readonly changes: ChangeInput[] = []
  readonly names: TypistNames
  readonly attributes: TypistAttributes
  readonly #portfolio: Portfolio
  readonly #context: TypistContext
  /** What the text has connected, given a domain, described and said so far; the rest stands on the map. */
  readonly #pairs = new Set<string>()
  readonly #owners = new Map<string, string>()
  readonly #texts = new Map<string, string>()
  readonly #sentences = new Map<string, string>()
  #lastUseCase: string
  #domainCount: number

  constructor(portfolio: Portfolio, context: TypistContext) {
    this.#portfolio = portfolio
    this.#context = context
    this.names = new TypistNames(portfolio)
    this.attributes = new TypistAttributes(portfolio, this.changes, context.newId)
    this.#lastUseCase = Object.values(portfolio.useCases).reduce((last, { order }) => (order > last ? order : last), '')
    this.#domainCount = Object.keys(portfolio.domains).length
  }

  /** A new record; a card is connected to what needs it in the same change, so that one line is one step. */
  add(kind: NamedRecord['kind'], item: TypistItem, consumer: NodeId | null): NamedRecord {
    const record = { id: this.#context.newId(kind), kind, name: item.name }
    this.names.add(record)
    this.#texts.set(record.id, item.text)
    if (kind === 'domain') {
      const { id, name } = record
      this.changes.push({ type: 'domain/add', record: { id, name, hue: this.#hue(), purpose: item.text } })
      return record
    }
    const id = NodeId.parse(record.id)
    const flows = consumer === null ? [] : [this.#flow(id, consumer)]
    const at = this.#context.place({ id, kind, feeds: consumer })
    this.changes.push(this.#cardOf(kind, record, item, { at, flows }))
    return record
  }

  /** False when the two are connected already. */
  connect(from: NodeId, to: NodeId): boolean {
    const pair = `${from} ${to}`
    if (this.#pairs.has(pair) || pairsOf(this.#portfolio.flows).has(pair)) return false
    this.changes.push({ type: 'flow/connect', record: this.#flow(from, to) })
    return true
  }

  /** Gives a product or a source system its domain; answers the domain it had instead when that is another one. */
  own(record: NamedRecord, domain: string): string | null {
    const had = this.#owners.get(record.id) ?? domainOf(this.#portfolio, record.id)
    if (had !== null) return had === domain ? null : had
    this.#owners.set(record.id, domain)
    this.changes.push(
      record.kind === 'source'
        ? { type: 'sourceSystem/describe', of: record.id, changes: { domain } }
        : { type: 'ownership/assign', products: [record.id], domain },
    )
    return null
  }

  /** Fills an empty job description, description or purpose; false when another text stands there. */
  describe(record: NamedRecord, text: string): boolean {
    const had = this.#texts.get(record.id) ?? this.#storedText(record)
    if (text === '' || had === text) return true
    if (had !== '') return false
    this.#texts.set(record.id, text)
    this.changes.push(describing(record, text))
    return true
  }

  /** Fills role, need and outcome of a use case that has none; false when it says something else. */
  tellSentence({ id }: NamedRecord, { role, need, outcome }: UseCaseSentence): boolean {
    const said = this.#sentences.get(id) ?? sentenceOf(this.#portfolio, id)
    if (said === undefined) return false
    if (said === sentenceKey({ role, need, outcome })) return true
    if (said !== '||') return false
    this.#sentences.set(id, sentenceKey({ role, need, outcome }))
    const before = Object.values(this.#portfolio.useCases).find((useCase) => useCase.id === id) ?? NEW_USE_CASE
    this.changes.push({ type: 'useCase/describe', of: id, changes: { ...roleChanges(before, role), need, outcome } })
    return true
  }

  #cardOf(
    kind: 'usecase' | 'product' | 'source',
    { id, name }: NamedRecord,
    { text, sentence }: TypistItem,
    placed: { readonly at: Point; readonly flows: { id: string; from: string; to: string }[] },
  ): ChangeInput {
    if (kind === 'product') return { type: 'dataProduct/add', record: { id, name, job: text }, ...placed }
    if (kind === 'source') return { type: 'sourceSystem/add', record: { id, name, description: text }, ...placed }
    this.#lastUseCase = this.#lastUseCase === '' ? orderKeyAfter([]) : orderKeyBetween(this.#lastUseCase, '')
    const said = sentence ? { role: sentence.role, need: sentence.need, outcome: sentence.outcome } : {}
    this.#sentences.set(id, sentenceKey({ role: '', need: '', outcome: '', ...said }))
    const reader = sentence ? roleChanges(NEW_USE_CASE, sentence.role) : {}
    const record = { id, name, order: this.#lastUseCase, description: text, ...said, ...reader }
    return { type: 'useCase/add', record, ...placed }
  }

  #flow(from: NodeId, to: NodeId): { id: string; from: string; to: string } {
    this.#pairs.add(`${from} ${to}`)
    return { id: this.#context.newId('flow'), from, to }
  }

  /** The first colour nobody has; after twelve domains they come round again. */
  #hue(): number {
    const taken = new Set(Object.values(this.#portfolio.domains).map(({ hue }) => hue))
    const added = this.#domainCount++ - taken.size
    const free = Array.from({ length: DOMAIN_HUES }, (_, hue) => hue).filter((hue) => !taken.has(hue))
    return free[added] ?? this.#domainCount % DOMAIN_HUES
  }

  #storedText({ id, kind }: NamedRecord): string {
    const { dataProducts, sourceSystems, domains, useCases } = this.#portfolio
    const texts: Readonly<Record<NamedRecord['kind'], Readonly<Record<string, string | undefined>>>> = {
      product: { [id]: (dataProducts as Readonly<Record<string, { job: string }>>)[id]?.job },
      source: { [id]: (sourceSystems as Readonly<Record<string, { description: string }>>)[id]?.description },
      domain: { [id]: (domains as Readonly<Record<string, { purpose: string }>>)[id]?.purpose },
      usecase: { [id]: (useCases as Readonly<Record<string, { description: string }>>)[id]?.description },
    }
    return texts[kind][id] ?? ''
  }
}

/** Read once for as long as no flow changes: the line asks at every letter. */
const pairsOf = perRecord(
  (flows: Portfolio['flows']): ReadonlySet<string> =>
    new Set(Object.values(flows).map(({ from, to }) => `${from} ${to}`)),
)

function domainOf({ owners, sourceSystems }: Portfolio, id: string): string | null {
  const owner = (owners as Readonly<Record<string, string>>)[id]
  return owner ?? (sourceSystems as Readonly<Record<string, { domain: string | null }>>)[id]?.domain ?? null
}

function sentenceOf({ useCases }: Portfolio, id: string): string | undefined {
  const said = (useCases as Readonly<Record<string, UseCaseSentence>>)[id]
  return said && sentenceKey(said)
}

/** Nobody has said yet who reads. */
const NEW_USE_CASE = { role: '', consumer: 'person' } as const

const sentenceKey = ({ role, need, outcome }: Pick<UseCaseSentence, 'role' | 'need' | 'outcome'>): string =>
  `${role}|${need}|${outcome}`

function describing({ id, kind }: NamedRecord, text: string): ChangeInput {
  if (kind === 'product') return { type: 'dataProduct/describe', of: id, changes: { job: text } }
  if (kind === 'source') return { type: 'sourceSystem/describe', of: id, changes: { description: text } }
  if (kind === 'domain') return { type: 'domain/describe', of: id, changes: { purpose: text } }
  return { type: 'useCase/describe', of: id, changes: { description: text } }
}
