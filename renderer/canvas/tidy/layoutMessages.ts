// What window and layout worker say to each other.
import type { TidyMap, TidyProposal, TidyScope } from '../../../shared/layout/tidy/tidyProposal'

export interface LayoutRequest {
  /** Comes back with every answer, so that a late one is not taken for another. */
  readonly request: number
  readonly map: TidyMap
  readonly scope: TidyScope
}
export type LayoutAnswer =
  { readonly request: number; readonly percent: number } | { readonly request: number; readonly proposal: TidyProposal }
