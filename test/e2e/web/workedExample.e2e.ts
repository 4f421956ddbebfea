// The article's worked example (DOMAIN.md E) by keyboard alone, through a crash, to the three files a room leaves with.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Portfolio } from '../../../shared/model/portfolio'
import { overlayOf } from '../../../shared/analysis/overlay'
import { Facilitator } from '../pages/facilitator'
import { rememberedView } from '../pages/rememberedView'
import { expect, test } from '../workback'

const USE_CASE =
  'As a customer relationship manager, I need timely reports that provide insights into our most valuable and least valuable customers, so that I can retain high-value customers'
const JOBS = {
  'Customer Lifetime Value':
    'Delivers a predicted customer lifetime value as a score along with a suggested next best action for customer representatives.',
  Returns: 'List of customer-initiated returns.',
} as const
const SECOND_USE_CASE = `uc Recommendations: As a marketing backend team, I need to identify high-probability recommendations for upselling or cross-selling, so that we drive increased revenue.
  dp Product Recommendations: A list of suggested products for each customer based on their purchase history. @Marketing
    Historical Purchases
    Customer-Marketing 360 +gender
    dp Products: Details about all the items we sell. @Product Catalogue
      src Product Information Management`

test('a facilitator models the worked example by keyboard, survives a crash, and hands out three files', async ({
  workback,
}) => {
  let me = new Facilitator(workback.page)

  await test.step('work backwards from the first use case', async () => {
    await expect(me.page.getByText('Who needs what, to do what?')).toBeVisible()
    await me.press('u')
    await me.name(USE_CASE, 'Tab')
    await me.name('Customer Lifetime Value', 'Tab')
    await me.name('Customer-Marketing 360', 'Enter')
    await me.name('Historical Purchases', 'Enter')
    await me.name('Returns', 'Escape')
    await me.press('s')
    await me.name('Returns Management System', 'Escape')
    await me.seesSaved()
    // Steps are safe with the host; what is selected is only in the browser's cache, which may be slower.
    await expect.poll(() => rememberedView(me.page)).toMatch(/"selection":\["source/)
  })

  await test.step('the host is killed; everything acknowledged is back, with selection and undo', async () => {
    me = new Facilitator(await workback.crash())
    await expect(me.page.getByRole('heading', { name: 'Returns Management System' })).toBeVisible()
    await expect(me.page.getByRole('complementary')).toContainText('Source system')
    await expect(
      me.page.getByRole('button', { name: 'Undo Add source system Returns Management System' }),
    ).toBeEnabled()
    await me.press('Control+z')
    await expect(me.page.getByRole('heading', { name: 'Returns Management System' })).toHaveCount(0)
    await me.press('Control+y')
    await expect(me.page.getByRole('heading', { name: 'Returns Management System' })).toBeVisible()
  })

  await test.step('find the systems of record, connect what exists', async () => {
    await me.goTo('Historical Purchases')
    await me.press('s')
    await me.name('Order Management System', 'Escape')
    await me.press('p')
    await me.name('Orders', 'Escape')
    await me.press('c')
    await me.type('Order Management')
    await me.press('Enter')
    await me.press('Control+z', 'Control+z')
    await me.goTo('Customer-Marketing 360')
    await me.press('Control+Shift+ArrowLeft')
    await me.name('CRM', 'Escape')
  })

  await test.step('describe the jobs, under the live test', async () => {
    await me.goTo('Returns')
    await me.press('j')
    await me.type('Everything about data.')
    await expect(me.page.getByRole('complementary')).toContainText('Not yet one product')
    await me.press('Control+a')
    await me.type(JOBS.Returns)
    await expect(me.page.getByRole('complementary')).toContainText('One clear job')
    await me.press('Escape')
    await me.describeJob('Customer Lifetime Value', JOBS['Customer Lifetime Value'])
    await me.describeJob(
      'Customer-Marketing 360',
      'Offers a comprehensive view of the customer from a marketing perspective.',
    )
    await me.describeJob('Historical Purchases', 'Provides a list of historical purchases (SKUs) for each customer.')
  })

  await test.step('overlay the second use case: reuse, widen, add', async () => {
    await me.takeOutline('dp Customer-Marketing 360 +name, +age, +email')
    await me.takeOutline(SECOND_USE_CASE)
    await expect(me.page.getByRole('navigation')).toContainText('Recommendations')
  })

  await test.step('one owner each', async () => {
    await me.assignOwner('Customer Lifetime Value', 'Customer Relations')
    await me.assignOwner('Customer-Marketing 360', 'Marketing')
    await me.assignOwner('Historical Purchases', 'Order Management')
    await me.assignOwner('Returns', 'Order Management')
  })

  await test.step('set a service level objective', async () => {
    await me.goTo('Customer Lifetime Value')
    await me.press('l')
    await me.type('at most 24 hours')
    await me.press('Enter', 'Escape')
    await me.goTo('Customer Lifetime Value')
  })

  await test.step('save, export, and compare with the facts of the article', async () => {
    await me.press('Control+s')
    await me.tabTo('Save here')
    await me.press('Enter')
    await expect(me.page.getByRole('banner')).toContainText('.workback.json')
    await me.press('Control+Shift+e')
    await me.tabTo('Choose a folder…')
    await me.press('Enter')
    await me.tabTo('Use this folder')
    await me.press('Enter')
    await expect(me.page.getByText(/files? written to/u)).toBeVisible()
  })

  expectTheArticlesFacts(workback.home)
})

function expectTheArticlesFacts(folder: string): void {
  const names = readdirSync(folder)
  const read = (ending: string) => {
    const name = names.find((file) => file.endsWith(ending))
    if (name === undefined) throw new Error(`No file ends in ${ending}: ${names.join(', ')}`)
    return readFileSync(join(folder, name), 'utf8')
  }
  const portfolio = JSON.parse(read('.workback.json')) as Portfolio
  const nameOf = (id: string) =>
    (portfolio.dataProducts as Record<string, { name: string }>)[id]?.name ??
    (portfolio.sourceSystems as Record<string, { name: string }>)[id]?.name ??
    (portfolio.useCases as Record<string, { name: string }>)[id]?.name
  const flows = Object.values(portfolio.flows).map(({ from, to }) => `${nameOf(from) ?? ''} → ${nameOf(to) ?? ''}`)

  expect(
    Object.values(portfolio.dataProducts)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'Customer Lifetime Value',
    'Customer-Marketing 360',
    'Historical Purchases',
    'Product Recommendations',
    'Products',
    'Returns',
  ])
  expect(Object.values(portfolio.sourceSystems)).toHaveLength(4)
  expect(flows).toEqual(
    expect.arrayContaining([
      'Customer-Marketing 360 → Customer Lifetime Value',
      'Historical Purchases → Customer Lifetime Value',
      'Returns → Customer Lifetime Value',
      'Returns Management System → Returns',
      'CRM → Customer-Marketing 360',
      'Order Management System → Historical Purchases',
      'Historical Purchases → Product Recommendations',
      'Customer-Marketing 360 → Product Recommendations',
      'Products → Product Recommendations',
      'Product Information Management → Products',
      'Product Recommendations → Recommendations',
    ]),
  )
  expect(Object.keys(portfolio.owners)).toHaveLength(6)
  const [first, second] = overlayOf(portfolio)
  expect(first?.introduced).toHaveLength(4)
  expect(second?.introduced.map(nameOf).sort()).toEqual(['Product Recommendations', 'Products'])
  expect(second?.reused.map(nameOf)).toEqual(['Historical Purchases'])
  expect(second?.widened.map(({ product }) => nameOf(product))).toEqual(['Customer-Marketing 360'])

  const markdown = read('.md')
  for (const fact of ['Customer Lifetime Value', JOBS.Returns, 'Order Management', 'gender', 'mermaid'])
    expect(names.some((name) => name.endsWith('.md') && readFileSync(join(folder, name), 'utf8').includes(fact))).toBe(
      true,
    )
  expect(markdown.length).toBeGreaterThan(0)
  const sheets = names.filter((name) => /slo/iu.test(name)).map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(sheets.join('\n')).toMatch(/24/u)
}
