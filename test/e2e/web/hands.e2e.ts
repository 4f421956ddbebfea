// What it costs the hands to build the worked example, by typist line, by map keys and by pointer: run for real, counted, printed, held to goals.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Portfolio } from '../../../shared/model/portfolio'
import { flowsOf, namesOf, ownersOf, workedFlows, workedOwners } from '../../support/workedGraph'
import { CountedHands } from '../pages/countedHands'
import { Facilitator } from '../pages/facilitator'
import { Hand, type Spot } from '../pages/hand'
import { expect, test } from '../workback'

/** One name of the run: what is typed, the owner behind "@" (a new name, or letters of a known one), and the key that ends it. */
interface Step {
  readonly name?: string
  /** Letters of something that is there: they count. */
  readonly known?: string
  readonly isSource?: boolean
  readonly owner?: { readonly name: string } | { readonly letters: string }
  readonly then: string
}
const WORKED: readonly Step[] = [
  { name: 'Value insights', then: 'Tab' },
  { name: 'Customer Lifetime Value', owner: { name: 'Customer Relations' }, then: 'Tab' },
  { name: 'Customer-Marketing 360', owner: { name: 'Marketing' }, then: 'Tab' },
  { name: 'CRM', then: 'Shift+Tab' },
  { name: 'Historical Purchases', owner: { name: 'Order Management' }, then: 'Tab' },
  { name: 'Order Management System', then: 'Shift+Tab' },
  { name: 'Returns', owner: { letters: '' }, then: 'Tab' },
  { name: 'Returns Management System', then: 'Control+Enter' },
  { name: 'Recommendations', then: 'Tab' },
  { name: 'Product Recommendations', owner: { letters: 'm' }, then: 'Tab' },
  { known: 'hp', then: 'Enter' },
  { known: 'cm', then: 'Enter' },
  { name: 'Products', owner: { name: 'Product Catalogue' }, then: 'Tab' },
  { name: 'Product Information Management', isSource: true, then: '' },
]

async function write(hands: CountedHands, { name, known = '', isSource, owner, then }: Step): Promise<void> {
  if (isSource) await hands.press('[')
  if (name !== undefined) await hands.typeNewName(name)
  await hands.press(...Array.from(known))
  if (owner) await hands.press('@')
  if (owner && 'name' in owner) await hands.typeNewName(owner.name)
  else if (owner) await hands.press(...Array.from(owner.letters))
  if (then !== '') await hands.press(then)
}

/** Saves, and reads what lies on the disk. */
async function saved(page: Page, folder: string): Promise<Portfolio> {
  await page.locator('#map').focus()
  await page.keyboard.press('Control+s')
  await page.getByRole('button', { name: 'Save here' }).click()
  await expect(page.getByRole('banner')).toContainText('.workback.json')
  await new Facilitator(page).seesSaved()
  const file = readdirSync(folder).find((name) => name.endsWith('.workback.json')) ?? ''
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Portfolio
}

function expectTheWorkedExample(portfolio: Portfolio): void {
  expect(flowsOf(portfolio)).toEqual(workedFlows)
  expect(ownersOf(portfolio)).toEqual(workedOwners)
  expect([...namesOf(portfolio.useCases)].sort()).toEqual(['Recommendations', 'Value insights'])
  expect(namesOf(portfolio.dataProducts)).toHaveLength(6)
  expect([...namesOf(portfolio.sourceSystems)].sort()).toEqual([
    'CRM',
    'Order Management System',
    'Product Information Management',
    'Returns Management System',
  ])
  expect(namesOf(portfolio.domains)).toHaveLength(4)
}

function tell(way: string, hands: CountedHands) {
  const count = hands.count()
  console.log(`hands · ${way}: ${count.actions} actions, ${count.pointer} of them pointer, ${count.seconds} s`)
  return count
}

