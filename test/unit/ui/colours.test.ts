// The tokens by calculation: text that can be read, hues that stay apart for everybody (UX.md, Look).
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, difference, labDifference, visions } from '../../support/colourVision'

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8')

/** The tokens a block sets, over those of the block before it. */
function tokensOf(block: string, under: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const start = css.indexOf(block)
  if (start < 0) throw new Error(`tokens.css has no ${block}`)
  const body = css.slice(start, css.indexOf('\n}', start))
  return new Map([
    ...under,
    ...[...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', hex = '']) => [name, hex] as const),
  ])
}
const light = tokensOf(':root {')
const themes = {
  light,
  dark: tokensOf(":root[data-theme='dark']", light),
  contrast: tokensOf(":root[data-theme='contrast']", light),
  projector: tokensOf(":root[data-theme='projector']", light),
  print: tokensOf('@media print', light),
} as const
type Theme = keyof typeof themes

const GROUNDS = ['ground', 'surface', 'surface-2']
/** What is written on what. Disabled things and large type alone would need less (WCAG 1.4.3). */
const PAIRS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, 'surface-3', 'accent-soft', 'use-case-tint', 'source-tint', 'warn-soft']],
  ['ink-2', [...GROUNDS, 'surface-3', 'accent-soft', 'use-case-tint', 'source-tint']],
  ['ink-3', [...GROUNDS, 'use-case-tint', 'source-tint']],
  ['accent', [...GROUNDS, 'accent-soft']],
  ['second', GROUNDS],
  ['accent-ink', ['accent']],
  ['good', [...GROUNDS, 'surface-3', 'accent-soft', 'good-soft']],
  ['warn', [...GROUNDS, 'surface-3', 'accent-soft', 'warn-soft']],
  ['bad', [...GROUNDS, 'surface-3', 'accent-soft', 'bad-soft']],
  ['hotspot-ink', ['hotspot']],
]
const ENOUGH: Readonly<Record<Theme, number>> = { light: 4.5, dark: 4.5, print: 4.5, contrast: 7, projector: 7 }

const token = (theme: Theme, name: string): string => {
  const colour = themes[theme].get(name)
  if (colour === undefined) throw new Error(`${theme} has no ${name}`)
  return colour
}
const tooFaint = (theme: Theme, least: number): readonly string[] =>
  PAIRS.flatMap(([text, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(token(theme, text), token(theme, ground))
      return ratio < least ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : []
    }),
  )

describe.each(Object.keys(ENOUGH) as Theme[])('in %s', (theme) => {
  it('text can be read: AA on screen and paper, AAA on the projector and in high contrast', () => {
    expect(tooFaint(theme, ENOUGH[theme])).toEqual([])
  })
  it('domain marks, edges and the lines of controls stand out three to one (WCAG 1.4.11)', () => {
    const marks = [...Array.from({ length: 12 }, (_, hue) => `domain-${hue}`), 'edge', 'line-strong', 'accent']
    const faint = marks.filter((mark) => contrast(token(theme, mark), token(theme, 'surface')) < 3)

    expect(faint).toEqual([])
  })
})

/** CIEDE2000. Neighbours of the usual maps are told apart at 5 and more at a glance; patterns carry the rest (HueMark.tsx, lanePattern.ts). */
const APART = 10

const closest = (theme: Theme, vision: (typeof visions)[number]) => {
  const hues = Array.from({ length: 12 }, (_, hue) => token(theme, `domain-${hue}`))
  const pairs = hues.flatMap((one, first) =>
    hues.slice(first + 1).map((other, second) => ({
      pair: `${first} and ${first + 1 + second}`,
      apart: difference(vision, one, other),
    })),
  )
  return pairs.reduce((nearest, pair) => (pair.apart < nearest.apart ? pair : nearest))
}

describe.each(['light', 'dark', 'projector', 'print'] as const)('the twelve hues in %s', (theme) => {
  it.each(visions)('stay apart for %s', (vision) => {
    const { pair, apart } = closest(theme, vision)

    expect(apart, `hues ${pair}`).toBeGreaterThan(APART)
  })
})

describe('the calculation', () => {
  it('agrees with the published pairs of CIEDE2000', () => {
    const published = [
      [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
      [[50, -1, 2], [50, 0, 0], 2.3669],
      [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
      [[50, 2.5, 0], [73, 25, -18], 27.1492],
      [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    ] as const
    for (const [one, other, expected] of published) expect(labDifference(one, other)).toBeCloseTo(expected, 4)
  })
  it('sees that red and green of one lightness are lost without red cones, and blue is not', () => {
    expect(difference('protanopia', '#8a7400', '#3f7d20')).toBeLessThan(2)
    expect(difference('everybody', '#8a7400', '#3f7d20')).toBeGreaterThan(15)
    expect(difference('protanopia', '#8a7400', '#2f6fbf')).toBeGreaterThan(30)
  })
  it('knows black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  })
})
