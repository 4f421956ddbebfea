// Which words are near one another comes after the first picture: the table is big, and until it is here suggestions answer from the lexicon.
import { learningSteps } from '../../shared/analysis/similarity/nearWords/wordVectors'
import { inSlices, type WhenIdle } from '../store/inSlices'

/** Loads and learns the table while the window rests, once per window. Returns the way to stop it. */
export function learnNearWords(whenIdle: WhenIdle): () => void {
  let isStopped = false
  let stop = whenIdle(() => void learn())
  async function learn(): Promise<void> {
    const table = await import('../../shared/analysis/similarity/nearWords/vectorTable')
    if (!isStopped) stop = inSlices({ steps: learningSteps(table), isWanted: () => true }, whenIdle)
  }
  return () => {
    isStopped = true
    stop()
  }
}
