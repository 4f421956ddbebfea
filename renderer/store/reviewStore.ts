// Findings follow the document one frame behind: what is typed is painted first, then judged.
import { createStore } from 'zustand/vanilla'
import type { Finding } from '../../shared/analysis/finding'
import { reviewOf } from '../../shared/analysis/review'
import type { Portfolio } from '../../shared/model/portfolio'
import type { EditorStore } from './editorStore'

export interface ReviewState {
  readonly findings: readonly Finding[]
  readonly bySubject: ReadonlyMap<string, readonly Finding[]>
}

export function createReviewStore(editor: EditorStore, afterPaint: (run: () => void) => () => void) {
  const store = createStore<ReviewState>()(() => stateOf(editor.getState().history.present, undefined))
  let cancel: (() => void) | undefined
  const judge = (): void => {
    cancel = undefined
    store.setState(stateOf(editor.getState().history.present, store.getState()))
  }
  const stop = editor.subscribe(({ history }, before) => {
    if (history.present !== before.history.present) cancel ??= afterPaint(judge)
  })
  return Object.assign(store, {
    stop: (): void => {
      cancel?.()
      stop()
    },
  })
}
export type ReviewStore = ReturnType<typeof createReviewStore>

function stateOf(portfolio: Portfolio, before: ReviewState | undefined): ReviewState {
  const findings = reviewOf(portfolio)
  if (before?.findings === findings) return before
  const grouped = groupedBySubject(findings)
  for (const [subject, group] of grouped) {
    const known = before?.bySubject.get(subject)
    if (known?.length === group.length && known.every((one, index) => one === group[index])) grouped.set(subject, known)
  }
  return { findings, bySubject: grouped }
}

function groupedBySubject(findings: readonly Finding[]): Map<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.subject)
    if (group) group.push(finding)
    else groups.set(finding.subject, [finding])
  }
  return groups
}
