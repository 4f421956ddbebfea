// The frame of UX.md: title bar, rail, view, inspector, typist line, review, status line.
import { Fragment, Suspense, useState } from 'react'
import { TypistLine } from '../../capture/TypistLine'
import { Inspector } from '../../inspector/Inspector'
import { GeneraliseSuggestions } from '../../overlay/GeneraliseSuggestions'
import { ReviewDrawer } from '../../review/ReviewDrawer'
import { SloInterview } from '../../slo/SloInterview'
import { useEditor, useSay, useView } from '../../store/useEditor'
import type { Panels } from '../../store/viewStore'
import focus from '../../ui/FocusLine.module.css'
import { Later } from '../../ui/Later'
import { ReadOnly } from '../../ui/readOnly'
import { SinceThen } from '../../versions/SinceThen'
import { VersionBanner } from '../../versions/VersionBanner'
import { ContextMenu } from './ContextMenu'
import styles from './Frame.module.css'
import { KeyboardArrives, useShownBefore } from './KeyboardArrives'
import { Messages } from './Messages'
import { Overlays } from './Overlays'
import { panes } from './panes'
import { ReadOnlyBanner } from './ReadOnlyBanner'
import { Rail } from './Rail'
import { StatusLine } from './StatusLine'
import { TitleBar } from './TitleBar'
import { useEscEnds } from '../useEscEnds'
import { useReplay } from '../useReplay'
import { useOpenDocument } from './useApp'
import { useTheme } from './useTheme'
import { ViewStrip } from './ViewStrip'

/** Bars stay when another document is opened; whatever holds something of a document begins anew with it. */
export function Frame({ ownMenus }: { readonly ownMenus: boolean }) {
  const say = useSay()
  const panels = useView((state) => (state.focus ? NO_PANELS : state.panels))
  const interviewing = useView(({ interview }) => interview !== null)
  const readOnly = useEditor((state) => state.readOnly)
  const document = useOpenDocument()
  const asked = useAskedIn(document)
  useTheme()
  useReplay()
  useEscEnds()
  return (
    <ContextMenu
      className={styles.frame}
      data-rail={panels.rail || undefined}
      data-inspector={panels.inspector || undefined}
      data-review={panels.review || undefined}
    >
      <TitleBar ownMenus={ownMenus} />
      {panels.rail && <Rail />}
      <Work document={document} />
      {panels.inspector && (
        <aside className={styles.inspector} aria-label={say('action.view.inspector')}>
          <Later key={document} now={asked}>
            <ReadOnly value={readOnly}>{interviewing ? <SloInterview /> : <Beside />}</ReadOnly>
          </Later>
        </aside>
      )}
      {!readOnly && (
        <div className={styles.typist}>
          <TypistLine key={document} />
        </div>
      )}
      {panels.review && (
        <section className={styles.review} aria-label={say('action.view.review')}>
          <Later key={document}>
            <ReviewDrawer />
          </Later>
        </section>
      )}
      <div className={styles.status}>
        <StatusLine />
      </div>
      <Fragment key={document}>
        <GeneraliseSuggestions />
        <Overlays />
      </Fragment>
    </ContextMenu>
  )
}

/** True since a key asked for a field of the inspector in this document: what is typed next belongs there, so the field may not come later. */
function useAskedIn(document: string): boolean {
  const times = useView(({ asked }) => asked.times)
  const [opened, setOpened] = useState({ document, times })
  if (opened.document !== document) setOpened({ document, times })
  return opened.document === document && times > opened.times
}

/** The view that is shown, its tabs above it and what it has to say below. */
function Work({ document }: { readonly document: string }) {
  const view = useView((state) => state.view)
  const { Shown } = panes[view]
  const beforeRef = useShownBefore()
  return (
    <main className={styles.view}>
      <ViewStrip />
      <VersionBanner />
      <ReadOnlyBanner />
      <div
        className={`${focus.focusLine} ${styles.tab}`}
        id="view"
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={`tab-${view}`}
      >
        <Suspense key={document}>
          <Shown />
          <KeyboardArrives shown={`${document} ${view}`} beforeRef={beforeRef} />
        </Suspense>
      </div>
      <Messages key={document} />
    </main>
  )
}

const NO_PANELS: Panels = { rail: false, inspector: false, review: false }

/** Beside another version than the one in work: what is different, unless something is selected to be read. */
function Beside() {
  const differs = useView(({ version, selection }) => version !== null && selection.length === 0)
  return differs ? <SinceThen /> : <Inspector />
}
