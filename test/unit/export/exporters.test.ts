import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { exporterNamed, exporters } from '../../../shared/export/exporters'
import { portfolioJsonSchema } from '../../../shared/format/jsonSchema'
import { loadPortfolioText } from '../../../shared/format/load'
import { NoteId, PortfolioId } from '../../../shared/model/entities/ids'
import { Note } from '../../../shared/model/entities/workshop'
import type { Portfolio } from '../../../shared/model/portfolio'
import { retailSample } from '../../../shared/sample/retail'
import { catalogue, languages } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio } from '../../support/portfolioBuilder'
import { everything, open } from '../format/everything'

const sample = retailSample(PortfolioId.parse('portfolio_sample'))
const rendered = (portfolio: Portfolio, id: string, language: 'en' | 'de' = 'en', exportedOn = '') =>
  exporterNamed(id)?.render(portfolio, { exportedOn }, sayIn(language)) ?? []
const everyText = (portfolio: Portfolio) => exporters.flatMap(({ id }) => rendered(portfolio, id))
const golden = (language: string, name: string) =>
  fileURLToPath(new URL(`../../fixtures/export/${language}/${name}`, import.meta.url))

describe('what leaves the room', () => {
  for (const language of languages)
    for (const { id } of exporters)
      it(`${id} in ${language}, of the worked example, is as it was last looked at`, async () => {
        for (const { name, text } of rendered(sample, id, language, '2026-11-20'))
          await expect(text).toMatchFileSnapshot(golden(language, name))
      })

  it('comes in every form for one of everything and for nothing at all', () => {
    for (const portfolio of [open(everything).portfolio, aPortfolio().build()])
      for (const { id, extension } of exporters)
        for (const { name, text } of rendered(portfolio, id, 'de')) {
          expect(name.endsWith(`.${extension}`)).toBe(true)
          expect(text).not.toMatch(/undefined|\[object|export\.[a-z]|slo\.[a-z]+\./)
          expect(text.endsWith('\n')).toBe(true)
        }
  })

  it('is the same text for the same portfolio, whatever the order of its tables', () => {
    const turned = Object.fromEntries(
      Object.entries(sample).map(([slice, table]) => [
        slice,
        typeof table === 'object' ? Object.fromEntries(Object.entries(table).reverse()) : table,
      ]),
    ) as unknown as Portfolio
    for (const { id } of exporters) expect(rendered(turned, id)).toEqual(rendered(sample, id))
  })

  it('has a title in every language', () => {
    for (const language of languages) for (const { title } of exporters) expect(catalogue[language][title]).toBeTruthy()
  })
})

describe('our own JSON', () => {
  it('is valid, and opens as what it was', () => {
    const [file] = rendered(sample, 'json')

    const validate = new Ajv2020().compile(portfolioJsonSchema())
    expect(validate(JSON.parse(file?.text ?? ''))).toBe(true)
    expect(loadPortfolioText(file?.text ?? '', 'x')).toEqual({
      ok: true,
      portfolio: sample,
      notices: [],
      readOnly: false,
    })
  })
})

it('the Markdown names no card where something is said of the whole map, as if it were that one’s fault', () => {
  const [file] = rendered(aPortfolio().product('Orders').build(), 'markdown')

  expect(file?.text).toMatch(/^- \*\*[^*]+\*\* There is 1 card on the map and no use case yet/mu)
  expect(file?.text).toMatch(/^- \*\*[^*]+\*\* Orders: /mu)
})

describe('private notes', () => {
  const id = NoteId.parse('note_secret')
  const withNote = (isPrivate: boolean): Portfolio => ({
    ...sample,
    notes: {
      [id]: Note.parse({ id, text: 'the director must not read this', author: 'Ana', private: isPrivate, order: 'n' }),
    },
    unknown: {
      '/notes/note_secret/mood': 'angry about the director',
      '/setAside/notes/note_2': { text: 'the director again' },
    },
  })

  it('never leave, in no form', () => {
    for (const { text } of everyText(withNote(true))) expect(text).not.toContain('director')
  })

  it('that are not private do (the twin: the words would be found)', () => {
    expect(everyText(withNote(false)).filter(({ text }) => text.includes('must not read this'))).toHaveLength(2)
  })
})

describe('an SLO sheet', () => {
  it('is made for each product that promises something or is read by a use case, and one for all', () => {
    const names = rendered(sample, 'slo').map(({ name }) => name)

    expect(names).toEqual([
      'Fashion retail.slo.md',
      'Fashion retail - Customer Lifetime Value.slo.md',
      'Fashion retail - Product Recommendations.slo.md',
    ])
  })

  it('says what is still open', () => {
    const { portfolio } = open(everything)

    const sheet = rendered(portfolio, 'slo').find(({ name }) => name.includes('Lifetime'))?.text ?? ''

    expect(sheet).toContain('Open questions:\n\n- Which returns?\n- Which period?')
  })
})
