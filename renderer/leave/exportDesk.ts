// Has files rendered by a worker of their own. To cancel is to end it, whatever it is doing.
import type { ExportedText } from '../../shared/export/exporter'
import { startWorker } from '../ui/startWorker'
import type { ExportAnswer, ExportRequest } from './exportMessages'
import workerAddress from './exportWorker?worker&url'

export interface ExportListener {
  /** So many of the forms are ready. */
  readonly onDone: (count: number) => void
  readonly onFiles: (files: readonly ExportedText[]) => void
  /** The worker could not be started, or broke down: nothing has been written. */
  readonly onFailure: () => void
}

/** Starts rendering; answers a way to cancel, after which nothing more is heard. */
export function renderFiles(
  request: ExportRequest,
  { onDone, onFiles, onFailure }: ExportListener,
  start: () => Worker = () => startWorker(workerAddress, 'export'),
): () => void {
  const worker = start()
  worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
    if ('done' in data) onDone(data.done)
    else {
      worker.terminate()
      onFiles(data.files)
    }
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    onFailure()
  })
  worker.postMessage(request)
  return () => {
    worker.terminate()
  }
}
