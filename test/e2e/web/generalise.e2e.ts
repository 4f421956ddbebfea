// Generalise before you create, by keys in a real browser: a need is typed, what is there is taken and widened, and taken back.
import type { Locator } from '@playwright/test'
import { expectNoViolations } from '../pages/axe'
import { Facilitator } from '../pages/facilitator'
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

const OUTLINE = `uc Keep customers: As a manager, I need the value of each customer, so that I can keep them
  dp Customer Lifetime Value: Predicts the value of each customer.
    dp Customer Base: Names each customer we know. @Marketing +age +email
      src CRM
uc Recommend: As a marketing team, I need likely recommendations, so that revenue grows
  dp Product Recommendations: Suggests products to each customer.`

test('type a need, take the suggestion, widen by gender, undo', async ({ page }) => {
  const me = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await me.takeOutline(OUTLINE)
  await me.goTo('Product Recommendations')

  await test.step('what is there stands beside the name while it is typed', async () => {
    await me.press('Control+ArrowLeft')
    await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeFocused()
    await me.type('Customer data with gender')
    const first = page.getByRole('region', { name: 'There already' }).getByRole('button').first()
    await expect(first).toContainText('Customer Base')
    await expect(first).toContainText('gender')
    await expectNoViolations(page, 'suggestions beside a name')
  })

  await test.step('one key makes it a flow and widens the product for this use case', async () => {
    await me.press('Alt+1')
    await expect(page.getByText('Customer Base reused, widened by gender.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Customer data with gender' })).toHaveCount(0)
    await expect(page.getByRole('application', { name: 'Map of the portfolio' })).toBeFocused()
  })

  await test.step('undo takes both back in one step', async () => {
    await me.press('Control+z')
    await expect(page.getByText('Customer Base reused, widened by gender.')).toHaveCount(0)
    await me.goTo('Customer Base')
    await expect(page.getByRole('complementary').getByText('gender')).toHaveCount(0)
    await me.seesSaved()
  })
})

test('a use case on the map is asked what could serve it', async ({ page }) => {
  const me = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await me.takeOutline(OUTLINE)
  await me.takeOutline('uc Greet: As a marketer, I need the email of each customer we know, so that I can greet them')
  await me.goTo('Greet')
  await me.press('g')
  await expect(page.getByRole('dialog').getByRole('button', { name: /Customer Base/ })).toBeFocused()

  await me.press('Enter')

  await expect(page.getByText(/Customer Base reused/)).toBeVisible()
})

test('a long sentence is read whole while it is typed: what is offered stands beside it, and from afar it is no smaller', async ({
  page,
}) => {
  const me = new Facilitator(page)
  const field = page.getByRole('textbox', { name: 'Name', exact: true }).first()
  const box = async (of: Locator) => (await of.boundingBox()) ?? { y: NaN, height: NaN }
  await page.setViewportSize({ width: 1440, height: 1200 }) // there is room for the list below
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await me.takeOutline(OUTLINE)
  await me.press('u')
  await me.type(
    'As the marketing backend team, we need to identify likely recommendations for upselling or cross-selling to each customer. This will enable us to increase sales, and to learn which of them come back',
  )
  const offered = page.getByRole('region', { name: 'Could serve this need' })
  await expect(offered).toBeVisible()

  await expect
    .poll(async () => {
      const [typed, beside] = [await box(field), await box(offered)]
      return beside.y >= typed.y + typed.height || beside.y + beside.height <= typed.y
    })
    .toBe(true)
  // The first line is still there when the last is typed.
  await expect
    .poll(() => field.evaluate((element) => element.scrollHeight - element.clientHeight))
    .toBeLessThanOrEqual(1)

  await me.press('Escape')
  await me.goTo('Customer Base')
  await me.press('Control+-', 'Control+-', 'Control+-', 'Control+-', 'F2')
  await expect(field).toBeFocused()
  await expect
    .poll(() =>
      field.evaluate((element) => {
        const { width } = element.getBoundingClientRect()
        return (parseFloat(getComputedStyle(element).fontSize) * width) / (element as HTMLElement).offsetWidth
      }),
    )
    .toBeGreaterThan(14)
})

test('on a laptop, three offers for a long need are seen whole while it is typed, in German too', async ({ page }) => {
  const me = new Facilitator(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: 'Look at a worked example' }).click()
  await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()
  await page.locator('#map').focus()
  for (const [title, need] of [
    [
      'Could serve this need',
      'As a marketing analyst I need the purchases of each customer by gender so that campaigns fit',
    ],
    [
      'Könnte den Bedarf decken',
      'Als Marketing-Analystin brauche ich die Käufe je Kundin mit Geschlecht, damit Kampagnen passen',
    ],
  ] as const) {
    await me.press('u')
    await me.type(need)
    const offered = page.getByRole('region', { name: title })
    await expect(offered.getByRole('button')).toHaveCount(3)
    await expect.poll(() => offered.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
    await me.press('Escape', 'Control+z', 'Control+k')
    await me.type('Deutsch')
    await me.press('Enter')
    await expect(page.locator('html[lang="de"]')).toBeVisible()
  }
})

test('what is offered for a job description does not lie on its row in the outline', async ({ page }) => {
  const me = new Facilitator(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: 'Look at a worked example' }).click()
  await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()
  await me.press('Control+2')
  const row = page.getByRole('row', { name: /Customer-Marketing 360.*see above/ })
  await row.click()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await me.press('j')
  await expect(page.getByRole('textbox', { name: 'What is it hired to do?' })).toBeFocused()
  await me.press('Control+a')
  await me.type('Calculates customer churn and sends emails to customers.')
  const offered = page.getByRole('region', { name: 'There already' })

  await expect
    .poll(async () => {
      const [described, beside] = await Promise.all([row.boundingBox(), offered.boundingBox()])
      if (!described || !beside) return false
      return beside.y >= described.y + described.height || beside.y + beside.height <= described.y
    })
    .toBe(true)
})

test('what is reused stands below the legend of the lens, not under it', async ({ page }) => {
  const me = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await me.takeOutline(OUTLINE)
  const hand = new Hand(page)
  await me.goTo('Product Recommendations')
  await me.press('1')
  for (const name of ['Second', 'Third', 'Fourth', 'Fifth']) {
    await me.press('u')
    await me.type(name)
    await me.press('Escape')
  }
  await me.press('u')
  await me.type('As a manager, I need the age and email of each customer we know, so that I write to them')
  await expect(page.getByRole('region', { name: 'Could serve this need' })).toContainText('Customer Base')
  await me.press('Alt+1')
  await expect(page.getByText(/^Customer Base reused/)).toBeVisible()

  const legend = page.getByRole('region', { name: 'What this use case did to the map' })
  await expect(legend).toBeVisible()
  await expect
    .poll(async () => {
      const [bar, card] = await Promise.all([legend.boundingBox(), hand.box('Customer Base')])
      return bar !== null && card.y >= bar.y + bar.height
    })
    .toBe(true)
})
