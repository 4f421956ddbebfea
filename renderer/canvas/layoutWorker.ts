// Computes a tidy map off the main thread, so that typing goes on meanwhile. Knows nothing but what it is asked.
import { tidyProposal } from '../../shared/layout/tidy/tidyProposal'
import type { LayoutAnswer, LayoutRequest } from './tidy/layoutMessages'

/** In percent: each word of progress is drawn, and takes its time from the window and from this worker. */
const STEP = 5

const answer = (message: LayoutAnswer): void => {
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const { request, map, scope } = data
  let told = 0
  const proposal = tidyProposal(map, scope, (done) => {
    const percent = Math.floor((done * 100) / STEP) * STEP
    if (percent === told) return
    told = percent
    answer({ request, percent })
  })
  answer({ request, proposal })
})
