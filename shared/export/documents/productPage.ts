// One product as a page to send round: the canvas and the contract of the screen, with what is still asked (3.06–3.18).
import { archetypesOf, archetypeText } from '../../analysis/archetype'
import { canvasOf } from '../../analysis/productPage/productCanvas'
import {
  isFilled,
  slotGainsOf,
  slotQuestion,
  slotSurroundingsOf,
  type SheetSlot,
} from '../../analysis/productPage/sheetSlots'
import { readinessTitle } from '../../analysis/readiness'
import { objectiveText } from '../../analysis/sloInterview/objectiveText'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { nameOf } from '../../model/stepName'
import { longDate } from '../../text/longDate'
import type { Say } from '../../text/say'
import type { Exporter, ExportOptions } from '../exporter'
import { exportFileName, withDistinctNames } from '../fileName'
import { inKeyOrder } from '../inKeyOrder'
import { markdownBlocks, markdownFact, markdownFacts, markdownText } from '../markdownText'
import { rememberedWords } from '../rememberedWords'
import { contractChapter } from './contractChapter'
import { byName, namesOf, ownerOf } from './naming'

const ENDING = '.page.md'

export const productPageExporter: Exporter = {
  id: 'page',
  extension: 'md',
  title: 'export.title.page',
  render(given, options, words) {
    const portfolio = inKeyOrder(given)
    const say = rememberedWords(words)
    return withDistinctNames(
      byName(portfolio.dataProducts).map((product) => ({
        name: exportFileName(`${portfolio.name} - ${product.name}`, ENDING),
        ending: ENDING,
        text: page(product, portfolio, options, say),
      })),
    )
  },
}

