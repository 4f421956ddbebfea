// What a component may ask about the version that is looked at, and about the document in work behind it.
import { useStore } from 'zustand'
import { changeMarks, type ChangeMark } from '../../shared/merge/changeMarks'
import type { Portfolio } from '../../shared/model/portfolio'
import type { EditorState } from './editorState'
import type { EditorStore } from './editorStore'
import type { ShownVersion } from './shownVersion'
import { useDesk, usePortfolio, useView } from './useEditor'
import { restoredOver } from './versionDesk'

/** null while the document in work is on the screen. */
export const useShownVersion = (): ShownVersion | null => useView(({ version }) => version)

/** The document in work, whatever is on the screen. */
export function useEditorInWork(): EditorStore {
  const { editor, inWork = editor } = useDesk()
  return inWork
}
export const useInWork = <T>(question: (state: EditorState) => T): T => useStore(useEditorInWork(), question)
export const usePresent = (): Portfolio => useInWork(({ history }) => history.present)

/** What a mark is called: what has become of a card since a point in time, or how two people's versions differ. */
export const markText = (kind: ShownVersion['kind'] | undefined, mark: ChangeMark) =>
  kind === 'theirs' ? (`version.mark.theirs.${mark}` as const) : (`version.mark.${mark}` as const)

const NONE: ReadonlyMap<string, ChangeMark> = new Map()

/** What has become of each card since the version that is looked at; none while none is. */
export function useVersionMarks(): ReadonlyMap<string, ChangeMark> {
  const version = useShownVersion()
  const before = usePortfolio((shown) => shown)
  const after = usePresent()
  return version ? marksBetween(before, after) : NONE
}

let last: { readonly before: Portfolio; readonly after: Portfolio; readonly marks: typeof NONE } | undefined

/** Computed once for banner and map together. */
function marksBetween(before: Portfolio, after: Portfolio): ReadonlyMap<string, ChangeMark> {
  if (last?.before !== before || last.after !== after)
    last = { before, after, marks: changeMarks(restoredOver(after, before), after) }
  return last.marks
}
