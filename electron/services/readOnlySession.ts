// A document that is looked at: nothing is written, nothing is accepted, and the window is told why.
import type { Notice } from '../../shared/host/notice'
import type { MetaKeeper } from './documentFolder'
import type { Standing } from './documentRecord'
import { openedFrom, type DocumentSession } from './documentSession'
import type { FileHandles } from './fileHandles'

export interface ReadOnlyParts {
  readonly document: string
  readonly standing: Standing
  readonly meta: MetaKeeper | null
  readonly handles: FileHandles
  readonly sentinel: string
  /** Said on opening, and again to whoever tries to change something. */
  readonly why: Notice
  readonly notices: readonly Notice[]
}

export function readOnlySession(parts: ReadOnlyParts): DocumentSession {
  const notices = [...parts.notices]
  const refused = () => Promise.resolve({ ok: false as const, notice: parts.why })
  return {
    document: parts.document,
    readOnly: true,
    present: () => parts.standing.history.present,
    opened: (actor) =>
      openedFrom(parts, parts.standing, {
        ...{ actor, sentinel: parts.sentinel, notices: [parts.why, ...notices.splice(0)], readOnly: true },
      }),
    notify: (notice) => void notices.push(notice),
    submit: refused,
    save: refused,
    foundAt: () => Promise.resolve(),
    snapshot: () => Promise.resolve(null),
    close: () => Promise.resolve([]),
  }
}
