// The questions a component may ask of the document. One hook per question; each answers with a stable reference.
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { archetypesOf, type Archetype } from '../../shared/analysis/archetype'
import type { Finding } from '../../shared/analysis/finding'
import type { DataProductId, DomainId, NodeId } from '../../shared/model/entities/ids'
import type { Domain } from '../../shared/model/entities/domain'
import { serviceOf } from '../../shared/analysis/reuse'
import type { History } from '../../shared/model/history'
import type { Portfolio } from '../../shared/model/portfolio'
import { sayIn, type Say } from '../../shared/text/say'
import type { EditorState } from './editorState'
import type { EditorStore } from './editorStore'
import type { ReviewStore } from './reviewStore'
import type { ViewState, ViewStore } from './viewStore'

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
export const useSay = (): Say => sayIn(useView(({ language }) => language))

/** The owning domain; undefined while nobody owns it. */
export const useOwner = (product: string): Domain | undefined =>
  usePortfolio(({ owners, domains }) => {
    const owner = owners[product as DataProductId]
    return owner === undefined ? undefined : domains[owner]
  })
export const useDomain = (id: string | null): Domain | undefined =>
  usePortfolio(({ domains }) => (id === null ? undefined : domains[id as DomainId]))
/**
 * A question that is answered from the whole map: it follows the document one frame later, as findings do. What is typed is
 * painted first; a card that has just come has no answer yet.
 */
export const useReckoned = <T>(question: (portfolio: Portfolio) => T): T =>
  useStore(useDesk().review, ({ of }) => question(of))
/** The archetype's name alone: the reading as a whole is new after every rename. */
export const useArchetype = (product: string): Archetype | undefined =>
  useReckoned((portfolio) => archetypesOf(portfolio).get(product as DataProductId)?.archetype)
/** How many use cases this record serves. */
export const useReuse = (id: string): number =>
  useReckoned((portfolio) => serviceOf(portfolio).usedBy(id as NodeId).size)

export const useFindings = (subject: string): readonly Finding[] =>
  useStore(useDesk().review, ({ bySubject }) => bySubject.get(subject) ?? NO_FINDINGS)
export const useAllFindings = (): readonly Finding[] => useStore(useDesk().review, ({ findings }) => findings)

/** False for a moment after opening, while the document is read for the first time. */
export const useIsReviewed = (): boolean => useStore(useDesk().review, ({ isRead }) => isRead)

export const useIsSelected = (id: string): boolean => useView(({ selection }) => selection.includes(id))
