// A name that is cut to the lines of its card: no letter loses its dots or its tail, and of the line below nothing shows.
import type { Locator, Page } from '@playwright/test'
import { Facilitator } from '../pages/facilitator'
import { expect, test } from '../workback'

const LONG = 'Übergaben je Gerät und Schicht und Lager für die Planung im nächsten Quartal und später'
const OUTLINE = `uc ${LONG}
  dp Ägyptische ${LONG}
    src Örtliche ${LONG}`

interface Room {
  readonly name: string
  /** Px between the edge of what is drawn and the letter; negative: it is cut. */
  readonly aboveDots: number
  readonly belowTails: number
  /** Px between what is drawn and the heads of the next line; negative: they show. */
  readonly nextLine: number
}

/** In the page: by the metrics of the very font. */
const roomOfNames = (page: Page): Promise<readonly Room[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article h3')].map((heading) => {
      const { font, fontSize, lineHeight, paddingTop, paddingBottom, fontFamily, fontWeight } =
        getComputedStyle(heading)
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen) throw new Error('There is no pen')
      pen.font = font || `${fontWeight} ${fontSize} ${fontFamily}`
      const of = (letter: string) => pen.measureText(letter)
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = of('x')
      const lead = (parseFloat(lineHeight) - up - down) / 2
      return {
        name: heading.textContent,
        aboveDots: lead + up + parseFloat(paddingTop) - of('Ü').actualBoundingBoxAscent,
        belowTails: lead + down + parseFloat(paddingBottom) - of('g').actualBoundingBoxDescent,
        nextLine: lead + up - of('H').actualBoundingBoxAscent - parseFloat(paddingBottom),
      }
    }),
  )

/** Where a letter is cut, or one of the next line shows. */
const badRooms = async (page: Page): Promise<readonly string[]> =>
  (await roomOfNames(page)).flatMap(({ name, ...room }) =>
    Object.entries(room).flatMap(([where, px]) => (px > -0.5 ? [] : [`${where}: ${px} px, ${name}`])),
  )

test('near and from afar, letters of a cut name are whole and the line behind it is gone', async ({ page }) => {
  const me = new Facilitator(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await me.takeOutline(OUTLINE)
  const map = page.getByRole('application', { name: 'Map of the portfolio' })
  for (const key of ['Control+0', 'Control+-', 'Control+-', 'Control+-']) {
    await map.press(key)
    await expect.poll(() => badRooms(page), `at ${key}`).toEqual([])
  }
})

const OF_MANY_LETTERS = `uc Rindfleischetikettierungsüberwachung
  dp Kundenabwanderungswahrscheinlichkeitsprognose
    src Zählerfernauslesungsmanagement
  dp Straßenbeleuchtungsinformationen je Gemeinde
    src Customer Relationship Management`
const SIZES = [1400, 1340, 1280, 1240, 1200, 1160, 1120, 1080, 1040, 1010]

/** In the page: words that go on in the next line with no hyphen to say so, and what stands beside its card. */
const torn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article h3')].flatMap((name) => {
      const letters: { letter: string; top: number; of: Node }[] = []
      const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        Array.from(text.textContent ?? '').forEach((letter, at) => {
          const place = document.createRange()
          place.setStart(text, at)
          place.setEnd(text, at + 1)
          letters.push({ letter, top: place.getBoundingClientRect().top, of: text })
        })
      const isHyphen = (joint: Node | null) => joint instanceof Element && joint.getBoundingClientRect().width > 0
      const breaks = letters.flatMap((one, at) => {
        const before = letters[at - 1]
        const isInside = /\p{L}/u.test(one.letter) && /\p{L}/u.test(before?.letter ?? '')
        if (!before || !isInside || one.top - before.top < 3) return []
        return one.of !== before.of && isHyphen(one.of.previousSibling) ? [] : [at]
      })
      const places = breaks.map((at) => `${name.textContent.slice(0, at)}|${name.textContent.slice(at)}`)
      return name.scrollWidth > name.clientWidth ? [...places, `${name.textContent} runs out`] : places
    }),
  )

/** Px on the map of every name, once the hand rests at the scale that asks for them; null where names are not drawn. */
const nameSize = (map: Locator): Promise<number | null> =>
  map.evaluate((element) =>
    element.dataset['detail'] === 'name' ? parseFloat(element.style.getPropertyValue('--name-size')) : null,
  )

/** In the page: the map has heard how large it is now, which comes with the frame; no hand is faster than that. */
const laidOut = () => new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard)))

test('at no scale does a word of a name go on in the next line without a hyphen', async ({ page }) => {
  const me = new Facilitator(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Look at a worked example' }).click()
  await me.takeOutline(OF_MANY_LETTERS)
  const map = page.locator('#map')
  const seen = new Set<number>()
  for (const width of SIZES) {
    await page.setViewportSize({ width, height: 720 })
    await page.evaluate(laidOut)
    await map.press('f')
    await expect.poll(() => torn(page), `in a window ${width} px wide`).toEqual([])
    seen.add((await nameSize(map)) ?? 0)
  }

  expect(seen.size, `names of ${[...seen].join(', ')} px`).toBeGreaterThan(4)
})
