// What is said of a product besides its tables: what only one says is kept; where both speak, the kept one's word stands and the other's is named.
import type { ChangeInput } from '../../model/commands'
import type { DataProduct, ProductPage } from '../../model/entities/dataProduct'
import { heed, line, type Part } from './boundaryProposal'
import { isNumbered, judgedOf, pages, saidOf, verdicts, type Said } from './saidOf'

/** What the kept product gains in words, and what of the other's goes. */
export function unitedTexts(kept: DataProduct, other: DataProduct): Part {
  const own = saidOf(kept)
  const others = saidOf(other)
  const filled = [...others].filter(([field]) => !own.has(field))
  const lost = [...others].filter(([field, said]) => own.has(field) && own.get(field) !== said)
  const gained = [...Object.keys(other.tags), ...Object.keys(other.terms)].filter(
    (key) => !Object.hasOwn(kept.tags, key) && !Object.hasOwn(kept.terms, key),
  )
  const plain = Object.fromEntries(filled.filter(([field]) => !field.includes('.')))
  const describing = {
    ...plain,
    ...missingVerdicts(kept, other),
    ...(gained.length > 0 && { tags: { ...other.tags, ...kept.tags }, terms: { ...other.terms, ...kept.terms } }),
  }
  const [job] = lost.filter(([field]) => field === 'job')
  const amounts = lost.flatMap(([field, said]) => (isNumbered(field) ? [[field, Number(said)] as const] : []))
  const rest = lost.filter(([field]) => field !== 'job' && !isNumbered(field))
  const judged = judgementsLost(kept, other)
  return {
    changes: [
      ...(Object.keys(describing).length === 0
        ? []
        : [{ type: 'dataProduct/describe', of: kept.id, changes: describing } as ChangeInput]),
      ...pages.flatMap((page) => pageChanges(kept, page, filled)),
      ...answers(kept, other),
    ],
    lines: [
      ...(job ? [heed('boundary.texts.job', { name: other.name, job: String(job[1]) })] : []),
      // A number alone says nothing to a room.
      ...amounts.map(([field, amount]) => heed(`boundary.texts.lost.${field}`, { name: other.name, amount })),
      ...(rest.length === 0
        ? []
        : [heed('boundary.texts.lost', { name: other.name, said: rest.map(([, said]) => String(said)).join(' · ') })]),
      ...(judged.length === 0 ? [] : [heed('boundary.texts.judged', { name: other.name, said: judged.join(' · ') })]),
      ...(gained.length === 0 ? [] : [line('boundary.texts.tags', { count: gained.length })]),
    ],
  }
}

const pageChanges = (
  kept: DataProduct,
  page: ProductPage,
  filled: readonly (readonly [string, Said])[],
): readonly ChangeInput[] => {
  const own = filled.flatMap(([field, said]) =>
    field.startsWith(`${page}.`) ? [[field.slice(page.length + 1), String(said)] as const] : [],
  )
  return own.length === 0
    ? []
    : [{ type: 'dataProduct/fillPage', product: kept.id, page, changes: Object.fromEntries(own) }]
}

/** What a person has judged counts until it is judged again; a judgement of the other fills a gap. */
const missingVerdicts = (kept: DataProduct, other: DataProduct): Partial<DataProduct> =>
  Object.fromEntries(
    verdicts
      .filter((field) => kept[field].answer === '' && !judgedOf(kept).has(field) && other[field].answer !== '')
      .map((field) => [field, other[field]]),
  )

const answers = (kept: DataProduct, other: DataProduct): readonly ChangeInput[] =>
  Object.entries(other.readiness)
    .filter(([item]) => !Object.hasOwn(kept.readiness, item))
    .map(([item, answer]) => ({ type: 'dataProduct/answerReadiness', product: kept.id, item, answer }))

/** A finding that was overruled for the other one is looked at again: it may well hold for both together. */
function judgementsLost(kept: DataProduct, other: DataProduct): readonly string[] {
  const own = judgedOf(kept)
  const taken = missingVerdicts(kept, other)
  const isTaken = (about: string): boolean =>
    Object.hasOwn(taken, about) ||
    (about.startsWith('readiness.') && !Object.hasOwn(kept.readiness, about.slice('readiness.'.length)))
  return [...judgedOf(other)].flatMap(([about, said]) => (isTaken(about) || own.get(about) === said ? [] : [said]))
}
