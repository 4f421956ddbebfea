// A name that is cut to the lines of its card: no letter loses its dots or its tail, and of the line below nothing shows.
import type { Page } from '@playwright/test'
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

test('near and from afar, letters of a cut name are whole and the line behind it is gone', async ({ page }) => {
  const me = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await me.takeOutline(OUTLINE)
  const map = page.getByRole('application', { name: 'Map of the portfolio' })
  for (const key of ['Control+0', 'Control+-', 'Control+-', 'Control+-']) {
    await map.press(key)
    for (const { name, ...room } of await roomOfNames(page))
      for (const [where, px] of Object.entries(room)) expect(px, `${where} at ${key}: ${name}`).toBeGreaterThan(-0.5)
  }
})
