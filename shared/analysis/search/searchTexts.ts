// What of a record can be found, and under which name: goals of use cases and what products hold, not only what they are called (4.13).
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Domain } from '../../model/entities/domain'
import type { SourceSystem } from '../../model/entities/sourceSystem'
import type { UseCase } from '../../model/entities/useCase'
import type { Portfolio } from '../../model/portfolio'
import { perRecord } from '../perRecord'
import { foldedText } from './foldedText'

/** In the order in which they are offered. */
export const searchKinds = ['dataProduct', 'useCase', 'sourceSystem', 'domain', 'term', 'room'] as const
export type SearchKind = (typeof searchKinds)[number]

export interface SearchText {
  readonly text: string
  readonly plain: string
}
/** What a card is called, alone: whoever types a name waits for no other text to be read. */
export interface CardName {
  readonly kind: Extract<SearchKind, 'dataProduct' | 'useCase' | 'sourceSystem'>
  readonly id: string
  readonly title: SearchText
}
export interface Searchable {
  readonly kind: SearchKind
  /** Unlike that of any other. */
  readonly key: string
  /** What to go to. */
  readonly ids: readonly string[]
  readonly title: SearchText
  readonly texts: readonly SearchText[]
}

const said = (text: string): SearchText => ({ text, plain: foldedText(text).plain })
const saidOf = (...texts: readonly string[]): readonly SearchText[] =>
  texts.filter((text) => text.trim() !== '').map(said)
const one = (
  kind: SearchKind,
  { id, name }: { id: string; name: string },
  texts: readonly SearchText[],
): Searchable => ({
  ...{ kind, key: id, ids: [id], title: said(name), texts },
})

const ofProduct = perRecord((product: DataProduct) => {
  const { job, canvas, contract, protection, productOwner, support, buildingTeam, documentation } = product
  const named = (name: string, more: string) => (more === '' ? name : `${name}: ${more}`)
  return one(
    'dataProduct',
    product,
    saidOf(
      job,
      ...Object.values(product.attributes).map(({ name, meaning }) => named(name, meaning)),
      ...Object.values(product.ports).map(({ name, persona, cadence }) => named(name, `${persona} ${cadence}`.trim())),
      ...Object.values(product.slos).map(({ statement, sli }) => statement || sli),
      ...Object.keys(product.tags),
      ...[productOwner, support, buildingTeam, documentation],
      ...[...Object.values(canvas), ...Object.values(contract), ...Object.values(protection)],
      ...Object.values(product.versions ?? {}).map(({ version, change }) => named(version, change)),
    ),
  )
})

const ofUseCase = perRecord((useCase: UseCase) => {
  const { role, need, outcome, workflow, pains, application, project, description, questions, kpis } = useCase
  return one(
    'useCase',
    useCase,
    saidOf(
      ...[role, need, outcome, workflow, pains, application, project, description],
      ...Object.values(questions).map(({ text }) => text),
      ...Object.values(kpis).map(({ name }) => name),
    ),
  )
})

const ofSource = perRecord((source: SourceSystem) =>
  one('sourceSystem', source, saidOf(source.description, source.quality)),
)
const ofDomain = perRecord((domain: Domain) => one('domain', domain, saidOf(domain.purpose, domain.team)))

type Slices = Pick<
  Portfolio,
  'dataProducts' | 'useCases' | 'sourceSystems' | 'domains' | 'glossary' | 'hotspots' | 'notes' | 'decisions'
>

/** Everything that can be found; private notes cannot: what is found is seen by whoever looks over the shoulder. */
export const searchablesOf = (portfolio: Slices): readonly Searchable[] => [
  ...Object.values(portfolio.dataProducts).map(ofProduct),
  ...Object.values(portfolio.useCases).map(ofUseCase),
  ...Object.values(portfolio.sourceSystems).map(ofSource),
  ...Object.values(portfolio.domains).map(ofDomain),
  ...terms(portfolio),
  ...room(portfolio),
]

const nameOf = (kind: CardName['kind']) =>
  perRecord(({ id, name }: { readonly id: string; readonly name: string }): CardName => ({
    kind,
    id,
    title: said(name),
  }))
const nameOfProduct = nameOf('dataProduct')
const nameOfUseCase = nameOf('useCase')
const nameOfSource = nameOf('sourceSystem')

/** The names of all that stands on the map. */
export const cardNamesOf = (
  portfolio: Pick<Portfolio, 'dataProducts' | 'useCases' | 'sourceSystems'>,
): readonly CardName[] => [
  ...Object.values(portfolio.dataProducts).map(nameOfProduct),
  ...Object.values(portfolio.useCases).map(nameOfUseCase),
  ...Object.values(portfolio.sourceSystems).map(nameOfSource),
]

/** A word of the glossary leads to the products it belongs to; one that belongs to none leads nowhere. */
function terms({ glossary, dataProducts }: Slices): readonly Searchable[] {
  const users = new Map<string, string[]>()
  for (const { id, terms: own, attributes } of Object.values(dataProducts)) {
    const named = Object.values(attributes).flatMap(({ term }) => term ?? [])
    for (const term of new Set([...Object.keys(own), ...named])) users.set(term, [...(users.get(term) ?? []), id])
  }
  return Object.values(glossary).flatMap(({ id, term, meaning }) => {
    const ids = users.get(id)
    return ids ? [{ kind: 'term' as const, key: id, ids, title: said(term), texts: saidOf(meaning) }] : []
  })
}

/** What was said about something: questions pinned, notes for all, decisions. */
function room({ hotspots, notes, decisions }: Slices): readonly Searchable[] {
  const about = (key: string, subject: string | null, text: string, ...more: readonly string[]) =>
    subject === null || text.trim() === ''
      ? []
      : [{ kind: 'room' as const, key, ids: [subject], title: said(text), texts: saidOf(...more) }]
  return [
    ...Object.values(hotspots).flatMap(({ id, subject, text }) => about(id, subject, text)),
    ...Object.values(notes).flatMap((note) =>
      note.private ? [] : about(note.id, note.subject, note.text, note.author),
    ),
    ...Object.values(decisions).flatMap(({ id, subject, text, reason }) => about(id, subject, text, reason)),
  ]
}
