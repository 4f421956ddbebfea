import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { portfolioText } from '../../../shared/format/save'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { commandLine } from './commandLine'

let line: Awaited<ReturnType<typeof commandLine>>
beforeAll(async () => {
  line = await commandLine()
  const sample = portfolioText(retailSample(PortfolioId.parse('portfolio_sample')))
  writeFileSync(join(line.folder, 'retail.workback.json'), sample)
})
afterAll(() => line.remove())

describe('workback suggest', () => {
  it('says what exists for a need, why, what to add and whom it affects', async () => {
    const { code, out, err } = await line.workback([
      'suggest',
      'retail.workback.json',
      '--need',
      'articles that come back most often, with size',
    ])

    expect(code).toBe(0)
    expect(out).toMatch(/^Returns \(\d+ %\)\n {2}“come back”/)
    expect(out).toContain('would have to be added: size')
    expect(out).toContain('use cases affected: Know our most and least valuable customers')
    expect(err).toContain('before a new one is created')
  })

  it('gives programs the suggestions as JSON, alone on standard output', async () => {
    const { out } = await line.workback(['suggest', 'retail.workback.json', '--need', 'what was sent back', '--json'])

    const [first] = JSON.parse(out) as readonly Record<string, unknown>[]
    expect(Object.keys(first ?? {})).toEqual([
      'product',
      'name',
      'score',
      'fits',
      'littleInCommon',
      'why',
      'provides',
      'toAdd',
      'affected',
    ])
    expect(first?.['name']).toBe('Returns')
  })

  it('names what comes closest when nothing fits, and says that it does not, in German when asked to', async () => {
    const need = ['--need', 'Wetter je Filiale', '--json', '--lang', 'de']

    const { code, out, err } = await line.workback(['suggest', 'retail.workback.json', ...need])

    expect(code).toBe(0)
    const closest = JSON.parse(out) as readonly { readonly fits: boolean; readonly score: number }[]
    expect(closest.length).toBeGreaterThan(0)
    expect(closest.filter(({ fits, score }) => fits || score >= 0.5)).toEqual([])
    expect(err).toContain('passt sicher')
  })

  it('and never says of what is only closest that there is nothing to add', async () => {
    const need = ['--need', 'the weather at each store, so that costs fall']

    const { out } = await line.workback(['suggest', 'retail.workback.json', ...need])

    expect(out).toContain('probably more would have to be added')
    expect(out).not.toContain('nothing to add')
  })

  it('ends well with an empty list when no word of the need is met', async () => {
    const { code, out, err } = await line.workback([
      'suggest',
      'retail.workback.json',
      '--need',
      'xylophones',
      '--json',
    ])

    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual([])
    expect(err).toContain('create one')
  })

  it('ends with 2 when no need is given or the file cannot be read', async () => {
    expect((await line.workback(['suggest', 'retail.workback.json'])).code).toBe(2)
    const blank = await line.workback(['suggest', 'retail.workback.json', '--need', ' ', '--json'])
    expect(blank).toMatchObject({ code: 2, out: '' })
    expect(blank.err).toContain('Say in words what is needed')
    expect((await line.workback(['suggest', 'missing.workback.json', '--need', 'returns'])).code).toBe(2)
  })
})
