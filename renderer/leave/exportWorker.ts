// Renders files off the main thread, so that typing goes on meanwhile. Knows nothing but what it is asked.
import '../withoutEvaluation'
import { exporterNamed } from '../../shared/export/exporters'
import { sayIn } from '../../shared/text/say'
import type { ExportAnswer, ExportRequest } from './exportMessages'

const answer = (message: ExportAnswer): void => {
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  const { ids, portfolio, language, exportedOn } = data
  const files = ids.flatMap((id, index) => {
    answer({ done: index })
    return exporterNamed(id)?.render(portfolio, { exportedOn }, sayIn(language)) ?? []
  })
  answer({ files })
})
