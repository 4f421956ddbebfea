// The contract of a product in a document (3.16–3.18): fields, terms of use, service levels, how it changes, who is told, its versions.
import { contractChangeOf } from '../../analysis/productPage/contractChange'
import { provenanceOf } from '../../analysis/provenance'
import type { DataProduct } from '../../model/entities/dataProduct'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { nameOf } from '../../model/stepName'
import { longDate } from '../../text/longDate'
import type { Say } from '../../text/say'
import { markdownFact, markdownFacts, markdownTable, markdownText } from '../markdownText'
import { namesOf } from './naming'
import { sloTable } from './sloTable'

const TERMS = ['usage', 'limitations', 'delivery', 'errorHandling', 'retention'] as const
const CHANGE = ['changeProcess', 'migration'] as const

/** Its blocks, without a heading of its own. */
export function contractChapter(product: DataProduct, portfolio: Portfolio, say: Say): readonly (string | undefined)[] {
  const { contract, protection } = product
  const promises = sloTable(product, portfolio, say)
  return [
    `### ${say('sheet.part.fields')}`,
    fieldTable(product, portfolio, say) ?? markdownText(say('sheet.ask.attributes')),
    `### ${say('sheet.part.terms')}`,
    markdownFacts([
      markdownFact(say('sheet.version.current'), contract.version),
      ...TERMS.map((field) => markdownFact(say(`product.page.contract.${field}`), contract[field])),
      markdownFact(say('product.page.protection.accessRule'), protection.accessRule),
      markdownFact(say('product.page.protection.regulation'), protection.regulation),
    ]),
    `### ${say('sheet.part.promises')}`,
    promises ?? markdownText(say('sheet.ask.slos')),
    `### ${say('sheet.part.change')}`,
    markdownFacts([
      ...CHANGE.map((field) => markdownFact(say(`product.page.contract.${field}`), contract[field] ?? '')),
      markdownFact(say('sheet.affected.told'), toldWords(product, portfolio, say)),
    ]),
    versionTable(product, say),
  ]
}

/** Readers, each with who answers for it. */
function toldWords(product: DataProduct, portfolio: Portfolio, say: Say): string {
  const told = contractChangeOf(portfolio, product).told.map(({ reader, owner }) => {
    const name = nameOf(portfolio, reader) ?? reader
    const answering = owner === null ? undefined : portfolio.domains[owner]?.name
    return answering === undefined ? name : `${name} (${say('sheet.affected.owner', { owner: answering })})`
  })
  return told.length === 0 ? say('sheet.affected.told.none') : told.join('; ')
}

/** The fields with everything the contract says of them; undefined when there are none. */
export function fieldTable(product: DataProduct, portfolio: Portfolio, say: Say): string | undefined {
  const attributes = inOrder(product.attributes)
  if (attributes.length === 0) return undefined
  const origins = new Map(provenanceOf(product, portfolio).map((origin) => [origin.attribute, origin.neededBy]))
  const columns = ['name', 'type', 'key', 'required', 'sensitivity', 'meaning', 'term', 'neededBy'] as const
  const yes = (is: boolean | undefined) => (is === true ? say('export.yes') : '')
  const rows = attributes.map(({ id, name, type, businessKey, required, sensitivity, meaning, term }) => [
    name,
    type,
    yes(businessKey),
    yes(required),
    sensitivity === '' ? '' : say(`export.sensitivity.${sensitivity}`),
    meaning,
    term ? (portfolio.glossary[term]?.term ?? '') : '',
    namesOf(portfolio, origins.get(id) ?? []),
  ])
  return markdownTable(
    columns.map((column) => say(`sheet.field.${column}`)),
    rows.map((cells) => cells.map(markdownText)),
  )
}

/** The newest first; undefined when none was written down. */
export function versionTable(product: DataProduct, say: Say): string | undefined {
  const versions = inOrder(product.versions ?? {}).toReversed()
  if (versions.length === 0) return undefined
  const columns = ['version', 'date', 'change', 'breaking', 'migration'] as const
  return markdownTable(
    columns.map((column) => say(`sheet.version.${column}`)),
    versions.map(({ version, date, change, breaking, migration }) =>
      [version, longDate(say, date), change, breaking ? say('export.yes') : '', migration].map(markdownText),
    ),
  )
}
