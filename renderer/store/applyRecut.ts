// A move of a boundary that has been looked at is done: one step, one toast, the keyboard back on the map.
import type { BoundaryProposal, Surroundings } from '../../shared/analysis/boundaries/boundaryProposal'
import type { Recut } from '../../shared/analysis/boundaries/fix'
import type { DataProductId } from '../../shared/model/entities/ids'
import { placeDownstreamOf } from '../../shared/layout/freePlace'
import { sayIn, type TextValues } from '../../shared/text/say'
import type { TextKey } from '../../shared/text/catalogue'
import { closeOverlay } from './overlay'
import { tell } from './told'
import type { Desk } from './useEditor'
import { select } from './viewStore'

/** What the pure functions cannot make themselves: ids, and the sentence that keeps a decision in the minutes. */
export function surroundingsOf({ newId, view }: Pick<Desk, 'newId' | 'view'>): Surroundings {
  const say = sayIn(view.getState().language)
  return {
    newId,
    minuted: (name, domain) =>
      say('boundary.owner.minutedText', { name, domain: domain ?? say('boundary.owner.nobody') }),
    nameFor: (name, who, language) => sayIn(language)('recut.split.nameFor', { name, who }),
    portName: (kind) => say(`offer.port.${kind}`),
    placeBehind: (portfolio, product) => placeDownstreamOf(portfolio, product, 'useCase'),
  }
}

interface Told {
  readonly text: Extract<TextKey, `recut.told.${string}`>
  readonly values: TextValues
  /** What is selected afterwards. */
  readonly shown: readonly string[]
}

/** False when it was refused; then nothing has changed and the preview stays. */
export function applyRecut(desk: Desk, { reason, changes }: BoundaryProposal, { text, values, shown }: Told): boolean {
  const { editor, view } = desk
  if (!editor.submitBatch(reason, changes)) return false
  const step = editor.getState().history.past.at(-1)?.id
  const { boundary } = view.getState()
  closeOverlay(view)
  view.setState({ boundary: null, recut: step !== undefined && boundary ? { step, of: productsOf(boundary) } : null })
  select(view, ...shown)
  tell(view, text, values, step)
  return true
}

const productsOf = (boundary: Recut): readonly DataProductId[] =>
  boundary.kind === 'merge' ? [boundary.kept, boundary.absorbed] : [boundary.product]
