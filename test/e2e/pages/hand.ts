// A hand with a mouse on the map: it takes hold, drags, lets go, and says what it sees.
import { expect, type Locator, type Page } from '@playwright/test'

export interface Spot {
  readonly x: number
  readonly y: number
}
const STEPS = 8

export class Hand {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** The card of this name. */
  card(name: string): Locator {
    return this.page.locator('.react-flow__node').filter({ has: this.page.getByRole('heading', { name, exact: true }) })
  }

  /** Where a card stands on the screen. */
  async box(name: string) {
    const box = await this.card(name).boundingBox()
    if (!box) throw new Error(`${name} is not on the screen`)
    return box
  }

  async middle(name: string): Promise<Spot> {
    const { x, y, width, height } = await this.box(name)
    return { x: x + width / 2, y: y + height / 2 }
  }

  async edge(name: string, side: 'left' | 'right'): Promise<Spot> {
    const { x, y, width, height } = await this.box(name)
    return { x: side === 'left' ? x - 4 : x + width + 4, y: y + height / 2 }
  }

  /** Takes hold at one spot and goes to the other, without letting go. */
  async hold(from: Spot, to: Spot): Promise<void> {
    const { mouse } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: STEPS })
    await mouse.move(to.x, to.y, { steps: STEPS })
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    await this.hold(from, to)
    await this.page.mouse.up()
  }

  /** The names that are selected, in the order of the page. */
  selected(): Promise<readonly string[]> {
    return this.page.locator('.react-flow__node.selected h3').allTextContents()
  }

  /** Undoes the step whose name has this in it. */
  async undo(called: string): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^Undo/ })).toHaveAttribute('aria-label', new RegExp(called))
    await this.page.getByRole('application', { name: 'Map of the portfolio' }).focus()
    await this.page.keyboard.press('Control+z')
  }

  /** The worked example, at a scale at which cards are whole. */
  async openExample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Look at a worked example' }).click()
    await expect(this.card('Returns')).toBeVisible()
  }
}
