// The six data products of the worked example, with the attributes each use case asked for: gender came with the second (2.27).
import type { z } from 'zod'
import type { Portfolio } from '../model/portfolio'
import { keyed, orderAt } from './sampleTables'

type Products = NonNullable<z.input<typeof Portfolio>['dataProducts']>
type Attributes = NonNullable<Products[string]['attributes']>

const FIRST = { usecase_value_insights: true } as const
const SECOND = { usecase_recommendations: true } as const
const BOTH = { ...FIRST, ...SECOND } as const

const attributes = (product: string, given: readonly Omit<Attributes[string], 'id' | 'order'>[]): Attributes =>
  keyed(
    given.map((attribute, index) => ({ id: `attribute_${product}_${index + 1}`, order: orderAt(index), ...attribute })),
  )

const customerNumber = (neededBy: Attributes[string]['neededBy']) =>
  ({
    name: 'customer number',
    type: 'text',
    meaning: 'Who it is, across all domains.',
    businessKey: true,
    sensitivity: 'internal',
    neededBy,
  }) as const
const sku = (neededBy: Attributes[string]['neededBy']) =>
  ({
    name: 'SKU',
    type: 'text',
    meaning: 'The article, in its size and colour.',
    businessKey: true,
    sensitivity: 'internal',
    neededBy,
  }) as const

const customerLifetimeValue: Products[string] = {
  id: 'product_clv',
  name: 'Customer Lifetime Value',
  job: 'Delivers a predicted customer lifetime value as a score along with a suggested next best action for customer representatives.',
  shape: 'structured',
  lifecycle: 'design',
  cohesive: {
    answer: 'yes',
    reviewer: 'Amara',
    reason: 'The action follows from the score; nobody wants one without the other.',
  },
  valuableOnItsOwn: { answer: 'yes', reviewer: 'Amara', reason: 'A manager can act on it without joining anything.' },
  processingHours: 4,
  tags: { customer: true },
  terms: { term_clv: true },
  attributes: attributes('clv', [
    customerNumber(FIRST),
    {
      name: 'score',
      type: 'number',
      meaning: 'Predicted value of the customer.',
      sensitivity: 'confidential',
      neededBy: FIRST,
    },
    {
      name: 'next best action',
      type: 'text',
      meaning: 'What to do for the customer next.',
      sensitivity: 'internal',
      neededBy: FIRST,
    },
  ]),
  ports: keyed([
    {
      id: 'port_clv_report',
      name: 'Weekly report',
      kind: 'report',
      persona: 'customer relationship manager',
      cadence: 'weekly',
      order: orderAt(0),
    },
  ]),
  slos: keyed([
    {
      id: 'slo_clv_delivery',
      dimension: 'deliveryTime',
      time: '07:00',
      days: 'Mon',
      zone: 'Europe/Berlin',
      percent: 98,
      window: '12 w',
      sli: 'Mondays on which the report was ready by 07:00 / Mondays',
      statement: 'Ready by 07:00 every Monday.',
      order: orderAt(0),
    },
    {
      id: 'slo_clv_freshness',
      dimension: 'freshness',
      target: 24,
      unit: 'h',
      percent: 95,
      window: '12 w',
      sli: 'checks in which the newest record was at most 24 h old / checks',
      statement: 'At most a day old when the report is made.',
      order: orderAt(1),
    },
    {
      id: 'slo_clv_availability',
      dimension: 'availability',
      percent: 99.5,
      window: 'working days of a month',
      sli: 'successful reads / reads',
      statement: 'It must be there on working days.',
      order: orderAt(2),
    },
    {
      id: 'slo_clv_completeness',
      dimension: 'completeness',
      percent: 98,
      window: 'each delivery',
      sli: 'registered customers with a score / registered customers',
      statement: '98 % of registered customers have a score.',
      order: orderAt(3),
    },
  ]),
}

const customerMarketing360: Products[string] = {
  id: 'product_customer_360',
  name: 'Customer-Marketing 360',
  job: 'Offers a comprehensive view of the customer from a marketing perspective.',
  shape: 'structured',
  lifecycle: 'design',
  tags: { customer: true },
  attributes: attributes('customer_360', [
    customerNumber(BOTH),
    {
      name: 'name',
      type: 'text',
      meaning: 'How the customer wants to be called.',
      sensitivity: 'personal',
      neededBy: FIRST,
    },
    { name: 'age', type: 'number', meaning: 'In full years.', sensitivity: 'personal', neededBy: FIRST },
    { name: 'email', type: 'text', meaning: 'Confirmed address.', sensitivity: 'personal', neededBy: FIRST },
    {
      name: 'gender',
      type: 'text',
      meaning: 'As the customer stated it; may be empty.',
      sensitivity: 'personal',
      neededBy: SECOND,
    },
  ]),
  protection: { accessRule: 'Teams whose use case needs it.', regulation: 'GDPR' },
}

const historicalPurchases: Products[string] = {
  id: 'product_historical_purchases',
  name: 'Historical Purchases',
  job: 'Provides a list of historical purchases (SKUs) for each customer.',
  shape: 'structured',
  lifecycle: 'design',
  tags: { orders: true },
  attributes: attributes('historical_purchases', [customerNumber(BOTH), sku(BOTH)]),
}

const returns: Products[string] = {
  id: 'product_returns',
  name: 'Returns',
  job: 'List of customer-initiated returns.',
  shape: 'structured',
  lifecycle: 'design',
  tags: { orders: true },
  terms: { term_return: true },
  attributes: attributes('returns', [
    customerNumber(FIRST),
    {
      name: 'return',
      type: 'text',
      meaning: 'What was sent back, and when.',
      sensitivity: 'internal',
      neededBy: FIRST,
    },
  ]),
}

const productRecommendations: Products[string] = {
  id: 'product_recommendations',
  name: 'Product Recommendations',
  job: 'A list of suggested products for each customer based on their purchase history.',
  shape: 'structured',
  lifecycle: 'idea',
  processingHours: 2,
  tags: { customer: true, products: true },
  terms: { term_cross_selling: true },
  attributes: attributes('recommendations', [
    customerNumber(SECOND),
    {
      name: 'suggested products',
      type: 'list of SKU',
      meaning: 'Most likely first.',
      sensitivity: 'internal',
      neededBy: SECOND,
    },
  ]),
  ports: keyed([
    {
      id: 'port_recommendations_api',
      name: 'Recommendations API',
      kind: 'api',
      persona: 'marketing backend team',
      cadence: 'on request',
      order: orderAt(0),
    },
  ]),
  slos: keyed([
    {
      id: 'slo_recommendations_response',
      dimension: 'responseTime',
      target: 300,
      unit: 'ms',
      percent: 95,
      statement: 'The web shop cannot wait for it.',
      order: orderAt(0),
    },
  ]),
}

const products: Products[string] = {
  id: 'product_products',
  name: 'Products',
  job: 'Details about all the items we sell.',
  shape: 'structured',
  lifecycle: 'idea',
  tags: { products: true },
  attributes: attributes('products', [
    sku(SECOND),
    {
      name: 'item details',
      type: 'text',
      meaning: 'Name, category, brand, price.',
      sensitivity: 'public',
      neededBy: SECOND,
    },
  ]),
}

export const retailProducts: Products = keyed([
  customerLifetimeValue,
  customerMarketing360,
  historicalPurchases,
  returns,
  productRecommendations,
  products,
])
