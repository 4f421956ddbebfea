// Computes a tidy map off the main thread, so that typing goes on meanwhile. Knows nothing but what it is asked.
import { tidyProposal, type TidyMap } from '../../shared/layout/tidy/tidyProposal'
import type { LayoutAnswer, LayoutQuestion, LayoutRequest } from './tidy/layoutMessages'

/** In percent: each word of progress is drawn, and takes its time from the window and from this worker. */
const STEP = 5
/** A map of so few flows is tidied before anybody could read how far that is. */
const FEW_FLOWS = 200
/** Times a rehearsal is gone through: by then the code is as fast as it gets. */
const ROUNDS = 8
/** Ms before each round: a machine with two cores keeps both for a map that has just been opened, most of the time. */
const PAUSE = 250

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  if ('rehearsal' in data) rehearseSoon(data.rehearsal, ROUNDS)
  else propose(data)
})

function propose({ request, map, scope }: LayoutQuestion): void {
  const answer = (message: LayoutAnswer): void => {
    self.postMessage(message)
  }
  let told = 0
  const proposal = tidyProposal(map, scope, (done) => {
    const percent = Math.floor((done * 100) / STEP) * STEP
    if (map.flows.length < FEW_FLOWS || percent === told) return
    told = percent
    answer({ request, percent })
  })
  answer({ request, proposal })
}

/** One round at a time, so that a question waits for one at the most. */
function rehearseSoon(map: TidyMap, rounds: number): void {
  if (rounds === 0) return
  setTimeout(() => {
    tidyProposal(map, { kind: 'all' })
    rehearseSoon(map, rounds - 1)
  }, PAUSE)
}
