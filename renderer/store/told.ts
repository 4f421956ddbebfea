// Good news about a step that did more than the hand showed: said once in a toast, with the way back beside it.
import type { TextKey } from '../../shared/text/catalogue'
import type { TextValues } from '../../shared/text/say'
import type { ViewStore } from './viewStore'

/** Shows the sentence until it has been read; a later one takes its place. `step` is the id of the undo step it speaks of. */
export function tell(view: ViewStore, text: TextKey, values: TextValues, step?: string): void {
  view.setState({ told: { text, values, step } })
}
