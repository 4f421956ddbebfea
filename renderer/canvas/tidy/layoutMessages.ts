// What window and layout worker say to each other.
import type { TidyMap, TidyProposal, TidyScope } from '../../../shared/layout/tidy/tidyProposal'

export interface LayoutQuestion {
  /** Comes back with every answer, so that a late one is not taken for another. */
  readonly request: number
  readonly map: TidyMap
  readonly scope: TidyScope
}
/** Wants no answer: the worker practises on it, so that the first question is answered as fast as the tenth. */
interface LayoutRehearsal {
  readonly rehearsal: TidyMap
}
export type LayoutRequest = LayoutQuestion | LayoutRehearsal
export type LayoutAnswer =
  { readonly request: number; readonly percent: number } | { readonly request: number; readonly proposal: TidyProposal }
