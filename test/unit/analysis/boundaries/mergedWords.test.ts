// Two products become one: whatever people said of the one that goes is taken over, or named before it goes.
import { describe, expect, it } from 'vitest'
import { Attribute, Slo } from '../../../../shared/model/entities/dataProduct'
import { merged } from '../../../support/appliedProposal'
import { aPortfolio, domain, product } from '../../../support/portfolioBuilder'

it('a merge names the judgements that go, and takes over those nobody has made of the other', () => {
  const by = (reviewer: string, reason: string) => ({ reviewer, reason })
  const portfolio = aPortfolio()
    .product('Purchases', { cohesive: { answer: 'yes', ...by('Ada', 'One concept.') } })
    .product('Returns', {
      cohesive: { answer: 'no', ...by('Bo', 'Two concepts.') },
      valuableOnItsOwn: { answer: 'yes', ...by('Cy', 'Read alone.') },
      overruled: { vague: { ...by('Di', 'Said in the room.') } },
    })
    .build()

  const { after, words } = merged(portfolio, product('Purchases'), product('Returns'))

  expect(after.dataProducts[product('Purchases')]).toMatchObject({
    cohesive: { answer: 'yes', reason: 'One concept.' },
    valuableOnItsOwn: { answer: 'yes', reason: 'Read alone.' },
    overruled: {},
  })
  expect(words).toContain('one cohesive concept: no. Bo: Two concepts.')
  expect(words).toContain('Why “Too vague” was overruled: Di: Said in the room.')
  expect(words.join(' ')).not.toContain('Read alone')
})

it('a merge names the numbers that go, each with what it counts', () => {
  const portfolio = aPortfolio()
    .product('Returns', { costPerYear: 30_000, valuePerYear: 12_000, processingHours: 2 })
    .product('Purchases', { costPerYear: 50_000, valuePerYear: 90_000, processingHours: 2 })
    .build()

  const { words } = merged(portfolio, product('Purchases'), product('Returns'))

  expect(words).toContain('Cost per year: 30,000')
  expect(words).toContain('Value per year: 12,000')
  expect(words.join(' ')).not.toMatch(/Processing time/)
})

