// What window and export worker say to each other.
import type { ExportedText } from '../../shared/export/exporter'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Language } from '../../shared/text/catalogue'

export interface ExportRequest {
  /** As exporters.ts names them. */
  readonly ids: readonly string[]
  readonly portfolio: Portfolio
  readonly language: Language
  /** ISO day, as ExportOptions has it. */
  readonly exportedOn: string
}
export type ExportAnswer =
  /** So many of the forms are ready. */
  { readonly done: number } | { readonly files: readonly ExportedText[] }
