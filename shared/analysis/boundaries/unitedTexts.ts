// What is said of a product besides its tables: what only one says is kept; where both speak, the kept one's word stands and the other's is named.
import type { ChangeInput } from '../../model/commands'
import type { DataProduct } from '../../model/entities/dataProduct'
import { moves, shares, type BoundaryLine, type Part } from './boundaryProposal'
import { goneField, goneJudgement } from './goneWith'
import { pages, judgedOf, saidOf, verdicts, type Said } from './saidOf'
import { unitedStage } from './unitedStage'

type Fields = readonly (readonly [field: string, said: Said])[]

/** What the kept product gains in words, and what of the other's goes. */
export function unitedTexts(kept: DataProduct, other: DataProduct): Part {
  const own = saidOf(kept)
  const others = [...saidOf(other)].filter(([field]) => field !== 'lifecycle')
  const filled: Fields = others.filter(([field]) => !own.has(field))
  const differing: Fields = others.filter(([field, said]) => own.has(field) && own.get(field) !== said)
  const rules = unitedRules(own, differing)
  const stage = unitedStage(kept, other)
  const gained = [...Object.keys(other.tags), ...Object.keys(other.terms)].filter(
    (key) => !Object.hasOwn(kept.tags, key) && !Object.hasOwn(kept.terms, key),
  )
  const describing = {
    ...Object.fromEntries(filled.filter(([field]) => !field.includes('.'))),
    ...missingVerdicts(kept, other),
    ...stage.fields,
    ...(gained.length > 0 && { tags: { ...other.tags, ...kept.tags }, terms: { ...other.terms, ...kept.terms } }),
  }
  return {
    changes: [
      ...(Object.keys(describing).length === 0
        ? []
        : [{ type: 'dataProduct/describe', of: kept.id, changes: describing } as ChangeInput]),
      ...pageChanges(kept, [...filled, ...rules]),
      ...answers(kept, other),
    ],
    lines: [
      ...stage.lines,
      ...rules.map(([field, said]) => ruleLine(field, said)),
      ...differing
        .filter(([field]) => rules.every(([one]) => one !== field))
        .map(([field, said]) => goneField(field, said)),
      ...judgementsLost(kept, other),
      ...(gained.length === 0 ? [] : [moves('boundary.texts.tags', { count: gained.length })]),
    ],
  }
}

const ruleLine = (field: string, said: Said): BoundaryLine =>
  shares('boundary.united.protection', {
    field: field.slice('protection.'.length),
    said: String(said).replaceAll('\n', ' · '),
  })

/** As long as a text may be (T17). */
const LONGEST = 20_000

/** Protection is the union of the rules of both (G.3): what either may not do, both may not. */
const unitedRules = (own: ReadonlyMap<string, Said>, differing: Fields): Fields =>
  differing
    .filter(([field]) => field.startsWith('protection.'))
    .map(([field, said]) => [field, [own.get(field), said].join('\n')] as const)
    .filter(([, both]) => both.length <= LONGEST)

const pageChanges = (kept: DataProduct, said: Fields): readonly ChangeInput[] =>
  pages.flatMap((page): readonly ChangeInput[] => {
    const own = said.flatMap(([field, text]) =>
      field.startsWith(`${page}.`) ? [[field.slice(page.length + 1), String(text)] as const] : [],
    )
    return own.length === 0
      ? []
      : [{ type: 'dataProduct/fillPage', product: kept.id, page, changes: Object.fromEntries(own) }]
  })

/** What a person has judged counts until it is judged again; a judgement of the other fills a gap. */
function missingVerdicts(kept: DataProduct, other: DataProduct): Partial<DataProduct> {
  const [own, others] = [judgedOf(kept), judgedOf(other)]
  return Object.fromEntries(
    verdicts.filter((field) => !own.has(field) && others.has(field)).map((field) => [field, other[field]]),
  )
}

const answers = (kept: DataProduct, other: DataProduct): readonly ChangeInput[] =>
  Object.entries(other.readiness)
    .filter(([item]) => !Object.hasOwn(kept.readiness, item))
    .map(([item, answer]) => ({ type: 'dataProduct/answerReadiness', product: kept.id, item, answer }))

/** A finding that was overruled for the other one is looked at again: it may well hold for both together. */
function judgementsLost(kept: DataProduct, other: DataProduct): readonly BoundaryLine[] {
  const own = judgedOf(kept)
  const taken = missingVerdicts(kept, other)
  const isTaken = (about: string): boolean =>
    Object.hasOwn(taken, about) ||
    (about.startsWith('readiness.') && !Object.hasOwn(kept.readiness, about.slice('readiness.'.length)))
  return [...judgedOf(other)].flatMap(([about, judged]) => {
    const same = own.get(about)
    const isSame = same?.answer === judged.answer && same.words === judged.words
    return isTaken(about) || isSame ? [] : [goneJudgement(about, judged)]
  })
}