describe('where both say something', () => {
  const [kept, other] = [product('Purchases'), product('Returns')]
  const both = (one: object, two: object) => aPortfolio().product('Purchases', one).product('Returns', two)
  const mergedProduct = (one: object, two: object) => {
    const { after, words } = merged(both(one, two).build(), kept, other)
    return { product: after.dataProducts[kept]!, words }
  }

  it.each([
    ['idea', 'live', 'live'],
    ['live', 'idea', 'live'],
    ['design', 'live', 'live'],
    ['live', 'design', 'live'],
    ['retired', 'design', 'design'],
    ['idea', 'retired', 'idea'],
  ] as const)('the stage further on holds, as when a product is widened (2.25): %s and %s', (own, others, stage) => {
    const { product, words } = mergedProduct({ lifecycle: own }, { lifecycle: others })

    expect(product.lifecycle).toBe(stage)
    expect(words.join(' ')).toMatch(new RegExp(`Life cycle.*${stage}.*not ${own === stage ? others : own}`))
  })

  const withAttribute = (said: object) => {
    const attribute = Attribute.parse({ id: 'attribute_gender', name: 'gender', order: 'b', ...said })
    return (name: 'Purchases' | 'Returns', portfolio: ReturnType<ReturnType<typeof both>['build']>) => {
      portfolio.dataProducts[product(name)]!.attributes[attribute.id] = attribute
    }
  }
  const mergedAttribute = (one: object, two: object) => {
    const portfolio = both({}, {}).build()
    withAttribute(one)('Purchases', portfolio)
    withAttribute(two)('Returns', portfolio)
    const { after, words } = merged(portfolio, kept, other)
    return { attribute: Object.values(after.dataProducts[kept]!.attributes)[0]!, words }
  }

  it('the stricter class of an attribute holds (G.3), and the promise that it is always filled (3.17)', () => {
    const strict = { sensitivity: 'personal', required: true }
    const loose = { sensitivity: 'internal', required: false }
    for (const [one, two] of [
      [strict, loose],
      [loose, strict],
    ] as const) {
      const { attribute, words } = mergedAttribute(one, two)

      expect(attribute).toMatchObject(strict)
      expect(words).toContain('Attribute gender: the stricter class holds, personal data, not internal.')
      expect(words.join(' ')).toMatch(/gender is always filled/)
    }
  })

  it('of two attributes that meet the same one, the second does not overwrite what came with the first', () => {
    const portfolio = both({}, {}).build()
    withAttribute({})('Purchases', portfolio)
    const theirs = ['gender', 'Gender'].map((name, at) =>
      Attribute.parse({ id: `attribute_their${at}`, name, order: `b${at}`, meaning: `Meaning ${at}` }),
    )
    Object.assign(portfolio.dataProducts[other]!, {
      attributes: Object.fromEntries(theirs.map((one) => [one.id, one])),
    })
    const { after, words } = merged(portfolio, kept, other)

    expect(Object.values(after.dataProducts[kept]!.attributes)).toMatchObject([{ meaning: 'Meaning 0' }])
    expect(words).toContain('Attribute gender stays “Meaning 0”, not “Meaning 1”.')
  })

  it('an attribute that was the word of another term is named with it', () => {
    const portfolio = both({}, {}).build()
    portfolio.glossary = {
      ['term_sex' as never]: { id: 'term_sex' as never, term: 'sex', meaning: '' },
      ['term_form' as never]: { id: 'term_form' as never, term: 'salutation', meaning: '' },
    }
    withAttribute({ term: 'term_sex' })('Purchases', portfolio)
    withAttribute({ term: 'term_form' })('Returns', portfolio)

    expect(merged(portfolio, kept, other).words).toContain('Attribute gender stays “sex”, not “salutation”.')
  })

  it('rules of access and law are those of both', () => {
    const rule = (accessRule: string) => ({ protection: { accessRule } })

    expect(mergedProduct(rule('Finance only.'), rule('Staff only.')).product.protection.accessRule).toBe(
      'Finance only.\nStaff only.',
    )
  })

  it('a claim keeps its ratings, takes over those it lacks, and names the others', () => {
    const portfolio = both({}, {})
      .claim('Purchases', 'Sales', { ownsSources: 1, note: 'Runs the shop.' })
      .claim('Returns', 'Sales', { ownsSources: 3, greatestNeed: 2, note: 'Runs the depot.' })
      .build()
    const { after, words } = merged(portfolio, kept, other)

    expect(after.claims[kept]![domain('Sales')]).toEqual({
      ...{ ownsSources: 1, greatestNeed: 2, bestPlaced: null, note: 'Runs the shop.' },
    })
    expect(words).toContain('Claim of Sales, owns the sources: 1 stays, 3 goes.')
    expect(words).toContain('Claim of Sales, note: “Runs the depot.”')
  })

  it('the decision about the one owner both have comes along', () => {
    const portfolio = both({ owner: 'Sales' }, { owner: 'Sales' }).decide('Returns', 'Sales', 'Knows it best.').build()

    expect(merged(portfolio, kept, other).after.ownershipDecisions[kept]).toMatchObject({ reason: 'Knows it best.' })
  })

  it('of three promises about the same thing the strictest is left, in whichever order they are met', () => {
    const fresh = (id: string, target: number, statement = '') =>
      Slo.parse({ id: `slo_${id}`, dimension: 'freshness', target, unit: 'h', order: id, statement })
    for (const others of [
      [2, 8],
      [8, 2],
    ] as const) {
      const portfolio = both({}, {}).build()
      const slos = [fresh('b', 24), fresh('c', others[0], 'Within hours.'), fresh('d', others[1])]
      const [own, ...theirs] = slos
      Object.assign(portfolio.dataProducts[kept]!, { slos: { [own!.id]: own } })
      Object.assign(portfolio.dataProducts[other]!, { slos: Object.fromEntries(theirs.map((slo) => [slo.id, slo])) })
      const { after, words } = merged(portfolio, kept, other)

      expect(Object.values(after.dataProducts[kept]!.slos).map(({ target }) => target)).toEqual([2])
      expect(words.join(' ').includes('Within hours.')).toBe(others[0] === 8)
    }
  })
})
