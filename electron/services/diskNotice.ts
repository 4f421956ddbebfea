// What a failing disk means for a person: the code decides the sentence, the sentence stands in the catalogue.
import type { Notice } from '../../shared/host/notice'
import { codeOf } from './files'

/** Areas have a sentence per kind of failure, single keys have one for all. */
type Failing = 'notice.save' | 'notice.journal' | 'notice.export' | SingleKey
type SingleKey =
  | 'notice.file.unreadable'
  | 'notice.journal.noWriting'
  | 'notice.journal.noSnapshot'
  | 'notice.journal.unreadable'
  | 'notice.history.unreadable'
  | 'notice.backup.failed'

const KINDS: Readonly<Record<string, string>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  EBUSY: 'inUse',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENXIO: 'gone',
}

/** The notice for an error of the disk; the technical text goes into the fold. */
export function diskNotice(failing: Failing, cause: unknown, values: Notice['values']): Notice {
  const kind = KINDS[codeOf(cause)] ?? 'failed'
  const detail = cause instanceof Error ? `${codeOf(cause)}: ${cause.message}` : String(cause)
  return { text: failing.split('.').length > 2 ? failing : `${failing}.${kind}`, values, detail }
}
