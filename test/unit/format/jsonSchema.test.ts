import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { portfolioJsonSchema, schemaFileName } from '../../../shared/format/jsonSchema'
import { portfolioText } from '../../../shared/format/save'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { aPortfolio } from '../../support/portfolioBuilder'
import { changed, everything, open } from './everything'

const published = new URL(`../../../schema/${schemaFileName}`, import.meta.url)
const ajv = new Ajv2020({ allErrors: true })
const validate = ajv.compile(portfolioJsonSchema())
const problems = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors)

describe('the published JSON Schema', () => {
  it('is the one this version reads (npm run workback -- schema --out schema)', () => {
    expect(existsSync(published)).toBe(true)
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(portfolioJsonSchema())
  })

  it('names itself, and describes every property', () => {
    const { $id, title, description, properties } = portfolioJsonSchema()

    expect({ $id, title }).toEqual({
      $id: 'https://workback.app/schema/workback-portfolio-1.schema.json',
      title: 'Workback portfolio, format 1',
    })
    expect(description).toBeTruthy()
    for (const [name, schema] of Object.entries(properties ?? {}))
      expect(schema, name).not.toMatchObject({ description: name })
  })

  it.each([
    ['the fixture with one of everything', everything],
    ['the sample', portfolioText(retailSample(PortfolioId.parse('portfolio_sample')))],
    ['an empty portfolio', portfolioText(aPortfolio().build())],
    ['the shortest file', '{"formatVersion":1,"id":"portfolio_1","name":"Short"}'],
    [
      'what was set aside and what is unknown',
      portfolioText(
        open(
          changed((file) => {
            Object.assign(file['owners'] ?? {}, { product_returns: 'domain_x' })
            Object.assign(file['dataProducts']?.['product_clv'] ?? {}, { costCentre: 7, costPerYear: 'approx. 5k' })
          }),
        ).portfolio,
      ),
    ],
  ])('%s is valid', (_, text) => {
    expect(problems(text)).toEqual([])
  })

  it.each([
    ['another format', changed((file) => (file['formatVersion'] = 2 as never))],
    ['a number as a name', changed((file) => Object.assign(file['domains']?.['domain_crm'] ?? {}, { name: 7 }))],
    [
      'a product under a domain’s id',
      changed((file) => Object.assign(file['dataProducts'] ?? {}, { domain_1: { id: 'domain_1', name: 'x' } })),
    ],
    ['a missing name', changed((file) => delete file['name'])],
    ['a list for a table', changed((file) => (file['flows'] = [] as never))],
  ])('%s is not', (_, text) => {
    expect(problems(text)).not.toEqual([])
  })
})
