// From a finding to the ways out of the conflict it speaks of, on the sheet of promises (2.41).
import type { Finding } from '../../shared/analysis/finding'
import type { Desk } from './useEditor'

/** Goes to the sheet; the row of this conflict unfolds there and takes the keyboard. */
export function askForConflict({ view, run }: Desk, { id }: Finding): void {
  run('view.slos')
  view.setState(({ asked: { times } }) => ({ asked: { field: id, times: times + 1 } }))
}
