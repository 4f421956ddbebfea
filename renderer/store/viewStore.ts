// What a person sees and has chosen. Not undoable, not part of the document; kept in the browser's cache so that a restart looks the same.
import { createStore } from 'zustand/vanilla'
import type { Recut } from '../../shared/analysis/boundaries/fix'
import { NO_FILTER } from '../../shared/analysis/mapFilter'
import { sameParts } from '../../shared/analysis/sameParts'
import type { TidyScope } from '../../shared/layout/tidy/tidyProposal'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Point } from '../../shared/model/portfolio'
import type { Language, TextKey } from '../../shared/text/catalogue'
import type { TextValues } from '../../shared/text/say'
import type { Camera, Viewport } from './camera'
import { usualHand, type Hand } from './hand'
import { mapLookOf, type MapLook, type NamedView } from './mapLook'
import { plainOutline, type OutlineView } from './outlineView'
import type { ShownVersion } from './shownVersion'
import { plainTable, type TableView } from './tableView'
import type { OwnershipPage, SheetView, View } from './views'

export type Theme = 'system' | 'light' | 'dark' | 'contrast'
/** What lies over the map and has the keyboard; one at a time. */
export type Overlay =
  | 'palette'
  | 'shortcuts'
  | 'find'
  | 'lens'
  | 'compare'
  | 'filter'
  | 'views'
  | 'connect'
  | 'owner'
  | 'export'
  | 'about'
  | 'history'
  | 'checkpoint'
  | 'offers'
  | 'impact'
  | 'boundary'

/** A new or renamed card has the cursor in its name; `gesture` joins creation and typing into one undo step. */
export interface Naming {
  readonly id: string
  readonly gesture: string
  readonly fresh: boolean
  /** What was selected before; comes back when a fresh card is given up. */
  readonly before?: readonly string[]
  /** Where the typist is, when one name leads to the next. */
  readonly trail?: Trail | undefined
}

/** Where in the working backwards a name stands. */
export interface Trail {
  /** What needs it, what needs that, and so on to the use case; empty on the first level. */
  readonly path: readonly NodeId[]
  /** The name of the domain typed last. */
  readonly owner?: string | undefined
}

/** Good news about a step, or why there was none, said once in a toast; `tell` and `hint` show it. */
export interface Told {
  readonly text: TextKey
  readonly values: TextValues
  /** The step it is about is undone from the toast only while it is the last one. */
  readonly step: string | undefined
  /** 'note': nothing has happened, and this says why. */
  readonly tone?: 'note'
}

export interface Panels {
  readonly rail: boolean
  readonly inspector: boolean
  readonly review: boolean
}

/** What the room's screen does, as this window has it. */
export interface ProjectorView {
  /** Somebody sees it. */
  readonly open: boolean
  /** It stays as it is while work goes on. */
  readonly held: boolean
  /** It shows the step in hand instead of the map. */
  readonly step: boolean
}

export interface ViewState extends MapLook {
  readonly view: View
  readonly selection: readonly string[]
  /** The point of the map where a menu was asked for; a card that is made from it stands there. null while none is open. */
  readonly here: Point | null
  readonly naming: Naming | null
  readonly overlay: Overlay | null
  readonly panels: Panels
  readonly minimap: boolean
  readonly namedViews: readonly NamedView[]
  /** A replay goes on by itself. */
  readonly playing: boolean
  /** Seconds a replay rests on each use case. */
  readonly pause: number
  readonly hand: Hand
  readonly theme: Theme
  readonly language: Language
  readonly table: TableView
  readonly outline: OutlineView
  /** What the view that is shown lists, from top to bottom; null where it lists nothing, as on the map. */
  readonly listed: (() => readonly string[]) | null
  readonly viewport: Viewport | null
  readonly camera: Camera | null
  /** How many px of the map, from its upper edge, lie under what floats over it; null while nothing can. */
  readonly covered: (() => number) | null
  readonly ownershipPage: OwnershipPage
  readonly sheet: SheetView
  /** Which field of the inspector was asked for by a key; the counter makes asking twice work. */
  readonly asked: { readonly field: string; readonly times: number }
  /** The product whose job description has the keyboard, with what is said about it: the room reads along. */
  readonly describing: string | null
  /** The product whose SLO interview runs beside the map. */
  readonly interview: string | null
  /** The interview has gone on to another question than the first open one. */
  readonly asking: { readonly of: string; readonly at: number } | null
  readonly projector: ProjectorView
  /** This window is what the room sees: big type, and nothing of the facilitator's. */
  readonly forRoom: boolean
  /** The view alone, without panels. */
  readonly focus: boolean
  /** Another version that is looked at; null while the document in work is. */
  readonly version: ShownVersion | null
  /** What Tidy was asked for: its proposal is shown until it is accepted or given up. */
  readonly tidy: TidyScope | null
  /** The merge, split or other recut that is looked at before it is done. */
  readonly boundary: Recut | null
  /** The last boundary that was moved: its step, and the products that undoing it brings back to hand. */
  readonly recut: { readonly step: string; readonly of: readonly NodeId[] } | null
  /** A table or an outline from a file or the clipboard, on its way into the typist line. */
  readonly incoming: string | null
  /** What the last step did, in a sentence; null once it has been read. */
  readonly told: Told | null
}

