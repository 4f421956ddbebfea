// What was found wrong on opening, as sentences for a person: how much is certain, and where the rest is kept.
import type { Notice } from '../../shared/host/notice'
import { asideFolder, type DocumentMeta } from './documentFolder'
import type { DocumentReading } from './readDocument'

/** Empty for a document that was read whole. */
export function findingNotices(folder: string, meta: DocumentMeta | null, reading: DocumentReading): readonly Notice[] {
  const place = asideFolder(folder)
  const notices = reading.findings.map(({ file, line, certain, uncertain }): Notice => {
    if (file.startsWith('snapshot'))
      return { text: 'notice.journal.snapshotDamaged', values: { file, place, certain: reading.sequence } }
    return { text: 'notice.journal.damaged', values: { file, line, certain, uncertain, place } }
  })
  const missing = (meta?.lastSeq ?? 0) - reading.sequence
  if (missing > 0)
    notices.push({ text: 'notice.journal.shorter', values: { certain: reading.sequence, missing, place } })
  if (!meta) notices.push({ text: 'notice.journal.metaLost', values: { name: reading.history.present.name } })
  return notices
}
