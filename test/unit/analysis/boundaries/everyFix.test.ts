// Whatever F offers beside a finding does what it says: the document changes, and the finding is gone. What has to be looked at first
// shows something to look at, and as it stands it would change the document too.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoundaryProposal } from '../../../../shared/analysis/boundaries/boundaryProposal'
import type { Recut } from '../../../../shared/analysis/boundaries/fix'
import { fixOf } from '../../../../shared/analysis/boundaries/fixes'
import { mergeProducts } from '../../../../shared/analysis/boundaries/mergeProducts'
import { recastProduct, recastsOf } from '../../../../shared/analysis/boundaries/recastProduct'
import { splitName } from '../../../../shared/analysis/boundaries/splitName'
import { splitProduct } from '../../../../shared/analysis/boundaries/splitProduct'
import { suggestedSplit } from '../../../../shared/analysis/boundaries/suggestedSplit'
import type { Finding } from '../../../../shared/analysis/finding'
import { createReview } from '../../../../shared/analysis/review'
import { canonicalJson } from '../../../../shared/model/canonicalJson'
import { Attribute } from '../../../../shared/model/entities/dataProduct'
import { PortfolioId } from '../../../../shared/model/entities/ids'
import { Term } from '../../../../shared/model/entities/workshop'
import { advance, startHistory } from '../../../../shared/model/history'
import { Portfolio } from '../../../../shared/model/portfolio'
import { retailSample } from '../../../../shared/sample/retail'
import { anyWorkshop } from '../../../support/anyCommand'
import { applied, around } from '../../../support/appliedProposal'
import { portfoliosWithFindings } from '../../../support/everyFinding'
import { generatedPortfolio } from '../../../support/generatedPortfolio'
import { aPortfolio } from '../../../support/portfolioBuilder'
import { startingPortfolio } from '../../../support/startingPortfolio'

/** What a preview shows before anything in it is chosen anew. */
function previewOf(portfolio: Portfolio, recut: Recut): BoundaryProposal | undefined {
  const fresh = around()
  if (recut.kind === 'merge') return mergeProducts(portfolio, recut, fresh)
  const { kind, product } = recut
  if (kind === 'split') {
    const split = { name: splitName(portfolio, product, fresh), ...suggestedSplit(portfolio, product) }
    return splitProduct(portfolio, { product, ...split, at: { x: 0, y: 0 } }, fresh)
  }
  const [first] = recastsOf(portfolio, product)
  return first && recastProduct(portfolio, product, first, fresh)
}

/** Tries what is offered, at most so often for one kind of finding, and names what does not do what it says. */
function brokenFixes(portfolio: Portfolio, atMost = Infinity): readonly string[] {
  const review = createReview()
  const tried = new Map<string, number>()
  const before = canonicalJson(portfolio)
  return review(portfolio).flatMap((finding) => {
    const kind = `${finding.rule}:${finding.code}`
    const fix = fixOf(portfolio, finding, around())
    const times = tried.get(kind) ?? 0
    if (!fix || times >= atMost) return []
    tried.set(kind, times + 1)
    const step = fix.how === 'certain' ? { ...fix, lines: [], figures: [] } : previewOf(portfolio, fix.recut)
    if (!step) return [`${finding.id} shows nothing`]
    const after = applied(portfolio, step)
    if (canonicalJson(after) === before) return [`${finding.id} changes nothing`]
    if (fix.how !== 'certain') return []
    const said = review(after)
    const stays = said.some(({ id }) => id === finding.id)
    return [...(stays ? [`${finding.id} stays`] : []), ...partedBy(finding, review(portfolio), said)]
  })
}

/** A key made like another parts no keys that met; two of one name now may still differ in type (2.09). A key that is added may be heard elsewhere. */
function partedBy({ id, rule, code, subject }: Finding, before: readonly Finding[], after: readonly Finding[]) {
  if (rule !== 'shared-key' || code === 'missing') return []
  const known = new Set(before.map((finding) => finding.id))
  const isNext = (finding: Finding) =>
    code === 'named-otherwise' && finding.code === 'typed-otherwise' && finding.subject === subject
  return after
    .filter((finding) => finding.rule === rule && !known.has(finding.id) && !isNext(finding))
    .map((parted) => `${id} brings ${parted.id}`)
}

describe('every fix that is offered', () => {
  it('settles its finding where every rule speaks', () => {
    expect(portfoliosWithFindings().flatMap((portfolio) => brokenFixes(portfolio))).toEqual([])
  })

  it('settles its finding in the worked example', () => {
    expect(brokenFixes(retailSample(PortfolioId.parse('portfolio_retail')))).toEqual([])
  })

  it.each([
    ['S', Infinity],
    ['M', Infinity],
    ['L', 12],
    ['XL', 3],
  ] as const)('settles its finding in a generated portfolio of size %s', (size, atMost) => {
    expect(brokenFixes(generatedPortfolio(size), atMost)).toEqual([])
  })

  it('settles its finding after any workshop', () => {
    const workshop = fc.property(anyWorkshop(40), (commands) => {
      let history = startHistory(startingPortfolio())
      for (const command of commands) {
        const advanced = advance(history, command)
        if (advanced.ok) history = advanced.history
      }
      expect(brokenFixes(history.present)).toEqual([])
    })
    fc.assert(workshop, { numRuns: 100 })
  })

  it('settles its finding among products that are joined by keys of any name, type and term', () => {
    fc.assert(
      fc.property(joinedProducts, (portfolio) => {
        expect(brokenFixes(portfolio)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

const NAMES = ['customer_id', 'Customer ID', 'customers_id', 'crm_customer_id', 'parent_customer_id', 'order_id']
const anyAttribute = fc.record({
  name: fc.constantFrom(...NAMES, 'id', 'ID', 'sku', 'region', '-'),
  type: fc.constantFrom('', ' ', 'integer', 'text', 'varchar(20)', 'bool'),
  businessKey: fc.boolean(),
  term: fc.option(fc.constantFrom('term_0', 'term_1'), { freq: 4 }),
})

/** Three to six products that feed each other in any way that makes no circle. */
const joinedProducts = fc
  .record({
    attributes: fc.array(fc.array(anyAttribute, { maxLength: 4 }), { minLength: 3, maxLength: 6 }),
    flows: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 3, maxLength: 10, selector: String }),
  })
  .map(({ attributes, flows }) => {
    const builder = aPortfolio()
    for (const at of attributes.keys()) builder.product(`Product ${at}`)
    for (const [from, to] of flows)
      if (from < to && to < attributes.length) builder.flow(`Product ${from}`, `Product ${to}`)
    const portfolio = builder.build()
    for (const id of ['term_0', 'term_1']) {
      const term = Term.parse({ id, term: id })
      portfolio.glossary[term.id] = term
    }
    for (const [at, product] of Object.values(portfolio.dataProducts).entries())
      for (const [place, given] of (attributes[at] ?? []).entries()) {
        const attribute = Attribute.parse({ id: `attribute_${at}x${place}`, order: 'bcde'.charAt(place), ...given })
        product.attributes[attribute.id] = attribute
      }
    return Portfolio.parse(portfolio)
  })
