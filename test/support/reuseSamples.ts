// Labelled needs and the products a facilitator would reuse: how well suggestions agree with them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { somethingFits, suggestionsFor } from '../../shared/analysis/generalise'
import * as nearWords from '../../shared/analysis/similarity/nearWords/vectorTable'
import { learnWords } from '../../shared/analysis/similarity/nearWords/wordVectors'
import type { Portfolio } from '../../shared/model/portfolio'
import { aPortfolio } from './portfolioBuilder'

interface Sample {
  readonly portfolios: Readonly<
    Record<string, { readonly products: readonly { readonly name: string; readonly description: string }[] }>
  >
  readonly useCases: readonly {
    readonly id: string
    readonly portfolio: string
    /** Without who asks and what for, where only the need was written down. */
    readonly useCase: { readonly role?: string; readonly need: string; readonly outcome?: string }
    readonly expected: readonly { readonly product: string; readonly grade: number }[]
  }[]
}
/** How a case was answered: products in order, against what was expected. */
export interface Answer {
  readonly id: string
  readonly suggested: readonly string[]
  readonly needed: readonly string[]
  /** That one of them fits, and is not only the closest. */
  readonly fits: boolean
  /** Neither needed, useful nor related. */
  readonly isEmpty: boolean
}
/** The need alone, or the whole sentence with role and outcome. */
export type Form = 'need' | 'sentence'

/** Which labelled sample: each says in its `about` when it was written and whether the ranking was tuned on it. */
export type SampleName =
  | 'dev'
  | 'own'
  | 'held'
  | 'tuned'
  | 'sealed'
  | 'learned'
  | 'german'
  | 'software'
  | 'everyday'
  | 'trades'
  | 'plain'
  | 'spoken'

const read = (name: SampleName): Sample =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../fixtures/reuse.${name}.json`, import.meta.url)), 'utf8')) as Sample

/** A sample answered by the app. */
export function answersTo(name: SampleName, form: Form): readonly Answer[] {
  learnWords(nearWords)
  const { portfolios, useCases } = read(name)
  const worlds = new Map(Object.entries(portfolios).map(([key, { products }]) => [key, built(key, products)]))
  return useCases.map(({ id, portfolio, useCase: { role, need, outcome }, expected }) => {
    const isAlone = form === 'need' || role === undefined || outcome === undefined
    const text = isAlone ? need : `As a ${role}, I need ${need}, so that ${outcome}.`
    return {
      id,
      ...answerOf(worlds.get(portfolio) ?? aPortfolio().build(), text),
      needed: expected.filter(({ grade }) => grade === 3).map(({ product }) => product),
      isEmpty: expected.length === 0,
    }
  })
}

function answerOf(portfolio: Portfolio, need: string): Pick<Answer, 'suggested' | 'fits'> {
  const suggestions = suggestionsFor(portfolio, need, { closest: true })
  return {
    suggested: suggestions.map(({ product }) => portfolio.dataProducts[product]?.name ?? ''),
    fits: somethingFits(suggestions),
  }
}

/** Mean over the cases that have a needed product; `fits` is the share of those for which something is said to fit, `empty` the share of cases without any fit for which nothing is. */
export function figuresOf(answers: readonly Answer[]) {
  const asked = answers.filter(({ needed }) => needed.length > 0)
  const empty = answers.filter(({ isEmpty }) => isEmpty)
  const recallAt = (count: number) =>
    mean(asked.map(({ suggested, needed }) => share(needed, (name) => suggested.slice(0, count).includes(name))))
  return {
    recallAt3: recallAt(3),
    recallAt5: recallAt(5),
    mrr: mean(asked.map(reciprocalRank)),
    fits: share(asked, ({ fits }) => fits),
    empty: share(empty, ({ fits }) => !fits),
  }
}

const reciprocalRank = ({ suggested, needed }: Answer): number => {
  const at = suggested.findIndex((name) => needed.includes(name))
  return at < 0 ? 0 : 1 / (at + 1)
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const share = <V>(values: readonly V[], holds: (value: V) => boolean) =>
  values.length === 0 ? 1 : values.filter(holds).length / values.length

/** The portfolios of a sample, as the app would hold them. */
export const portfoliosOf = (name: SampleName): readonly Portfolio[] =>
  Object.entries(read(name).portfolios).map(([key, { products }]) => built(key, products))

const built = (key: string, products: Sample['portfolios'][string]['products']): Portfolio =>
  products.reduce((world, { name, description }) => world.product(name, { job: description }), aPortfolio(key)).build()
