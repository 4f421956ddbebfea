// What goes with a product that is no longer there, line by line: each with what it is and what was said (2.27).
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import type { Claim } from '../../model/entities/ownership'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { heed, namesIn, type BoundaryLine } from './boundaryProposal'
import { isChosen, isNumbered, judgedOf, saidOf, type Judged, type Said } from './saidOf'
import { saidIn } from './unitedPromises'

/** A field of the product, with what was said there. */
export function goneField(name: string, field: string, said: Said): BoundaryLine {
  if (field === 'job') return heed('boundary.texts.job', { name, job: String(said) })
  if (isNumbered(field)) return heed(`boundary.texts.lost.${field}`, { name, amount: Number(said) })
  const label = field.slice(field.indexOf('.') + 1)
  if (typeof said === 'boolean') return heed('boundary.gone.mark', { name, field: label })
  const text = isChosen(field) ? 'boundary.gone.choice' : 'boundary.gone.text'
  return heed(text, { name, field: label, said })
}

/** A judgement, with its answer and in the words of who made it. */
export function goneJudgement(name: string, about: string, judged: Judged): BoundaryLine {
  const words = judged.words === '' ? '' : ` ${judged.words}`
  const { answer } = judged
  const [kind = '', entry = ''] = cutAtDot(about)
  if (kind === 'readiness') return heed('boundary.gone.readiness', { name, entry, answer, words })
  if (kind === 'overruled') return heed('boundary.gone.overruled', { name, entry, words })
  if (answer === '') return heed('boundary.gone.verdict.words', { name, field: about, words })
  return heed('boundary.gone.verdict', { name, field: about, answer, words: words === '' ? '' : `.${words}` })
}

const cutAtDot = (about: string): readonly string[] =>
  about.includes('.') ? [about.slice(0, about.indexOf('.')), about.slice(about.indexOf('.') + 1)] : [about]

/** What was said of flows that go. A flow on which nothing was said is named by its ends elsewhere. */
export const goneFlows = (portfolio: Portfolio, flows: readonly Flow[]): readonly BoundaryLine[] =>
  flows.flatMap(({ from, to, mode, cadence, transformation, purpose, requirements }) => {
    const asked = inOrder(requirements).map(({ text }) => text)
    const said = [mode, cadence, transformation, purpose, ...asked].filter((text) => text.trim() !== '')
    if (said.length === 0) return []
    const ends = { from: namesIn(portfolio, [from]), to: namesIn(portfolio, [to]) }
    return [heed('boundary.gone.flow', { ...ends, said: said.join(' · ') })]
  })

/** What a newer version of Workback wrote into this product's record, which this one cannot take over. */
export function goneUnknown({ unknown }: Portfolio, { id, name }: DataProduct): readonly BoundaryLine[] {
  const names = ['dataProducts', 'owners', 'claims', 'ownershipDecisions'].flatMap((table) =>
    Object.keys(unknown).flatMap((pointer) =>
      pointer.startsWith(`/${table}/${id}/`) ? [pointer.slice(`/${table}/${id}/`.length)] : [],
    ),
  )
  return names.length === 0 ? [] : [heed('boundary.gone.unknown', { name, names: names.join(', ') })]
}

/** The ratings of 2.31 and the note. */
export const claimFields = ['ownsSources', 'greatestNeed', 'bestPlaced', 'note'] as const

function goneClaim(domain: string, claim: Claim): readonly BoundaryLine[] {
  const said = claimFields.filter((field) => claim[field] !== null && claim[field] !== '')
  if (said.length === 0) return [heed('boundary.gone.claim', { domain })]
  return said.map((field) =>
    field === 'note'
      ? heed('boundary.claim.lost', { domain, note: claim.note })
      : heed('boundary.gone.rating', { domain, field, said: claim[field] ?? '' }),
  )
}

/** Everything that is said of a product that becomes something else, but for what that takes over. */
export function goneWith(
  portfolio: Portfolio,
  product: DataProduct,
  taken: ReadonlySet<string>,
): readonly BoundaryLine[] {
  const { name } = product
  const claims = portfolio.claims[product.id] ?? {}
  return [
    ...[...saidOf(product)].flatMap(([field, said]) => (taken.has(field) ? [] : [goneField(name, field, said)])),
    ...[...judgedOf(product)].map(([about, judged]) => goneJudgement(name, about, judged)),
    ...inOrder(product.slos).flatMap((slo) =>
      heed('boundary.gone.promise', { dimension: slo.dimension, said: saidIn(slo) }),
    ),
    ...labelLines(portfolio, product),
    ...versionLines(product),
    ...Object.entries(claims).flatMap(([domain, claim]) => goneClaim(namesIn(portfolio, [domain]), claim)),
    ...goneUnknown(portfolio, product),
  ]
}

function labelLines({ glossary }: Portfolio, { name, tags, terms }: DataProduct): readonly BoundaryLine[] {
  const words = Object.values(glossary).flatMap(({ id, term }) => (Object.hasOwn(terms, id) ? [term] : []))
  const names = [...Object.keys(tags), ...words]
  return names.length === 0
    ? []
    : [heed('boundary.gone.labels', { name, count: names.length, names: names.join(', ') })]
}

function versionLines({ name, versions = {} }: DataProduct): readonly BoundaryLine[] {
  const names = inOrder(versions).map(({ version }) => version)
  return names.length === 0
    ? []
    : [heed('boundary.gone.versions', { name, count: names.length, names: names.join(', ') })]
}
