import { canonicalJson } from '../model/canonicalJson'
import type { Portfolio } from '../model/portfolio'
import { withUnknown } from './unknownFields'

/** The text of a `.workback.json`: keys in order, one property per line, and every field we do not know back in its place. */
export const portfolioText = (portfolio: Portfolio): string => canonicalJson(withUnknown(portfolio))
