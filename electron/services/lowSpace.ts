// A disk that is nearly full is said before it is full, once per session (RELIABILITY.md 1: `statfs`, never the browser's estimate).
import type { HostEvent } from '../../shared/host/events'
import type { Clock } from './clock'
import type { Files } from './files'

/** Bytes. */
const LOW = 500_000_000
const FIRST_LOOK = 5000
const BETWEEN_LOOKS = 60_000

interface SpaceMeans {
  readonly files: Files
  readonly clock: Clock
  readonly dataFolder: string
  readonly document: string
  readonly tell: (event: HostEvent) => void
}

/** Looks now and then until it has told; answers with the way to stop. */
export function watchSpace({ files, clock, dataFolder, document, tell }: SpaceMeans): () => void {
  let cancel = clock.setTimer(FIRST_LOOK, look)
  let stopped = false
  function look(): void {
    const free = files.freeBytes(dataFolder).catch(() => Infinity) // who cannot say is not asked to; a write will tell
    void free.then((bytes) => {
      if (stopped) return
      if (bytes >= LOW) cancel = clock.setTimer(BETWEEN_LOOKS, look)
      else
        tell({
          event: 'file.problem',
          document,
          notice: { text: 'notice.disk.low', values: { megabytes: LOW / 1e6 } },
        })
    })
  }
  return () => {
    stopped = true
    cancel()
  }
}
