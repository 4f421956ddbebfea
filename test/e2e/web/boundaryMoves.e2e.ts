// A product's boundary looked at before it is moved, by keys alone in a real browser (2.22, 2.44): what is offered, said, unfolded and done.
import { expectNoViolations } from '../pages/axe'
import { Facilitator } from '../pages/facilitator'
import { expect, test } from '../workback'

const OUTLINE = `uc Plan: As a planner, I need the sales to expect, so that shelves are full
  dp Stock: Predicts sales for the planners of each store; lists every late delivery for the buyers of each supplier. @Logistics
    src WMS`

test('a split offers a name that typing replaces, and says what it does before anything is typed', async ({ page }) => {
  const me = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await me.takeOutline(OUTLINE)
  await me.goTo('Stock')

  await me.press('Control+k')
  await me.type('Preview split')
  await expect(page.getByRole('option', { name: /Preview split/ })).toBeVisible()
  await me.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Split a product' })
  const name = dialog.getByRole('textbox', { name: 'Name of the new product' })
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('Late delivery')
  await expect(dialog.getByText('“Late delivery” becomes a product of its own beside “Stock”.')).toBeVisible()
  await expect(dialog.getByRole('heading', { name: /^To decide/ })).toBeVisible()
  await expectNoViolations(page, 'a split that is looked at')

  await me.type('Late Deliveries')
  await expect(name).toHaveValue('Late Deliveries')
  await expect(dialog.getByText('“Late Deliveries” becomes a product of its own beside “Stock”.')).toBeVisible()
  await me.press('Enter')

  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('“Late Deliveries” split off “Stock”.')).toBeVisible()
  await me.press('Control+z')
  await expect(page.getByText('“Late Deliveries” split off “Stock”.')).toHaveCount(0)
})

test('of a full product the essential stands there at once, and one key unfolds the rest', async ({ page }) => {
  const me = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await page
    .getByRole('button', { name: /worked example/i })
    .first()
    .click()
  await expect(page.getByText('Customer Lifetime Value').first()).toBeVisible()
  await me.goTo('Customer Lifetime Value')

  await me.press('Control+k')
  await me.type('Turn into what it is')
  await expect(page.getByRole('option', { name: /Turn into what it is/ })).toBeVisible()
  await me.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Turn it into what it is' })
  await dialog.getByRole('radio', { name: 'a source system' }).press('Space')
  const rest = dialog.locator('details')
  const last = rest.getByRole('listitem').last()
  await expect(last).toBeHidden()

  await me.press('Tab')
  await expect(rest.locator('summary')).toBeFocused()
  await me.press('Enter')

  await expect(last).toBeVisible()
  await expect(dialog).toBeVisible()
  await last.scrollIntoViewIfNeeded()
  await expectNoViolations(page, 'what is lost, unfolded')
})
