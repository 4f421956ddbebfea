import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derive } from '../../../shared/analysis/derive'
import type { Finding } from '../../../shared/analysis/finding'
import { createReview, rules, type Review } from '../../../shared/analysis/review'
import { canonicalJson } from '../../../shared/model/canonicalJson'
import { parseCommand, type ChangeInput, type Command } from '../../../shared/model/commands'
import { advance, startHistory, type History } from '../../../shared/model/history'
import { emptyPortfolio, type Portfolio } from '../../../shared/model/portfolio'
import { anyWorkshop } from '../../support/anyCommand'
import { portfoliosWithFindings } from '../../support/everyFinding'
import { startingPortfolio } from '../../support/startingPortfolio'

const beginning = startHistory(startingPortfolio())
const step = (history: History, command: Command): History => {
  const advanced = advance(history, command)
  return advanced.ok ? advanced.history : history
}
/** Nothing remembered: an empty document has been read before, and a copy shares no record and no table with anything seen. */
function fromScratch(portfolio: Portfolio): readonly Finding[] {
  createReview()(emptyPortfolio(portfolio.id, portfolio.name))
  return createReview()(structuredClone(portfolio))
}

/** One document after another, each read with what is remembered of those before; only then each from scratch. */
const readInTurn = (review: Review, portfolios: readonly Portfolio[]) => ({
  followed: portfolios.map((portfolio) => review(portfolio)),
  afresh: portfolios.map(fromScratch),
})

describe('the review', () => {
  const keepsUp = (create: () => Review) => (commands: readonly Command[]) => {
    const portfolios: Portfolio[] = []
    commands.reduce((history, command) => {
      const next = step(history, command)
      portfolios.push(next.present)
      return next
    }, beginning)
    const { followed, afresh } = readInTurn(create(), portfolios)
    expect(followed).toEqual(afresh)
  }

  it('says after any change what a review from scratch says', () => {
    fc.assert(fc.property(anyWorkshop(30), keepsUp(createReview)), { numRuns: 150 })
  })

  it('would notice a rule that forgets to look at the owners', () => {
    const forgetful = (): Review => {
      const review = createReview()
      let owners: Portfolio['owners'] | undefined
      return (portfolio) => review({ ...portfolio, owners: (owners ??= portfolio.owners) })
    }

    expect(() => fc.assert(fc.property(anyWorkshop(30), keepsUp(forgetful)), { numRuns: 100 })).toThrow()
  })

  it('gives the same list while nothing it reads has changed', () => {
    const review = createReview()
    const portfolio = beginning.present
    const first = review(portfolio)

    expect(review({ ...portfolio, layout: {}, name: 'Other' })).toBe(first)
    expect(review(structuredClone(portfolio))).toBe(first)
  })

  it('lists the same findings in the same order after the document was closed and opened', () => {
    const portfolio = beginning.present
    const reopened = JSON.parse(canonicalJson(portfolio)) as Portfolio

    expect(createReview()(reopened)).toEqual(createReview()(portfolio))
  })

  it('keeps every finding that has not changed', () => {
    const review = createReview()
    const first = review(beginning.present)
    const next = step(beginning, sent({ type: 'dataProduct/describe', of: 'product_1', changes: { name: 'Sales' } }))
    const second = review(next.present)

    const about = (findings: typeof first) => findings.filter(({ subject }) => subject === 'product_2')
    expect(second).not.toBe(first)
    expect(about(second)).not.toEqual([])
    for (const [index, finding] of about(second).entries()) expect(finding).toBe(about(first)[index])
  })
})

const sent = (change: ChangeInput): Command => parseCommand({ id: 'c1', actor: 'facilitator', ...change })

/** From portfolio to portfolio of those that make every rule speak: a whole table of another one, one record of it, or one record less. */
const anyWalk = () => {
  const worlds = portfoliosWithFindings()
  const slices = [...new Set(rules.flatMap(({ reads }) => reads))]
  const aStep = fc.record({
    ...{ slice: fc.constantFrom(...slices), other: fc.constantFrom(...worlds), at: fc.nat(9) },
    how: fc.constantFrom('table', 'record', 'record', 'removal'),
  })
  return fc.tuple(fc.constantFrom(...worlds), fc.array(aStep, { minLength: 1, maxLength: 40 })).map(([start, steps]) =>
    steps.reduce<readonly Portfolio[]>(
      (walk, { slice, other, at, how }) => {
        const before = walk.at(-1) ?? start
        const [table, more] = [before[slice], other[slice]] as Readonly<Record<string, unknown>>[]
        if (how === 'table') return [...walk, { ...before, [slice]: more }]
        const entries = Object.entries((how === 'record' ? more : table) ?? {})
        const [id, record] = entries[at % Math.max(1, entries.length)] ?? []
        if (id === undefined) return walk
        const { [id]: _, ...rest } = table ?? {}
        return [...walk, { ...before, [slice]: how === 'record' ? { ...table, [id]: record } : rest }]
      },
      [start],
    ),
  )
}

describe('over portfolios that make every rule speak', () => {
  const seed = 20261123

  it(`says after any step what a review from scratch says (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyWalk(), (portfolios) => {
        const { followed, afresh } = readInTurn(createReview(), portfolios)
        expect(followed).toEqual(afresh)
      }),
      { seed, numRuns: 600 },
    )
  })

  it('would notice any rule that forgets to look at any slice it reads', () => {
    const pairs = rules.flatMap((rule) => rule.reads.map((slice) => ({ rule, slice })))
    const forgetful = ({ rule, slice }: (typeof pairs)[number]) =>
      derive(
        rule.reads.filter((read) => read !== slice),
        rule.find as (portfolio: Partial<Portfolio>) => readonly Finding[],
      )
    const walks = fc.sample(anyWalk(), { seed, numRuns: 16_000 })
    const unnoticed = pairs.filter(
      (pair) =>
        !walks.some((walk) => {
          const reading = forgetful(pair)
          return walk.some((portfolio) => {
            const stale = reading(portfolio)
            return JSON.stringify(stale) !== JSON.stringify(pair.rule.find(portfolio))
          })
        }),
    )

    expect(unnoticed.map(({ rule, slice }) => `${rule.id} ${slice}`)).toEqual([])
  })
})
