// The worked example of the practice (DOMAIN.md E), opened as an untitled copy. Job descriptions in quotation marks there are quoted here word for word.
import type { z } from 'zod'
import type { PortfolioId } from '../model/entities/ids'
import { CURRENT_FORMAT, Portfolio } from '../model/portfolio'
import { retailProducts } from './retailProducts'
import { withMoney } from './retailMoney'
import { keyed, orderAt } from './sampleTables'
import { retailWorkshop } from './retailWorkshop'

type Given = z.input<typeof Portfolio>

/** Fashion retail: two use cases, six data products, four source systems, four domains. Takes the id of the copy. */
export const retailSample = (id: PortfolioId): Portfolio =>
  Portfolio.parse({
    formatVersion: CURRENT_FORMAT,
    id,
    name: 'Fashion retail',
    about: {
      purpose:
        'The worked example of Kiran Prakash’s “Designing data products” (martinfowler.com, December 2024). ' +
        'Use cases, data products and their job descriptions are the article’s. ' +
        'The source systems, the domains and most owners, the output ports, the SLOs, the money and the session are ours: the article does not name them.',
      organisation: 'A fashion retailer',
      standards: 'Business keys: customer number, SKU. Dates and times as in ISO 8601.',
      policies: 'Personal data is shown only to those whose use case needs it.',
      naming: 'Name a data product after its concept in the business, never after a system.',
    },
    useCases,
    dataProducts: withMoney(retailProducts),
    sourceSystems,
    domains,
    relations,
    flows: flowTable,
    owners: Object.fromEntries(ownership.map(([product, domain]) => [product, domain])),
    claims: {
      product_historical_purchases: {
        domain_order_management: { ownsSources: 3, greatestNeed: 1, bestPlaced: 3, note: 'Runs the order system.' },
        domain_marketing: { ownsSources: 0, greatestNeed: 3, bestPlaced: 1, note: 'Both use cases lead to its team.' },
      },
    },
    ownershipDecisions: Object.fromEntries(
      ownership.map(([product, domain, reason]) => [
        product,
        { domain, reason, date: '2026-11-12', session: 'session_first' },
      ]),
    ),
    ...retailWorkshop,
    layout,
  } satisfies Given)

const useCases: Given['useCases'] = keyed([
  {
    id: 'usecase_value_insights',
    name: 'Know our most and least valuable customers',
    role: 'customer relationship manager',
    need: 'timely reports that provide insights into our most valuable and least valuable customers',
    outcome: 'take action to retain high-value customers and improve the experience of low-value customers',
    consumer: 'person',
    value: 5,
    effort: 3,
    status: 'agreed',
    importance: 'operations',
    order: orderAt(0),
    description:
      '“I need timely reports that provide insights into our most valuable and least valuable customers. This will help me take action to retain high-value customers and improve the experience of low-value customers.”',
    questions: keyed([
      {
        id: 'question_leaving',
        text: 'Which high-value customers are we about to lose?',
        kind: 'to-answer',
        order: orderAt(0),
      },
      { id: 'question_week', text: 'What changed since last week?', kind: 'to-answer', order: orderAt(1) },
    ]),
    kpis: keyed([{ id: 'kpi_retention', name: 'Retention of high-value customers', unit: '%', order: orderAt(0) }]),
  },
  {
    id: 'usecase_recommendations',
    name: 'Recommend what else a customer may like',
    role: 'marketing backend team',
    need: 'to identify high-probability recommendations for upselling or cross-selling to our customers',
    outcome: 'drive increased revenue',
    consumer: 'system',
    value: 4,
    effort: 4,
    status: 'mapped',
    importance: 'operations',
    order: orderAt(1),
    description:
      '“We need to identify high-probability recommendations for upselling or cross-selling to our customers. This will enable us to drive increased revenue.”',
    questions: keyed([
      {
        id: 'question_next',
        text: 'What will this customer most likely buy next?',
        kind: 'to-answer',
        order: orderAt(0),
      },
    ]),
  },
])

