import type { Portfolio } from '../model/portfolio'
import type { TextKey } from '../text/catalogue'
import type { Say } from '../text/say'

/** What the caller knows and a portfolio does not. */
export interface ExportOptions {
  /** ISO day, as '2026-11-20', to stand in the document; '' to leave it out, so that equal portfolios give equal texts. */
  readonly exportedOn: string
}

/** One file of an export. The name is safe on every system (RELIABILITY.md T5), and unlike the others of the same export. */
export interface ExportedText {
  readonly name: string
  readonly text: string
}

/** A way out, as a pure function: the same for window, worker and command line. */
export interface Exporter {
  /** As `workback export --to` names it. */
  readonly id: string
  /** Without a dot in front. */
  readonly extension: string
  readonly title: Extract<TextKey, `export.title.${string}`>
  readonly render: (portfolio: Portfolio, options: ExportOptions, say: Say) => readonly ExportedText[]
}
