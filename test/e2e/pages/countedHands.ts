// Hands that are counted by the rules of the hands anchor (bench "hands"): an action is a key, a chord, a click or a drag; the characters of a
// new name are not counted. Seconds are those of the keystroke-level model (Card, Moran and Newell 1983): K 0.2, P 1.1, B 0.1, H 0.4.
import type { Page } from '@playwright/test'
import type { Spot } from './hand'

const SECONDS = { K: 0.2, P: 1.1, B: 0.1, H: 0.4 } as const
/** On the US keyboard these need Shift, so each is a chord of two. */
const SHIFTED = /^[A-Z~!@#$%^&*()_+{}|:"<>?]$/u
const STEPS = 8

export interface Count {
  readonly actions: number
  readonly pointer: number
  /** Hands time in s, to one tenth. */
  readonly seconds: number
}

export class CountedHands {
  readonly page: Page
  #actions = 0
  #pointer = 0
  #seconds = 0
  #at: 'keyboard' | 'mouse' = 'keyboard'

  constructor(page: Page) {
    this.page = page
  }

  count(): Count {
    return { actions: this.#actions, pointer: this.#pointer, seconds: Math.round(this.#seconds * 10) / 10 }
  }

  /** Keys and chords, one action each. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#reach('keyboard')
      const pressed = key === '+' ? 1 : key.split('+').length
      this.#act((SHIFTED.test(key) ? 2 : pressed) * SECONDS.K)
      await this.page.keyboard.press(key)
    }
  }

  /** The name of something new: only the way of the hand to the keyboard counts. */
  async typeNewName(name: string): Promise<void> {
    this.#reach('keyboard')
    await this.page.keyboard.type(name)
  }

  async click(spot: Spot): Promise<void> {
    this.#point(SECONDS.P + 2 * SECONDS.B)
    await this.page.mouse.click(spot.x, spot.y)
  }

  /** With `held`, a key the other hand holds meanwhile: one more K, still one action. */
  async drag(from: Spot, to: Spot, held?: 'Shift'): Promise<void> {
    this.#point(2 * SECONDS.P + 2 * SECONDS.B + (held ? SECONDS.K : 0))
    const { mouse, keyboard } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    if (held) await keyboard.down(held)
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: STEPS })
    await mouse.move(to.x, to.y, { steps: STEPS })
    await mouse.up()
    if (held) await keyboard.up(held)
  }

  #point(seconds: number): void {
    this.#reach('mouse')
    this.#pointer += 1
    this.#act(seconds)
  }

  #act(seconds: number): void {
    this.#actions += 1
    this.#seconds += seconds
  }

  #reach(place: 'keyboard' | 'mouse'): void {
    if (this.#at === place) return
    this.#at = place
    this.#seconds += SECONDS.H
  }
}
