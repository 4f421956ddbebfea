// Small portfolios that together make every rule speak, in all of its sentences. Names repeat from one to the next, so that their
// records can be mixed.
import { Session } from '../../shared/model/entities/workshop'
import type { Portfolio } from '../../shared/model/portfolio'
import { aPortfolio, type ProductGiven } from './portfolioBuilder'
import { withPromises } from './promisedWorld'

const SAID = { role: 'planner', need: 'a weekly plan', outcome: 'order in time' }
const JOB = 'Lists every order with its articles.'

/** Cards in words that no rule knows. */
const HEARD: typeof JOBS = [
  ['Fuel Use', 'Litres of fuel per lorry and driver; gives drivers a bonus if they stay under the target.'],
  ['Customer360', 'Complete 360 degree view of all customers across all channels and all systems.'],
  ['Grundwasser', 'Messdatenbank des Landesamts, Replikation per GoldenGate auf unseren Server.'],
  ['Beds', 'Jupyter notebook from Lena that calculates beds.'],
]

/** Name and job description of one product each. */
const JOBS: readonly (readonly [name: string, job: string])[] = [
  ['Orders', ''],
  ['Returns', 'TBD'],
  ['Stock', 'Shows where stock is. It is refreshed every hour. It covers all warehouses we run.'],
  ['Bed Days', 'Occupied beds. By day. By ward.'],
  [
    'Baskets',
    'Finds which articles are bought together, so that buyers can plan promotions, category managers can arrange shelves, the web team can place tiles, and finance can estimate the effect of a price change before it goes live.',
  ],
  [
    'Long Baskets',
    'Finds which articles are bought together in one basket by the same customer on the same day in the same store, in the web shop or in the app of one of our partners. It tells for each pair how often that happened in the last twelve months, in which region, at which price and in which week of the year, and it leaves out what was sent back afterwards.',
  ],
  ['Churn', 'Calculates a churn score for each subscriber and sends retention e-mails to those at risk.'],
  [
    'Store Figures',
    'Predicts sales for the planners of each store; lists every late delivery for the buyers of each supplier.',
  ],
  ['Forecast', 'Predicts sales for planners and tracks deliveries.'],
  ['Insights', 'Provides various insights for better decisions.'],
  ['Everything', 'Customers, orders, products, invoices, complaints, payments, stores, employees.'],
  ['Sold Products', 'Contains information about products available for sale.'],
  ['Clickstream', 'Avro messages, 12 partitions.'],
  ['Web Sessions', 'Groups page views into visits with start and end, delivered as Parquet files in S3.'],
  ['Customer Address', 'A data product that provides customer address data.'],
  ['Customer Address Change History', 'Provides the customer address change history.'],
  ['Refunds', 'List of customer-initiated refunds.'],
  ['Customer Master', 'Names each customer we know with address and date of birth.'],
  ['Sales Figures', 'An interactive dashboard showing sales by region and month.'],
  ['Sales Dashboard', 'Sums up sales by region and month.'],
  ['Finance Figures', 'A PDF report of the costs of each month.'],
  ['Cost PDF', 'Sums up the costs of each month.'],
  ['Sales Store', 'The data warehouse of the sales department.'],
  ['Sales Data Warehouse', 'Sums up sales by region and month.'],
  ['Price Rows', 'A table in the warehouse with one row per price.'],
  ['tbl_prices', 'Gives the price of each article.'],
  ['Clicks', 'Kafka topic with all clicks.'],
  ['Click Topic', 'Tells which pages a visitor opened.'],
  ['Customer Match', 'Maps CRM ids to shop ids.'],
  ['Late Payers', 'Sends reminders to customers who are late.'],
  ['Customer ID Map', 'Tells which customers are the same person.'],
  ['Order Rows', 'Staging table for orders before they are cleaned.'],
  ['stg_orders', 'Lists every order with its articles.'],
  ['Shop Front', 'A web application in which customers change their address.'],
  ['Customer App', 'Names each customer with their address.'],
]

const port = (id: string, name: string) => ({ id: `port_${id}`, kind: 'sql' as const, name, order: id })

