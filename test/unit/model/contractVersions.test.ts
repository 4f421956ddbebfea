import { describe, expect, it } from 'vitest'
import { parseCommand, type ChangeInput } from '../../../shared/model/commands'
import { decide } from '../../../shared/model/decide'
import type { Edit } from '../../../shared/model/commands'
import { diffPortfolios } from '../../../shared/merge/diff'
import { describeChanges } from '../../../shared/merge/describeChange'
import { loadPortfolioText } from '../../../shared/format/load'
import { portfolioText } from '../../../shared/format/save'
import { Portfolio } from '../../../shared/model/portfolio'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio, attribute, product } from '../../support/portfolioBuilder'

const orders = product('Orders')
const world = () => {
  const portfolio = aPortfolio()
    .product('Orders', { attributes: { customer: [] } })
    .build()
  return Portfolio.parse({ ...portfolio, glossary: { term_c: { id: 'term_c', term: 'Customer' } } })
}
const version = (id: string, name: string) => ({ id: `version_${id}`, version: name, order: id })
const done = (portfolio: Portfolio, ...changes: readonly ChangeInput[]): Portfolio =>
  changes.reduce((present, change) => {
    const decision = decide(present, parseCommand({ ...change, id: 'c', actor: 'a' }) as Edit)
    if (!decision.ok) throw new Error(decision.refusal.reason)
    return decision.portfolio
  }, portfolio)
const sentences = (before: Portfolio, after: Portfolio) => {
  const say = sayIn('en')
  return describeChanges(before, after, say).flatMap(({ changes }) =>
    changes.map(({ text, values }) => say(text, values)),
  )
}

describe('versions of a contract', () => {
  it('are added, corrected and removed; the first brings its table with it', () => {
    const first = done(world(), { type: 'contractVersion/add', product: orders, record: version('b', '1.0') })
    const second = done(
      first,
      { type: 'contractVersion/add', product: orders, record: version('c', '2.0') },
      { type: 'contractVersion/describe', product: orders, of: 'version_c', changes: { breaking: true } },
      { type: 'contractVersion/remove', product: orders, of: 'version_b' },
    )

    expect(Object.values(second.dataProducts[orders]?.versions ?? {})).toMatchObject([
      { version: '2.0', breaking: true },
    ])
    expect(sentences(world(), first)).toEqual(['Orders has a new version of its contract: 1.0'])
    expect(sentences(first, second)).toEqual([
      'Orders no longer lists version 1.0 of its contract',
      'Orders has a new version of its contract: 2.0',
    ])
  })

  it('cannot be removed where there are none', () => {
    const none = parseCommand({ type: 'contractVersion/remove', product: orders, of: 'version_b', id: 'c', actor: 'a' })

    expect(decide(world(), none as Edit)).toMatchObject({ ok: false, refusal: { reason: 'not-there' } })
  })

  it('and the new words of a field come back from a file as they went, and are absent where nobody said them', () => {
    const kept = done(
      world(),
      { type: 'contractVersion/add', product: orders, record: version('b', '1.0') },
      { type: 'dataProduct/fillPage', product: orders, page: 'contract', changes: { migration: '90 days' } },
      {
        ...{ type: 'attribute/describe', product: orders, of: attribute('customer') },
        changes: { required: true, term: 'term_c' },
      },
    )
    const loaded = loadPortfolioText(portfolioText(kept), 'a.workback.json')

    expect(loaded).toMatchObject({ ok: true, notices: [] })
    expect(loaded.ok && diffPortfolios(kept, loaded.portfolio)).toEqual([])
    expect(portfolioText(world())).not.toMatch(/"(versions|migration|required)"/)
    expect(sentences(world(), kept)).toEqual([
      'Orders, customer: always filled is now “yes” (was empty)',
      'Orders, customer: term is now “Customer” (was empty)',
      'Orders: how readers move over is now “90 days” (was empty)',
      'Orders has a new version of its contract: 1.0',
    ])
  })

  it('a word of the glossary that goes lets go of the fields that were it', () => {
    const named = done(world(), {
      ...{ type: 'attribute/describe', product: orders, of: attribute('customer'), changes: { term: 'term_c' } },
    })
    const gone = done(named, { type: 'term/remove', of: 'term_c' })

    expect(gone.dataProducts[orders]?.attributes[attribute('customer')]?.term).toBeNull()
  })

  it('a field that names a word the file does not hold is blanked and told', () => {
    const text = portfolioText(world()).replace('"meaning": ""', '"term": "term_gone", "meaning": ""')
    const loaded = loadPortfolioText(text, 'a.workback.json')

    expect(loaded).toMatchObject({ ok: true, notices: [{ text: 'notice.load.danglingField' }] })
    expect(loaded.ok && loaded.portfolio.dataProducts[orders]?.attributes[attribute('customer')]?.term).toBeNull()
  })
})
