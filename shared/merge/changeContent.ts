// What is in a record that is new or gone, said so that nobody has to look it up: its job, its owner, what it came with.
import { objectiveText } from '../analysis/sloInterview/objectiveText'
import type { DataProduct } from '../model/entities/dataProduct'
import type { Domain } from '../model/entities/domain'
import type { SourceSystem } from '../model/entities/sourceSystem'
import type { UseCase } from '../model/entities/useCase'
import { inOrder } from '../model/orderKey'
import type { Portfolio } from '../model/portfolio'
import type { TextKey } from '../text/catalogue'
import type { DescribedChange } from './changeSentences'
import { calledNow, choiceWord, listed, recordOf, type Reading } from './changeValues'

type ContentKey = Extract<TextKey, `change.content.${string}`>
type Line = readonly [text: ContentKey, words: string]
interface Place {
  readonly reading: Reading
  /** The version that has the record. */
  readonly side: Portfolio
  readonly id: string
}

/** One line for each thing worth knowing of a card or domain of `side`; none for what is empty, or for other records. */
export function contentOf(reading: Reading, side: Portfolio, id: string): readonly DescribedChange[] {
  return linesOf({ reading, side, id })
    .filter(([, words]) => words !== '')
    .map(([text, words]) => ({ text, values: { words } }))
}

function linesOf(place: Place): readonly Line[] {
  const { side, id } = place
  const product = recordOf(side.dataProducts, id)
  if (product) return ofProduct(place, product)
  const useCase = recordOf(side.useCases, id)
  if (useCase) return ofUseCase(place, useCase)
  const source = recordOf(side.sourceSystems, id)
  if (source) return ofSource(place, source)
  const domain = recordOf(side.domains, id)
  return domain ? ofDomain(place, domain) : []
}

const ofUseCase = (place: Place, { role, need, outcome, questions }: UseCase): readonly Line[] => [
  ['change.content.role', role],
  ['change.content.need', need],
  ['change.content.outcome', outcome],
  ['change.content.fedBy', names(place, suppliersOf(place))],
  [
    'change.content.questions',
    words(
      place,
      inOrder(questions).map(({ text }) => text),
    ),
  ],
]

/** A product that nobody owns is news too: somebody has to take it. */
const ofProduct = (place: Place, { id, job, attributes, slos, ports }: DataProduct): readonly Line[] => [
  ['change.content.job', job],
  ['change.content.owner', names(place, [place.side.owners[id] ?? '']) || place.reading.say('change.nobody')],
  ['change.content.fedBy', names(place, suppliersOf(place))],
  ['change.content.feeds', names(place, consumersOf(place))],
  [
    'change.content.attributes',
    words(
      place,
      inOrder(attributes).map(({ name }) => name),
    ),
  ],
  [
    'change.content.slos',
    words(
      place,
      inOrder(slos).map((slo) => promise(place, slo)),
    ),
  ],
  [
    'change.content.ports',
    words(
      place,
      inOrder(ports).map(({ name }) => name),
    ),
  ],
]

const ofSource = (place: Place, { kind, domain }: SourceSystem): readonly Line[] => [
  ['change.content.kind', choiceWord(place.reading.say, kind)],
  ['change.content.domain', names(place, [domain ?? ''])],
  ['change.content.feeds', names(place, consumersOf(place))],
]

const ofDomain = (place: Place, { team }: Domain): readonly Line[] => [
  ['change.content.team', team],
  ['change.content.owns', names(place, ownedBy(place))],
]

function promise({ reading: { say } }: Place, slo: Parameters<typeof objectiveText>[0]): string {
  const { key, values } = objectiveText(slo)
  return say(key, values).trim()
}

const suppliersOf = ({ side, id }: Place): readonly string[] =>
  Object.values(side.flows).flatMap(({ from, to }) => (to === id ? [from] : []))
const consumersOf = ({ side, id }: Place): readonly string[] =>
  Object.values(side.flows).flatMap(({ from, to }) => (from === id ? [to] : []))
const ownedBy = ({ side, id }: Place): readonly string[] =>
  Object.entries(side.owners).flatMap(([product, owner]) => (owner === id ? [product] : []))

const words = ({ reading: { say } }: Place, all: readonly string[]): string =>
  listed(
    say,
    all.filter((one) => one !== ''),
  )
const names = (place: Place, ids: readonly string[]): string =>
  words(
    place,
    ids.map((id) => (id === '' ? '' : calledNow(place.reading, id))),
  )
