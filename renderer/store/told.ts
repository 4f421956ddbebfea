// What a person is told once, in a toast: good news about a step that did more than the hand showed, with the way back beside it; and why a
// key did nothing.
import type { TextKey } from '../../shared/text/catalogue'
import type { TextValues } from '../../shared/text/say'
import type { ViewStore } from './viewStore'

/** Shows the sentence until it has been read; a later one takes its place. `step` is the id of the undo step it speaks of. */
export function tell(view: ViewStore, text: TextKey, values: TextValues, step?: string): void {
  view.setState({ told: { text, values, step } })
}

/** The same in a quiet tone, and not for as long: nothing has happened. */
export function hint(view: ViewStore, text: TextKey, values: TextValues): void {
  view.setState({ told: { text, values, step: undefined, tone: 'note' } })
}
