import { archetypesOf, archetypeText } from '../../analysis/archetype'
import type { DataProduct } from '../../model/entities/dataProduct'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import type { Say } from '../../text/say'
import { markdownBlocks, markdownFact, markdownFacts, markdownTable, markdownText } from '../markdownText'
import { fieldTable, versionTable } from './contractChapter'
import { byName, inputsOf, namesOf, outputsOf, ownerOf } from './naming'
import { readinessList } from './readinessReport'
import { sloBackground } from './sloBackground'
import { sloTable } from './sloTable'

/** The data products by name, each with everything somebody who builds or reads it must know. */
export function productSection(portfolio: Portfolio, say: Say): string {
  const products = byName(portfolio.dataProducts)
  if (products.length === 0) return say('export.products.none')
  return markdownBlocks(products.flatMap((product) => chapter(product, portfolio, say)))
}

const chapter = (product: DataProduct, portfolio: Portfolio, say: Say): readonly (string | undefined)[] => [
  `### ${markdownText(product.name)}`,
  product.job === '' ? say('export.product.noJob') : `> ${markdownText(product.job)}`,
  markdownFacts([...place(product, portfolio, say), ...people(product, portfolio, say), ...pages(product, say)]),
  fieldTable(product, portfolio, say),
  portTable(product, say),
  versionTable(product, say),
  sloTable(product, portfolio, say),
  ...sloBackground(product, portfolio, say),
  verdicts(product, say),
  readinessList(product, portfolio, say),
]

function place(product: DataProduct, portfolio: Portfolio, say: Say) {
  const reading = archetypesOf(portfolio).get(product.id)
  const reason = product.archetype !== null && product.archetypeReason !== '' ? product.archetypeReason : undefined
  return [
    markdownFact(say('export.product.archetype'), reading ? say(archetypeText(reading.archetype)) : ''),
    markdownFact(
      say('export.product.archetypeReason'),
      reason ?? (reading && !reading.overridden ? say(reading.reason, reading.values) : ''),
    ),
    markdownFact(say('export.product.takesFrom'), namesOf(portfolio, inputsOf(portfolio, product.id))),
    markdownFact(say('export.product.feeds'), namesOf(portfolio, outputsOf(portfolio, product.id))),
    markdownFact(say('export.product.lifecycle'), say(`export.lifecycle.${product.lifecycle}`)),
    markdownFact(say('export.product.tags'), Object.keys(product.tags).sort().join(', ')),
  ]
}

const people = (product: DataProduct, portfolio: Portfolio, say: Say) => [
  markdownFact(say('export.product.owner'), ownerOf(portfolio, product.id, say('export.nobody'))),
  markdownFact(say('export.product.buildingTeam'), product.buildingTeam),
  markdownFact(say('export.product.productOwner'), product.productOwner),
  markdownFact(say('export.product.support'), product.support),
  markdownFact(say('export.product.documentation'), product.documentation),
  markdownFact(say('export.product.sample'), product.sample),
]

/** Canvas, contract and protection: what has been filled in, under the name of its field. */
const pages = ({ canvas, contract, protection }: DataProduct, say: Say) => [
  ...PAGE_FIELDS.canvas.map((field) => markdownFact(say(`export.canvas.${field}`), canvas[field])),
  ...PAGE_FIELDS.contract.map((field) => markdownFact(say(`export.contract.${field}`), contract[field] ?? '')),
  ...PAGE_FIELDS.protection.map((field) => markdownFact(say(`export.protection.${field}`), protection[field])),
]
const PAGE_FIELDS = {
  canvas: ['consumers', 'acquisition', 'design', 'observability', 'classification'],
  contract: ['version', 'usage', 'limitations', 'delivery', 'errorHandling', 'changeProcess', 'migration', 'retention'],
  protection: ['accessRule', 'regulation', 'encryption'],
} as const

function portTable(product: DataProduct, say: Say): string | undefined {
  const ports = inOrder(product.ports)
  if (ports.length === 0) return undefined
  const head = [
    say('export.port.name'),
    say('export.port.kind'),
    say('export.port.persona'),
    say('export.port.cadence'),
    say('export.port.address'),
  ]
  const rows = ports.map(({ name, kind, persona, cadence, address }) => [
    name,
    say(`export.mode.${kind}`),
    persona,
    cadence,
    address,
  ])
  return markdownTable(
    head,
    rows.map((cells) => cells.map(markdownText)),
  )
}

/** What the room said of the concept, each with its reason. */
const verdicts = (product: DataProduct, say: Say) =>
  markdownFacts(
    (['cohesive', 'valuableOnItsOwn'] as const).map((question) => {
      const { answer, reason } = product[question]
      const said = answer === '' ? '' : say(`export.verdict.${answer}`)
      return markdownFact(say(`export.product.${question}`), reason === '' ? said : `${said} (${reason})`)
    }),
  )