const initial: ViewState = {
  view: 'map',
  selection: [],
  here: null,
  naming: null,
  overlay: null,
  panels: { rail: true, inspector: true, review: false },
  lens: null,
  compared: null,
  replaying: false,
  hiding: false,
  filter: NO_FILTER,
  lanes: false,
  minimap: false,
  namedViews: [],
  playing: false,
  pause: 4,
  hand: usualHand,
  theme: 'system',
  language: 'en',
  table: plainTable,
  outline: plainOutline,
  listed: null,
  viewport: null,
  camera: null,
  covered: null,
  ownershipPage: 'review',
  sheet: { page: 'canvas', product: null, from: 'map' },
  asked: { field: '', times: 0 },
  describing: null,
  interview: null,
  asking: null,
  projector: { open: false, held: false, step: false },
  forRoom: false,
  focus: false,
  version: null,
  tidy: null,
  boundary: null,
  recut: null,
  incoming: null,
  told: null,
}

/** How a person works, whatever is open: kept for all documents together. */
export const habitsOf = ({ theme, language, hand, pause }: ViewState) => ({ theme, language, hand, pause })
export type Habits = ReturnType<typeof habitsOf>

/** What the cache keeps of it, per document. */
export const remembered = (state: ViewState) => ({
  view: state.view,
  selection: state.selection,
  panels: state.panels,
  ...mapLookOf(state),
  minimap: state.minimap,
  namedViews: state.namedViews,
  table: { ...state.table, filter: '' },
  outline: { ...state.outline, filter: '' },
  viewport: state.viewport,
})
export type RememberedView = ReturnType<typeof remembered>

export const createViewStore = (before: Partial<RememberedView & Habits> = {}) =>
  createStore<ViewState>()(() => ({ ...initial, ...before }))
export type ViewStore = ReturnType<typeof createViewStore>

/** Selects records; the one selected record is what keys and the inspector act on. */
export function select(view: ViewStore, ...ids: readonly string[]): void {
  const { selection, interview } = view.getState()
  if (sameParts(selection, ids)) return
  view.setState({ selection: ids, describing: null, interview: ids[0] === interview ? interview : null })
}

/** Selects what a press or an edit means; what is selected already, perhaps with others, stays so. */
export function selectMeant(view: ViewStore, ...ids: readonly string[]): void {
  const { selection } = view.getState()
  if (ids.length === 0 || !ids.every((id) => selection.includes(id))) select(view, ...ids)
}

/** Goes to another view; the page of a product remembers where it was opened from. */
export function showView(store: ViewStore, view: View): void {
  store.setState((state) => {
    const isComing = view === 'product' && state.view !== 'product'
    return { view, ...(isComing && { sheet: { ...state.sheet, from: state.view } }) }
  })
}

/** Puts the cursor into a card's name. A new card ends a replay: that tells how the map came to be, and now it goes on. */
export function startNaming(view: ViewStore, naming: Naming): void {
  const { selection } = view.getState()
  const isNew = naming.fresh && { replaying: false, playing: false }
  view.setState({ naming: { ...naming, before: selection }, selection: [naming.id], ...isNew })
}

/** Opens the inspector with the cursor in one of its fields. */
export function askFor(view: ViewStore, field: string): void {
  const { panels, asked } = view.getState()
  view.setState({ panels: { ...panels, inspector: true }, focus: false, asked: { field, times: asked.times + 1 } })
}

/** Asked for as a field is; the review takes the keyboard. */
export const FINDINGS = 'findings'
