// Findings follow the document one frame behind: what is typed is painted first, then judged.
import { createStore } from 'zustand/vanilla'
import type { Finding } from '../../shared/analysis/finding'
import { findingsBySubject, reviewOf } from '../../shared/analysis/review'
import { sameParts } from '../../shared/analysis/sameParts'
import type { Portfolio } from '../../shared/model/portfolio'
import type { EditorStore } from './editorStore'
import { inSlices, type WhenIdle } from './inSlices'

export interface ReviewState {
  /** The portfolio as it was when it was last read: what is reckoned from the whole map is asked of this one. */
  readonly of: Portfolio
  /** False until a document that was just opened has been read once: then no finding does not mean that nothing is open. */
  readonly isRead: boolean
  readonly findings: readonly Finding[]
  readonly bySubject: ReadonlyMap<string, readonly Finding[]>
}

/** With `whenIdle` a document is read for the first time while the window rests; without, at once. */
export function createReviewStore(
  editor: EditorStore,
  afterPaint: (run: () => void) => () => void,
  whenIdle?: WhenIdle,
) {
  const begun = editor.getState().history.present
  const store = createStore<ReviewState>()(() => (whenIdle ? unread(begun) : stateOf(begun, undefined)))
  let cancel: (() => void) | undefined
  const judge = (): void => {
    cancel = undefined
    store.setState(stateOf(editor.getState().history.present, store.getState()))
  }
  const isWanted = (): boolean => editor.getState().history.present === begun
  const stopReading = whenIdle && inSlices({ steps: reviewOf.steps(begun), isWanted, done: judge }, whenIdle)
  const stop = editor.subscribe(({ history }, before) => {
    if (history.present !== before.history.present) cancel ??= afterPaint(judge)
  })
  return Object.assign(store, {
    stop: (): void => {
      cancel?.()
      stopReading?.()
      stop()
    },
  })
}
export type ReviewStore = ReturnType<typeof createReviewStore>

const unread = (of: Portfolio): ReviewState => ({ of, isRead: false, findings: [], bySubject: new Map() })

function stateOf(portfolio: Portfolio, before: ReviewState | undefined): ReviewState {
  const findings = reviewOf(portfolio)
  if (before?.isRead === true && before.findings === findings) return { ...before, of: portfolio }
  const bySubject = new Map<string, readonly Finding[]>()
  for (const [subject, group] of findingsBySubject(findings)) {
    const known = before?.bySubject.get(subject)
    bySubject.set(subject, known && sameParts(known, group) ? known : group)
  }
  return { of: portfolio, isRead: true, findings, bySubject }
}
