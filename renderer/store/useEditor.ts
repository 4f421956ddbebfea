// The questions a component may ask of the document. One hook per question; each answers with a stable reference.
import { createContext, use, useMemo } from 'react'
import { useStore } from 'zustand'
import { archetypesOf, type Archetype } from '../../shared/analysis/archetype'
import type { Finding } from '../../shared/analysis/finding'
import type { DataProductId, DomainId, NodeId } from '../../shared/model/entities/ids'
import type { Domain } from '../../shared/model/entities/domain'
import { serviceOf } from '../../shared/analysis/reuse'
import type { History } from '../../shared/model/history'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Say } from '../../shared/text/say'
import type { EditorState } from './editorState'
import type { EditorStore } from './editorStore'
import type { ReviewState, ReviewStore } from './reviewStore'
import type { ViewState, ViewStore } from './viewStore'
import { shownIn } from './shownWords'

/** The open document and everything that goes with it in this window. */
export interface Desk {
  readonly editor: EditorStore
  readonly view: ViewStore
  readonly review: ReviewStore
  readonly newId: (kind: string) => string
  readonly now: () => number
  /** Runs an action of the app's list by its id: the one way from a feature to what only the app can do. */
  readonly run: (action: string) => void
  /** The document in work, while another version is on the screen (shownVersion.ts). */
  readonly inWork?: EditorStore
}
export const DeskContext = createContext<Desk | undefined>(undefined)

const NO_FINDINGS: readonly Finding[] = []

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('There is no open document around this component')
  return desk
}

export const useEditor = <T>(question: (state: EditorState) => T): T => useStore(useDesk().editor, question)
export const usePortfolio = <T>(question: (portfolio: Portfolio) => T): T =>
  useEditor(({ history }) => question(history.present))
export const useHistory = <T>(question: (history: History) => T): T => useEditor(({ history }) => question(history))
export const useView = <T>(question: (view: ViewState) => T): T => useStore(useDesk().view, question)
export const useSay = (): Say => shownIn(useView(({ language }) => language))

/** The owning domain; undefined while nobody owns it. */
export const useOwner = (product: string): Domain | undefined =>
  usePortfolio(({ owners, domains }) => {
    const owner = owners[product as DataProductId]
    return owner === undefined ? undefined : domains[owner]
  })
export const useDomain = (id: string | null): Domain | undefined =>
  usePortfolio(({ domains }) => (id === null ? undefined : domains[id as DomainId]))
/**
 * A question about one record that is answered from the whole map: it follows the document one frame later, as findings do, so
 * that what is typed is painted first. A record that has just come has no answer yet. `question` stays the same function, and
 * is asked once per reading: its answer keeps its identity however often React compares it.
 */
export function useReckoned<T>(question: (portfolio: Portfolio, id: string) => T, id: string): T {
  const answer = useMemo(() => answerOncePerReading(question, id), [question, id])
  return useStore(useDesk().review, answer)
}

function answerOncePerReading<T>(question: (portfolio: Portfolio, id: string) => T, id: string) {
  let last: { readonly of: Portfolio; readonly answer: T } | undefined
  return ({ of }: ReviewState): T => {
    if (last?.of !== of) last = { of, answer: question(of, id) }
    return last.answer
  }
}

const archetypeIn = (portfolio: Portfolio, product: string): Archetype | undefined =>
  archetypesOf(portfolio).get(product as DataProductId)?.archetype
const reuseIn = (portfolio: Portfolio, id: string): number => serviceOf(portfolio).usedBy(id as NodeId).size

/** The archetype's name alone: the reading as a whole is new after every rename. */
export const useArchetype = (product: string): Archetype | undefined => useReckoned(archetypeIn, product)
/** How many use cases this record serves. */
export const useReuse = (id: string): number => useReckoned(reuseIn, id)

export const useFindings = (subject: string): readonly Finding[] =>
  useStore(useDesk().review, ({ bySubject }) => bySubject.get(subject) ?? NO_FINDINGS)
export const useAllFindings = (): readonly Finding[] => useStore(useDesk().review, ({ findings }) => findings)

/** False for a moment after opening, while the document is read for the first time. */
export const useIsReviewed = (): boolean => useStore(useDesk().review, ({ isRead }) => isRead)

export const useIsSelected = (id: string): boolean => useView(({ selection }) => selection.includes(id))
