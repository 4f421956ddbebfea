// What a fix is: certain ones as changes with a sentence that says them, others as a preview to look at first.
import type { BatchReason, ChangeInput } from '../../model/commands'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DataProductId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import type { TextKey } from '../../text/catalogue'
import type { TextValues } from '../../text/say'
import type { Surroundings } from './boundaryProposal'

/** What a fix leads to that has to be looked at before it is done. */
export type Recut =
  | { readonly kind: 'merge'; readonly kept: DataProductId; readonly absorbed: DataProductId }
  | { readonly kind: 'split'; readonly product: DataProductId }
  | { readonly kind: 'recast'; readonly product: DataProductId }
export type FixText = Extract<TextKey, `fix.${string}`>
interface SaidFix {
  /** What it does, before it is done. */
  readonly text: FixText
  readonly values: TextValues
  /** Other products that it rests on: its words hold while those stay as they are. */
  readonly besides?: readonly DataProductId[]
}
/**
 * certain: its changes are taken as they stand, and the finding is gone afterwards. look: it opens a preview that changes something as it
 * stands; whether that settles the finding is for those to say who look at it, for half of what they decide there is a name or a sentence.
 */
export type Fix = SaidFix &
  (
    | { readonly how: 'certain'; readonly reason: BatchReason; readonly changes: readonly ChangeInput[] }
    | { readonly how: 'look'; readonly recut: Recut }
  )

/** undefined where no move settles what is said of this product, and people have to think. */
export type Fixer = (portfolio: Portfolio, product: DataProduct, around: Surroundings) => Fix | undefined

export const look = (text: FixText, recut: Recut, values: TextValues = {}): Fix => ({
  how: 'look',
  text,
  values,
  recut,
})
export const certain = (
  text: FixText,
  values: TextValues,
  changes: readonly ChangeInput[],
  reason: BatchReason = 'edit',
): Fix => ({ how: 'certain', text, values, changes, reason })