const sourceSystems: Given['sourceSystems'] = keyed([
  { id: 'source_crm', name: 'CRM', domain: 'domain_customer_relations', quality: 'E-mail is missing for a few.' },
  { id: 'source_oms', name: 'Order Management System', domain: 'domain_order_management' },
  { id: 'source_rms', name: 'Returns Management System', domain: 'domain_order_management' },
  { id: 'source_pim', name: 'Product Information Management', domain: 'domain_product_catalogue' },
])

const domains: Given['domains'] = keyed([
  { id: 'domain_customer_relations', name: 'Customer Relations', hue: 0, purpose: 'Keeps customers coming back.' },
  { id: 'domain_marketing', name: 'Marketing', hue: 3, purpose: 'Finds out what customers want next.', pilot: true },
  { id: 'domain_order_management', name: 'Order Management', hue: 6, purpose: 'Gets orders out and returns back.' },
  { id: 'domain_product_catalogue', name: 'Product Catalogue', hue: 9, purpose: 'Knows every item we sell.' },
])

const relations: Given['relations'] = keyed([
  {
    id: 'relation_orders_marketing',
    upstream: 'domain_order_management',
    downstream: 'domain_marketing',
    pattern: 'customer-supplier',
  },
])

/** Owner and the reason minuted for it (2.31, 2.33). */
const ownership = [
  [
    'product_clv',
    'domain_customer_relations',
    'Greatest need: its managers act on the score every week, and they know what a good customer is.',
  ],
  ['product_customer_360', 'domain_marketing', 'The perspective is marketing’s; its team is best placed to build it.'],
  [
    'product_historical_purchases',
    'domain_order_management',
    'It owns the system the purchases are born in, and is best placed to answer for them.',
  ],
  ['product_returns', 'domain_order_management', 'It owns the system of record for returns.'],
  ['product_recommendations', 'domain_marketing', 'Its backend is the only consumer so far and has the greatest need.'],
  ['product_products', 'domain_product_catalogue', 'It owns the system of record for items.'],
] as const

const flowOf = (
  from: string,
  to: string,
  more: { mode?: 'report' | 'api'; cadence?: string; purpose?: string } = {},
) => ({
  id: `flow_${from}_${to}`,
  from,
  to,
  ...more,
})

const flowTable: Given['flows'] = keyed([
  flowOf('source_crm', 'product_customer_360'),
  flowOf('source_oms', 'product_historical_purchases'),
  flowOf('source_rms', 'product_returns'),
  flowOf('source_pim', 'product_products'),
  flowOf('product_customer_360', 'product_clv'),
  flowOf('product_historical_purchases', 'product_clv'),
  flowOf('product_returns', 'product_clv'),
  flowOf('product_customer_360', 'product_recommendations'),
  flowOf('product_historical_purchases', 'product_recommendations'),
  flowOf('product_products', 'product_recommendations'),
  flowOf('product_clv', 'usecase_value_insights', { mode: 'report', cadence: 'weekly', purpose: 'Weekly report' }),
  flowOf('product_recommendations', 'usecase_recommendations', { mode: 'api', purpose: 'Asked by the web shop' }),
])

/** Left to right in four columns; what joins stands level with what it mostly reads, so that one crossing remains. */
const layout: Given['layout'] = {
  source_rms: { x: 0, y: 34 },
  source_crm: { x: 0, y: 226 },
  source_oms: { x: 0, y: 418 },
  source_pim: { x: 0, y: 610 },
  product_returns: { x: 332, y: 0 },
  product_customer_360: { x: 332, y: 192 },
  product_historical_purchases: { x: 332, y: 384 },
  product_products: { x: 332, y: 576 },
  product_clv: { x: 708, y: 192 },
  product_recommendations: { x: 708, y: 384 },
  usecase_value_insights: { x: 1084, y: 192 },
  usecase_recommendations: { x: 1084, y: 384 },
}
