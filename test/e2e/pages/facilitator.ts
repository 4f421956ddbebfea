// A facilitator who never touches the mouse: keys and what the screen says, nothing else.
import { expect, type Page } from '@playwright/test'

const MOST_TABS = 80

export class Facilitator {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** Presses these keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Names the new card that has the cursor, then goes on with a key: Tab, Enter or Escape. */
  async name(text: string, then: 'Tab' | 'Enter' | 'Escape'): Promise<void> {
    await expect(this.page.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeFocused()
    await this.type(text)
    await this.press(then)
  }

  /** Finds a card by name and selects it. */
  async goTo(name: string): Promise<void> {
    await this.press('Control+f')
    await expect(this.page.getByRole('combobox', { name: 'Find' })).toBeFocused()
    await this.type(name)
    await expect(this.page.getByRole('option').first()).toContainText(name)
    await this.press('Enter')
    await expect(this.page.getByRole('application', { name: 'Map of the portfolio' })).toBeFocused()
  }

  /** `O`, and the domain's name; made if it is new. */
  async assignOwner(product: string, domain: string): Promise<void> {
    await this.goTo(product)
    await this.press('o')
    await expect(this.page.getByRole('combobox', { name: `Who owns ${product}?` })).toBeFocused()
    await this.type(domain)
    await this.press('Enter')
    await expect(this.page.getByRole('application', { name: 'Map of the portfolio' })).toBeFocused()
  }

  /** `J`, and what the product is hired to do. */
  async describeJob(product: string, job: string): Promise<void> {
    await this.goTo(product)
    await this.press('j')
    const field = this.page.getByRole('textbox', { name: 'What is it hired to do?' })
    await expect(field).toBeFocused()
    await this.type(job)
    await expect(field).toHaveValue(job)
    await this.press('Escape')
  }

  /** A whole outline into the typist line, as from the clipboard; nobody presses the key of a line that is not there yet. */
  async takeOutline(outline: string): Promise<void> {
    const line = this.page.getByRole('textbox', { name: 'Typist line' })
    await expect(line).toBeVisible()
    await this.press('/')
    await expect(line).toBeFocused()
    await this.page.keyboard.insertText(outline)
    await this.press('Enter', 'Escape')
  }

  /** Into the file it has; answers when the file is written. */
  async saveAgain(): Promise<void> {
    await this.press('Control+s')
    await expect(this.page.getByText(/^Saved as .+\.workback\.json/)).toBeVisible()
  }

  /** Tab until the control of this name has the focus. */
  async tabTo(name: string): Promise<void> {
    const wanted = this.page.getByRole('button', { name })
    await expect(wanted).toBeVisible()
    for (let tab = 0; tab < MOST_TABS; tab += 1) {
      if (await wanted.evaluate((button) => button === document.activeElement)) return
      await this.press('Tab')
    }
    throw new Error(`Tab never reaches “${name}”`)
  }

  /** The title bar says so, and says it of everything. */
  async seesSaved(): Promise<void> {
    await expect(this.page.getByRole('banner')).toContainText('saved')
    await expect(this.page.getByRole('banner')).not.toContainText('not saved')
    await expect(this.page.getByRole('banner')).not.toContainText('saving')
  }
}
