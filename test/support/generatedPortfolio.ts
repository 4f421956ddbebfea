// A large portfolio that is the same on every machine: what the benches measure, as a parsed document.
import { generatedPortfolio as generated, type GeneratedSize } from '../../bench/portfolio.mjs'
import { Portfolio } from '../../shared/model/portfolio'

/** S, M, L, XL: 20, 45, 395 and 2,700 cards. */
export const generatedPortfolio = (size: GeneratedSize): Portfolio => Portfolio.parse(generated(size))