/** OMS ─► Orders ─► Churn ─► Plan */
const chain = (orders: ProductGiven = {}, churn: ProductGiven = {}) =>
  aPortfolio()
    .source('OMS', { domain: 'Sales' })
    .product('Orders', { job: JOB, owner: 'Sales', ...orders })
    .product('Churn', { job: 'Predicts who leaves.', owner: 'Care', ...churn })
    .useCase('Plan', SAID)
    .chain('OMS', 'Orders', 'Churn', 'Plan')

const session = (at: number, ...roles: readonly string[]): Session =>
  Session.parse({
    ...{ id: `session_${at}`, name: `Session ${at}`, order: 'b' },
    participants: Object.fromEntries(
      roles.map((role, each) => [
        `participant_${each}`,
        { id: `participant_${each}`, name: `P${each}`, role, order: 'b' },
      ]),
    ),
  })

const sessions = (): Portfolio => {
  const held = [
    ['facilitator'],
    ['user'],
    ['domain-expert'],
    ['builder'],
    ['user', 'domain-expert'],
    ['user', 'builder'],
    ['domain-expert', 'builder'],
  ].map((roles, at) => session(at, ...roles))
  return { ...aPortfolio().build(), sessions: Object.fromEntries(held.map((one) => [one.id, one])) }
}

/** Six use cases, each with a product of its own, in one domain. */
const manyUseCases = () =>
  ['a', 'b', 'c', 'd', 'e', 'f'].reduce(
    (built, letter) =>
      built
        .useCase(`Plan ${letter}`, SAID)
        .product(`Plan for ${letter}`, { job: JOB, owner: 'Sales' })
        .flow(`Plan for ${letter}`, `Plan ${letter}`),
    aPortfolio(),
  )

/** Orders and Returns of two domains joined, and read by products of three more. */
const joinedByMany = () =>
  ['Care', 'Finance', 'Stores'].reduce(
    (built, domain) => built.product(`${domain} Figures`, { owner: domain }).flow('Customers', `${domain} Figures`),
    aPortfolio()
      .product('Orders', { owner: 'Sales' })
      .product('Returns', { owner: 'Logistics' })
      .product('Customers', { owner: 'Sales' })
      .flow('Orders', 'Customers')
      .flow('Returns', 'Customers'),
  )

const joined = (orders: ProductGiven, returns: ProductGiven, churn: ProductGiven = {}) =>
  aPortfolio()
    .product('Orders', orders)
    .product('Returns', returns)
    .product('Churn', churn)
    .flow('Orders', 'Churn')
    .flow('Returns', 'Churn')

const between = (orders: Record<string, unknown>, churn: Record<string, unknown>, hours = 4): Portfolio =>
  withPromises(chain({}, { processingHours: hours }).build(), { Orders: orders as never, Churn: churn as never })

