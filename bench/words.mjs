// The vocabulary of the generated portfolios: a retailer large enough to have a data mesh.
const list = (words) => words.split('|')

export const DOMAINS = list(
  'Customer Relations|Marketing|Order Management|Product Catalogue|Returns|Pricing|Fulfilment|Payments|Store Operations|Loyalty|Merchandising|Supply Planning|Procurement|Logistics|Finance|Workforce|Fraud|Customer Service|Web Experience|Assortment|Suppliers|Inventory|Risk|Sustainability|Property',
)
export const REGIONS = list('Nordics|DACH|Iberia|Benelux|Americas')
export const SUBJECTS = list(
  'Customer|Order|Return|Product|Price|Shipment|Payment|Store|Loyalty Member|Campaign|Supplier|Stock|Invoice|Employee|Claim|Session|Basket|Contract|Delivery Slot|Warranty|Refund|Promotion|Collection|Size Curve|Visit|Subscription|Forecast|Complaint|Voucher|Route',
)
export const SOURCE_FORMS = list('Events|Master|History|Register|Ledger|Profile|Transactions|Movements|Catalogue|Log')
export const AGGREGATE_FORMS = list('360|Journey|Timeline|Balance|Hierarchy|Match|Position|Baseline|Network|Segment')
export const CONSUMER_FORMS = list(
  'Lifetime Value|Recommendations|Churn Score|Propensity|Margin Outlook|Demand Forecast|Anomaly Signals|Next Best Action|Sell-through|Service Level|Risk Rating|Replenishment Proposal',
)
export const SYSTEMS = list(
  'CRM|Order Management System|Returns Management System|Product Information Management|ERP|Warehouse Management System|Point of Sale|Payment Gateway|Web Shop|Loyalty Engine|Campaign Manager|Supplier Portal|HR Suite|Ticketing|Transport Management System|Clickstream|Data Broker Feed|Pricing Engine|Tax Engine|Store IoT',
)
export const ROLES = list(
  'customer relationship manager|marketing backend|store manager|category buyer|demand planner|fraud analyst|finance controller|service agent app|logistics dispatcher|e-commerce product owner|pricing analyst|sustainability officer',
)
export const NEEDS = list(
  'timely insight into|a daily ranked list of|alerts on unusual|a weekly report of|an API that returns|a forecast of|a self-service view of',
)
export const OUTCOMES = list(
  'we keep the customers who matter|we sell what fits instead of what is left|we cut returns before they happen|we plan with fewer surprises|we pay the right people on time|we answer in one call|we spend the budget where it works',
)
export const SOURCE_VERBS = list(
  'Records every|Lists every|Provides the history of each|Holds the current state of each',
)
export const AGGREGATE_VERBS = list('Joins|Reconciles|Brings together|Summarises')
export const CONSUMER_VERBS = list('Predicts|Scores|Recommends|Ranks|Estimates')
export const ATTRIBUTES = list(
  'customer_id|order_id|product_id|store_id|event_time|status|amount|currency|quantity|country|channel|gender|age_band|email_hash|score|valid_from|valid_to|reason_code|segment|created_at|updated_at|sku|size|colour|unit_cost|margin|supplier_id|consent|postcode|next_action',
)
export const TYPES = list('string|integer|decimal|timestamp|date|boolean')
export const SENSITIVITIES = list('public|internal|confidential|personal')
export const PORTS = list('report|sql|api|file|stream')
export const KINDS = list('transactional|stream|external|file')
export const LIFECYCLES = list('idea|design|build|live')
export const TAGS = list('core|pilot|shared|sensitive')
export const KPIS = list('revenue|retention|hours saved|stock-outs|return rate')
export const CADENCES = list('hourly|daily|weekly|on request')
export const QUALITIES = list('Good. No known gaps.|Late on Mondays.|Duplicates after mergers.')

/** Fields of an SLO per dimension, from lax to strict. */
export const PROMISES = [
  ...[1, 4, 12, 24].map((target) => ({ dimension: 'freshness', target, unit: 'h', percent: 95 })),
  ...[99, 99.5, 99.9].map((percent) => ({ dimension: 'availability', percent, window: 'working days' })),
  ...[95, 98, 99.5].map((percent) => ({ dimension: 'completeness', percent, window: 'expected records' })),
  ...[90, 365, 1095].map((target) => ({ dimension: 'retention', target, unit: 'd' })),
]