const page = (product: DataProduct, portfolio: Portfolio, { exportedOn }: ExportOptions, say: Say): string =>
  `${markdownBlocks([
    `# ${markdownText(product.name)}`,
    exportedOn === ''
      ? undefined
      : markdownText(say('export.exportedOn', { name: portfolio.name, date: longDate(say, exportedOn) })),
    product.job === '' ? undefined : `> ${markdownText(product.job)}`,
    `## ${say('sheet.page.canvas')}`,
    ...canvasBlocks(product, portfolio, say),
    `## ${say('sheet.page.contract')}`,
    ...contractChapter(product, portfolio, say),
  ])}\n`

type Line = string | undefined
interface Place {
  readonly product: DataProduct
  readonly portfolio: Portfolio
  readonly say: Say
  readonly asks: (...slots: readonly SheetSlot[]) => readonly Line[]
}

const BLOCKS = {
  inputs: ({ product, portfolio, say, asks }) => [
    ...canvasOf(portfolio, product).inputs.map((flow) => flowLine(portfolio, flow, 'from', flow.transformation)),
    markdownFact(say('product.page.canvas.acquisition'), product.canvas.acquisition),
    ...asks('inputs', 'acquisition'),
  ],
  design: ({ product, portfolio, say, asks }) => [
    markdownFact(say('product.page.canvas.design'), product.canvas.design),
    ...Object.values(portfolio.glossary)
      .filter(({ id }) => Object.hasOwn(product.terms, id))
      .map(({ term, meaning }) => factOrName(term, meaning)),
    ...asks('job', 'design', 'terms'),
  ],
  ports: ({ product, say, asks }) => [
    ...inOrder(product.ports).map(({ name, kind, persona, cadence, address }) =>
      factOrName(name, [say(`flow.mode.${kind}`), persona, cadence, address].filter((part) => part !== '').join(' · ')),
    ),
    ...asks('ports'),
  ],
  readers: ({ product, portfolio, say, asks }) => [
    ...canvasOf(portfolio, product).readers.map((flow) =>
      flowLine(portfolio, flow, 'to', [flow.mode === '' ? '' : say(`flow.mode.${flow.mode}`), flow.purpose].join(' ')),
    ),
    markdownFact(say('product.page.canvas.consumers'), product.canvas.consumers),
    ...asks('readers', 'consumers'),
  ],
  owner: ({ product, portfolio, say, asks }) => [
    markdownFact(say('product.owner'), ownerOf(portfolio, product.id, '')),
    markdownFact(say('product.productOwner'), product.productOwner),
    markdownFact(say('product.buildingTeam'), product.buildingTeam),
    markdownFact(say('product.support'), product.support),
    ...asks('owner', 'productOwner', 'buildingTeam', 'support'),
  ],
  data: ({ product, say, asks }) => [
    markdownFact(
      say('sheet.keys'),
      inOrder(product.attributes)
        .filter(({ businessKey }) => businessKey)
        .map(({ name }) => name)
        .join(', '),
    ),
    markdownFact(say('productDetail.documentation'), product.documentation),
    markdownFact(say('productDetail.sample'), product.sample),
    ...asks('attributes', 'documentation', 'sample'),
  ],
  promises: ({ product, say, asks }) => [
    ...inOrder(product.slos).map((slo) => {
      const { key, values } = objectiveText(slo)
      return factOrName(say(key, values), slo.sli)
    }),
    markdownFact(say('product.page.canvas.observability'), product.canvas.observability),
    ...asks('slos', 'observability'),
  ],
  protection: ({ product, portfolio, say, asks }) => {
    const { protection } = canvasOf(portfolio, product)
    return [
      markdownFact(say('sheet.class'), protection === '' ? '' : say(`product.sensitivity.${protection}`)),
      ...(['accessRule', 'regulation', 'encryption'] as const).map((field) =>
        markdownFact(say(`product.page.protection.${field}`), product.protection[field]),
      ),
      ...asks('accessRule', 'regulation', 'encryption'),
    ]
  },
  classification: ({ product, portfolio, say, asks }) => {
    const reading = archetypesOf(portfolio).get(product.id)
    return [
      markdownFact(say('product.archetype'), reading ? say(archetypeText(reading.archetype)) : ''),
      markdownFact(say('product.lifecycle'), say(`product.lifecycle.${product.lifecycle}`)),
      markdownFact(say('product.tags'), Object.keys(product.tags).sort().join(', ')),
      markdownFact(say('product.page.canvas.classification'), product.canvas.classification),
      ...asks('tags', 'classification'),
    ]
  },
  lineage: ({ product, portfolio, say }) => {
    const canvas = canvasOf(portfolio, product)
    return (['sources', 'restsOn', 'carries', 'useCases'] as const).map((reach) =>
      markdownFact(say(`sheet.reach.${reach}`), namesOf(portfolio, canvas[reach]) || say('sheet.reach.none')),
    )
  },
  value: ({ product, portfolio, say, asks }) => [
    ...(['costPerYear', 'valuePerYear'] as const).map((field) => {
      const amount = product[field]
      return markdownFact(
        say(`product.${field}`),
        amount === null ? '' : `${say('sheet.amount', { amount })} ${portfolio.about.currency}`,
      )
    }),
    ...asks('cost', 'value'),
  ],
} as const satisfies Readonly<Record<string, (place: Place) => readonly Line[]>>

function canvasBlocks(product: DataProduct, portfolio: Portfolio, say: Say): readonly string[] {
  const place = { product, portfolio, say, asks: asksOf(product, portfolio, say) }
  return (Object.keys(BLOCKS) as readonly (keyof typeof BLOCKS)[]).flatMap((block) => [
    `### ${say(`sheet.block.${block}`)}`,
    markdownFacts(BLOCKS[block](place)),
  ])
}

/** What nobody has said yet, each with the points of the checklist an answer would turn green. */
function asksOf(product: DataProduct, portfolio: Portfolio, say: Say): Place['asks'] {
  const surroundings = slotSurroundingsOf(portfolio, product)
  const gains = slotGainsOf(product, surroundings)
  return (...slots) =>
    slots
      .filter((slot) => !isFilled(slot, product, surroundings))
      .map((slot) => {
        const items = (gains.get(slot)?.green ?? []).map((id) => say(readinessTitle(id))).join(', ')
        const gain = items === '' ? '' : ` (${markdownText(say('sheet.green', { items }))})`
        return `- _${markdownText(say(slotQuestion(slot)))}_${gain}`
      })
}

const flowLine = (portfolio: Portfolio, flow: Flow, end: 'from' | 'to', said: string): string =>
  factOrName(nameOf(portfolio, flow[end]) ?? flow[end], said.trim())

const factOrName = (name: string, said: string): string => markdownFact(name, said) ?? `- **${markdownText(name)}**`
