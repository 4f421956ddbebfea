// One layout worker that is kept warm. To cancel is to end it, whatever it is doing; the next one starts at once.
import type { TidyMap, TidyProposal, TidyScope } from '../../../shared/layout/tidy/tidyProposal'
import { startWorker } from '../../ui/startWorker'
import workerAddress from '../layoutWorker?worker&url'
import type { LayoutAnswer, LayoutRequest } from './layoutMessages'

export interface LayoutListener {
  readonly onPercent: (percent: number) => void
  readonly onProposal: (proposal: TidyProposal) => void
  /** The worker could not be started, or broke down: nothing has been changed. */
  readonly onFailure: () => void
}

/** Asks for proposals, one at a time: a new question ends the one before. */
export interface LayoutDesk {
  /** Once for each worker, and only while nothing is asked: it practises on this map. */
  readonly rehearse: (map: () => TidyMap) => void
  /** Answers a way to cancel; after it nothing more is heard. */
  readonly ask: (map: TidyMap, scope: TidyScope, listener: LayoutListener) => () => void
  /** Ends the worker for good. */
  readonly close: () => void
}

/** What it needs of a thread. */
export type LayoutThread = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

export function createLayoutDesk(start: () => LayoutThread = () => startWorker(workerAddress, 'layout')): LayoutDesk {
  let open: { readonly request: number; readonly listener: LayoutListener } | null = null
  let asked = 0
  let isFresh = true
  let isBroken = false
  let worker = begin()

  function begin(): LayoutThread {
    const begun = start()
    isFresh = true
    isBroken = false
    begun.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.request !== open?.request) return
      const { listener } = open
      if ('percent' in data) listener.onPercent(data.percent)
      else {
        open = null
        listener.onProposal(data.proposal)
      }
    })
    begun.addEventListener('error', () => {
      isBroken = true
      const broken = open
      open = null
      broken?.listener.onFailure()
    })
    return begun
  }

  function cancel(request: number): void {
    if (open?.request !== request) return
    open = null
    beginAnew()
  }

  function beginAnew(): void {
    worker.terminate()
    worker = begin()
  }

  function send(message: LayoutRequest): void {
    isFresh = false
    worker.postMessage(message)
  }

  return {
    rehearse: (map) => {
      if (isFresh && !open) send({ rehearsal: map() })
    },
    ask: (map, scope, listener) => {
      if (open) cancel(open.request)
      if (isBroken) beginAnew()
      const request = ++asked
      open = { request, listener }
      send({ request, map, scope })
      return () => {
        cancel(request)
      }
    },
    close: () => {
      open = null
      worker.terminate()
    },
  }
}
