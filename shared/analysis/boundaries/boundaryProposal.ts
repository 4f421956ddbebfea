// What moving a product's boundary would do: the changes of one undo step, and the same in plain sentences before anything is done.
import type { BatchReason, ChangeInput } from '../../model/commands'
import type { OutputPort } from '../../model/entities/dataProduct'
import type { NodeId } from '../../model/entities/ids'
import type { Point, Portfolio } from '../../model/portfolio'
import { nameOf } from '../../model/stepName'
import type { TextKey } from '../../text/catalogue'
import type { TextValues } from '../../text/say'
import type { NewId } from './widening'

export type BoundaryText = Extract<TextKey, `boundary.${string}`>
/** whole: the move in one sentence. decide: the room has to. lost: nobody says it any more. shared: in both, for both, or as before. */
export type LineGroup = 'whole' | 'decide' | 'lost' | 'moves' | 'shared'
export interface BoundaryLine {
  readonly text: BoundaryText
  readonly values: TextValues
  readonly group: LineGroup
}
type FigureKind = 'inputs' | 'readers' | 'attributes' | 'ports' | 'promises'
/** How many there are before and after, over all products that take part. */
export interface Figure {
  readonly of: FigureKind
  readonly before: number
  readonly after: number
}
export interface BoundaryProposal {
  readonly reason: BatchReason
  readonly changes: readonly ChangeInput[]
  readonly lines: readonly BoundaryLine[]
  readonly figures: readonly Figure[]
}
/** What a part of a move contributes. */
export interface Part {
  readonly changes: readonly ChangeInput[]
  readonly lines: readonly BoundaryLine[]
}

/** What a pure function cannot make itself: fresh ids, and words that are written into the document. */
export interface Surroundings {
  readonly newId: NewId
  /** The minuted ownership of a product that is no longer there, as a decision in words. */
  readonly minuted: (product: string, domain: string | null) => string
  /** What a new output port of this kind is called, in the language of whoever adds it. */
  readonly portName?: (kind: OutputPort['kind']) => string
  /** What a product is called that is split off for these readers, in the language in which the product is spoken of. */
  readonly nameFor?: (name: string, who: string, language: 'en' | 'de') => string
  /** A free place for a use case that reads this product; without a map to look at it stands where the product does. */
  readonly placeBehind?: (portfolio: Portfolio, product: NodeId) => Point
}

export const joined = (parts: readonly Part[]): Part => ({
  changes: parts.flatMap(({ changes }) => changes),
  lines: parts.flatMap(({ lines }) => lines),
})

const lineOf =
  (group: LineGroup) =>
  (text: BoundaryText, values: TextValues = {}): BoundaryLine => ({ text, values, group })
export const whole = lineOf('whole')
export const asks = lineOf('decide')
export const loses = lineOf('lost')
export const moves = lineOf('moves')
export const shares = lineOf('shared')

/** What has to be looked at before it is done. */
export const isHeeded = ({ group }: BoundaryLine): boolean => group === 'decide' || group === 'lost'

/** Names of records, as a sentence lists them. */
export const namesIn = (portfolio: Portfolio, ids: Iterable<string>): string =>
  [...new Set(ids)].map((id) => nameOf(portfolio, id) ?? id).join(', ')