/** Each makes some rules speak; together they make all of them say all they can. */
export const portfoliosWithFindings = (): readonly Portfolio[] => [
  ...JOBS.map(([name, job]) => aPortfolio().product(name, { job }).build()),
  HEARD.reduce((portfolio, [name, job]) => portfolio.product(name, { job }), aPortfolio()).build(),
  aPortfolio()
    .product('Orders', { job: JOB, cohesive: { answer: 'no', reviewer: 'Lin', reason: 'Orders and refunds are two.' } })
    .product('Returns', { job: JOB, valuableOnItsOwn: { answer: 'no', reviewer: '', reason: '' } })
    .build(),
  aPortfolio()
    .product('Sales', {
      job: 'Sums up sales by region and month.',
      ports: { port_a: { ...port('a', 'Sales'), kind: 'dashboard' } },
    })
    .build(),
  aPortfolio().useCase('Plan').build(),
  aPortfolio().source('OMS').product('Orders', { job: JOB }).build(),
  chain().product('Loose').source('CRM').flow('Orders', 'Plan').build(),
  chain({}, { slos: { freshness: '' }, attributes: { age: [] } }).build(),
  aPortfolio().source('OMS').product('Orders').useCase('Plan', SAID).chain('OMS', 'Orders', 'Plan').build(),
  chain().flow('Churn', 'Orders').build(),
  withPromises(chain({}, { processingHours: 4 }).build(), {
    Churn: { freshness: '24 h', frequency: '168 h' },
  }),
  chain().product('Cleaned').useCase('Bill', SAID).chain('Orders', 'Cleaned', 'Churn').build(),
  chain().claim('Orders', 'Care').product('Stock').claim('Stock', 'Sales').claim('Stock', 'Care').build(),
  chain().decide('Orders', 'Care').decide('Churn', 'Care', '').build(),
  chain().decide('Orders', 'Sales').build(),
  chain({ owner: 'Marketing' }).build(),
  aPortfolio()
    .source('CRM', { domain: 'Care' })
    .source('OMS', { domain: 'Sales' })
    .product('Customers')
    .flow('CRM', 'Customers')
    .flow('OMS', 'Customers')
    .build(),
  aPortfolio()
    .useCase('Greet')
    .useCase('Bill')
    .product('Customers', {
      attributes: { name: ['Greet'], salutation: ['Greet'], iban: ['Bill'], terms: ['Bill'] },
      ports: { port_a: port('a', 'Orders'), port_b: port('b', 'Order lines') },
    })
    .build(),
  aPortfolio()
    .product('Customer 360', { job: 'Holds everything about a customer.' })
    .product('Customers', { attributes: { 'CRM customer id': [], 'shop customer id': [] } })
    .build(),
  aPortfolio()
    .product('Complaints', { job: 'Lists complaints.' })
    .product('Beschwerden', { job: 'Listet Beschwerden.' })
    .build(),
  manyUseCases().build(),
  joinedByMany().build(),
  joined(
    { attributes: { customer_id: [] }, keys: ['customer_id'] },
    { attributes: { sku: [] }, keys: ['sku'] },
  ).build(),
  joined(
    { attributes: { customer_id: [] }, keys: ['customer_id'] },
    { attributes: { 'Customer number': [] }, keys: ['Customer number'] },
  ).build(),
  joined({ attributes: { id: [] }, keys: ['id'] }, { attributes: { id: [] }, keys: ['id'] }).build(),
  typedOtherwise(),
  joined(
    { attributes: { contract_id: [] }, keys: ['contract_id'] },
    { attributes: { invoice_id: [] }, keys: ['invoice_id'] },
    { attributes: { customer_id: [] }, keys: ['customer_id'] },
  ).build(),
  between({ freshness: '24 h' }, { freshness: '24 h' }),
  between({ deliveryTime: '06:00' }, { deliveryTime: '07:00' }),
  between({ completeness: '95 %' }, { completeness: '98.5 %' }),
  between({ uniqueness: '5 rows' }, { uniqueness: '1 rows' }),
  between({ accuracy: '5 EUR' }, { accuracy: '1 EUR' }),
  between({ endOfLife: '2027-12-31' }, { endOfLife: '2028-12-31' }),
  between({ freshness: { target: 20, unit: 'h', percent: 90 } }, { freshness: { target: 24, unit: 'h', percent: 95 } }),
  between({ deliveryTime: '06:00 Mon Europe/Berlin' }, { deliveryTime: '07:00 Mon America/New_York' }),
  between({ freshness: '24 parsecs' }, {}),
  between({ freshness: '-1 h' }, {}),
  between({}, { freshness: '3 h' }),
  between({ availability: '99 %' }, { availability: '99.9 %' }, 0),
  askedByUseCase(),
  neededUnequally(),
  sessions(),
]

/** The use case itself asks more often than the product promises. */
function askedByUseCase(): Portfolio {
  const portfolio = withPromises(chain().build(), { Churn: { frequency: '1 w' } })
  const flows = Object.values(portfolio.flows).map((flow) => [flow.id, { ...flow, cadence: 'hourly' }])
  return { ...portfolio, flows: Object.fromEntries(flows) as Portfolio['flows'] }
}

/** Two domains need a product, and the worth of their use cases decides whose need is greater. */
function neededUnequally(): Portfolio {
  return aPortfolio()
    .product('Customers')
    .product('Orders', { owner: 'Care' })
    .product('Returns', { owner: 'Sales' })
    .useCase('Greet', { value: 5 })
    .useCase('Bill', { value: 5 })
    .chain('Customers', 'Orders', 'Greet')
    .chain('Customers', 'Returns', 'Bill')
    .build()
}

function typedOtherwise(): Portfolio {
  const portfolio = joined(
    { attributes: { customer_id: [] }, keys: ['customer_id'] },
    { attributes: { customer_id: [] }, keys: ['customer_id'] },
  ).build()
  const types = ['integer', 'text']
  for (const product of Object.values(portfolio.dataProducts))
    for (const attribute of Object.values(product.attributes)) attribute.type = types.pop() ?? ''
  return portfolio
}
