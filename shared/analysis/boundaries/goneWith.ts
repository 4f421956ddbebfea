// What goes with a product that is no longer there, line by line: each with what it is and what was said (2.27).
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import type { Claim } from '../../model/entities/ownership'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { loses, namesIn, type BoundaryLine } from './boundaryProposal'
import { overruledTitle } from '../overruledTitle'
import { isReadinessItem } from '../readiness'
import { isChosen, isNumbered, judgedOf, saidOf, type Judged, type Said } from './saidOf'
import { saidIn } from './unitedPromises'

/** A field of the product, with what was said there. */
export function goneField(field: string, said: Said): BoundaryLine {
  if (field === 'job') return loses('boundary.texts.job', { job: String(said) })
  if (isNumbered(field)) return loses(`boundary.texts.lost.${field}`, { amount: Number(said) })
  const label = field.slice(field.indexOf('.') + 1)
  if (typeof said === 'boolean') return loses('boundary.gone.mark', { field: label })
  const text = isChosen(field) ? 'boundary.gone.choice' : 'boundary.gone.text'
  return loses(text, { field: label, said })
}

/** A judgement, with its answer and in the words of who made it. */
export function goneJudgement(about: string, judged: Judged): BoundaryLine {
  const words = judged.words === '' ? '' : ` ${judged.words}`
  const { answer } = judged
  const [kind = '', entry = ''] = cutAtDot(about)
  const behindAnswer = words === '' ? '' : `.${words}`
  if (kind === 'readiness') {
    const text = isReadinessItem(entry) ? 'boundary.gone.readiness' : 'boundary.gone.readiness.unknown'
    return loses(text, { entry, answer, words: behindAnswer })
  }
  if (kind === 'overruled') return goneOverruling(entry, words)
  if (answer === '') return loses('boundary.gone.verdict.words', { field: about, words })
  return loses('boundary.gone.verdict', { field: about, answer, words: behindAnswer })
}

function goneOverruling(code: string, words: string): BoundaryLine {
  const title = overruledTitle(code)
  if (!title) return loses('boundary.gone.overruled.unknown', { code, words })
  return loses(`boundary.gone.${title.text}`, { ...title.values, words })
}

const cutAtDot = (about: string): readonly string[] =>
  about.includes('.') ? [about.slice(0, about.indexOf('.')), about.slice(about.indexOf('.') + 1)] : [about]

/** What was said of flows that go. A flow on which nothing was said is named by its ends elsewhere. */
export const goneFlows = (portfolio: Portfolio, flows: readonly Flow[]): readonly BoundaryLine[] =>
  flows.flatMap(({ from, to, mode, cadence, transformation, purpose, requirements }) => {
    const asked = inOrder(requirements).map(({ text }) => text)
    const said = [cadence, transformation, purpose, ...asked].filter((text) => text.trim() !== '').join(' · ')
    const ends = { from: namesIn(portfolio, [from]), to: namesIn(portfolio, [to]) }
    if (mode === '') return said === '' ? [] : [loses('boundary.gone.flow', { ...ends, said })]
    return [loses('boundary.gone.flow.read', { ...ends, mode, said: said === '' ? '' : ` · ${said}` })]
  })

/** What a newer version of Workback wrote into this product's record, which this one cannot take over. */
export function goneUnknown({ unknown }: Portfolio, { id }: DataProduct): readonly BoundaryLine[] {
  const names = ['dataProducts', 'owners', 'claims', 'ownershipDecisions'].flatMap((table) =>
    Object.keys(unknown).flatMap((pointer) =>
      pointer.startsWith(`/${table}/${id}/`) ? [pointer.slice(`/${table}/${id}/`.length)] : [],
    ),
  )
  return names.length === 0 ? [] : [loses('boundary.gone.unknown', { names: names.join(', ') })]
}

/** The ratings of 2.31 and the note. */
export const claimFields = ['ownsSources', 'greatestNeed', 'bestPlaced', 'note'] as const

function goneClaim(domain: string, claim: Claim): readonly BoundaryLine[] {
  const said = claimFields.filter((field) => claim[field] !== null && claim[field] !== '')
  if (said.length === 0) return [loses('boundary.gone.claim', { domain })]
  return said.map((field) =>
    field === 'note'
      ? loses('boundary.claim.lost', { domain, note: claim.note })
      : loses('boundary.gone.rating', { domain, field, said: claim[field] ?? '' }),
  )
}

/** Everything that is said of a product that becomes something else, but for what that takes over: first what others rely on. */
export function goneWith(
  portfolio: Portfolio,
  product: DataProduct,
  taken: ReadonlySet<string>,
): readonly BoundaryLine[] {
  const claims = portfolio.claims[product.id] ?? {}
  return [
    ...inOrder(product.slos).map((slo) =>
      loses('boundary.gone.promise', { dimension: slo.dimension, said: saidIn(slo) }),
    ),
    ...[...judgedOf(product)].map(([about, judged]) => goneJudgement(about, judged)),
    ...[...saidOf(product)].flatMap(([field, said]) => (taken.has(field) ? [] : [goneField(field, said)])),
    ...Object.entries(claims).flatMap(([domain, claim]) => goneClaim(namesIn(portfolio, [domain]), claim)),
    ...versionLines(product),
    ...labelLines(portfolio, product),
    ...goneUnknown(portfolio, product),
  ]
}

function labelLines({ glossary }: Portfolio, { tags, terms }: DataProduct): readonly BoundaryLine[] {
  const words = Object.values(glossary).flatMap(({ id, term }) => (Object.hasOwn(terms, id) ? [term] : []))
  const names = [...Object.keys(tags), ...words]
  return names.length === 0 ? [] : [loses('boundary.gone.labels', { count: names.length, names: names.join(', ') })]
}

function versionLines({ versions = {} }: DataProduct): readonly BoundaryLine[] {
  const names = inOrder(versions).map(({ version }) => version)
  return names.length === 0 ? [] : [loses('boundary.gone.versions', { count: names.length, names: names.join(', ') })]
}