test('by typist line: at most 36 actions and 10 s of hands, as one undo step', async ({ page, workback }) => {
  const hands = new CountedHands(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()

  await hands.press('/')
  for (const step of WORKED) await write(hands, step)
  await expect(page.getByRole('status').filter({ hasText: 'Products' })).toContainText('sounds like a system')
  await hands.press('Enter', 'Enter')

  await expect(page.getByRole('heading', { name: 'Product Information Management' })).toBeVisible()
  const { actions, pointer, seconds } = tell('typist line', hands)
  expectTheWorkedExample(await saved(page, workback.home))
  expect(actions).toBeLessThanOrEqual(36)
  expect(seconds).toBeLessThanOrEqual(10)
  expect(pointer).toBe(0)
  await page.locator('#map').focus()
  await page.keyboard.press('Control+z')
  await expect(page.locator('.react-flow__node')).toHaveCount(0)
})

test('by keys on the map: at most 60 actions and no pointer', async ({ page, workback }) => {
  const hands = new CountedHands(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  const field = page.locator('#map').getByRole('textbox', { name: 'Name', exact: true })

  await hands.press('u')
  for (const step of WORKED) {
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await write(hands, step)
  }
  await hands.press('Escape')

  const { actions, pointer } = tell('map keys', hands)
  expectTheWorkedExample(await saved(page, workback.home))
  expect(actions).toBeLessThanOrEqual(60)
  expect(pointer).toBe(0)
})

/** What is dragged out of which card's left edge. */
const DRAGGED = [
  { of: 'Value insights', name: 'Customer Lifetime Value', owner: { name: 'Customer Relations' } },
  { of: 'Customer Lifetime Value', name: 'Customer-Marketing 360', owner: { name: 'Marketing' } },
  { of: 'Customer Lifetime Value', name: 'Historical Purchases', owner: { name: 'Order Management' } },
  { of: 'Customer Lifetime Value', name: 'Returns', owner: { letters: 'o' } },
  { of: 'Customer-Marketing 360', name: 'CRM' },
  { of: 'Historical Purchases', name: 'Order Management System' },
  { of: 'Returns', name: 'Returns Management System' },
  { of: 'Recommendations', name: 'Product Recommendations', owner: { letters: 'm' } },
  { of: 'Product Recommendations', name: 'Products', owner: { name: 'Product Catalogue' } },
  { of: 'Products', name: 'Product Information Management', isSource: true },
] as const

test('by pointer: counted and printed', async ({ page, workback }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const hands = new CountedHands(page)
  const hand = new Hand(page)
  const field = page.locator('#map').getByRole('textbox', { name: 'Name', exact: true })
  const named = async (step: Step) => {
    await expect(field).toBeFocused()
    await write(hands, step)
    await expect(field).toBeHidden()
  }
  const useCase = async (name: string) => {
    await page.mouse.move(0, 0)
    const insert = page.getByRole('menuitem', { name: 'Insert' })
    await hands.click(await middleOf(insert))
    await hands.click(await middleOf(page.getByRole('menuitem', { name: 'Use case' }).first()))
    await named({ name, then: 'Escape' })
  }

  await useCase('Value insights')
  for (const { of, ...step } of DRAGGED) {
    if (of === 'Recommendations') await useCase(of)
    await hands.press('f')
    const from = await hand.edge(of, 'left')
    await hands.drag(from, await freePaper(page, from))
    await named({ ...step, then: 'Escape' })
  }
  await hands.press('f')
  for (const shared of ['Historical Purchases', 'Customer-Marketing 360'])
    await hands.drag(await hand.edge(shared, 'right'), await hand.middle('Product Recommendations'))

  tell('pointer', hands)
  expectTheWorkedExample(await saved(page, workback.home))
})

/** The nearest paper on the left where a person would let go: no card lies there. */
async function freePaper(page: Page, from: Spot): Promise<Spot> {
  const spots = [0, 90, -90, 180, -180, 270, -270].map((down) => ({ x: from.x - 36, y: from.y + down }))
  const isFree = await page.evaluate(
    (all) => all.map(({ x, y }) => document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') ?? false),
    spots,
  )
  const spot = spots[isFree.indexOf(true)]
  if (!spot) throw new Error('No free paper left of this card')
  return spot
}

async function middleOf(control: ReturnType<Page['getByRole']>) {
  await control.click({ trial: true }) // only waits until it can be pressed: a menu that opens still moves
  const box = await control.boundingBox()
  if (!box) throw new Error('Not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
