// The frame of UX.md: title bar, rail, view, inspector, typist line, review, status line.
import { Suspense } from 'react'
import { TypistLine } from '../../capture/TypistLine'
import { Inspector } from '../../inspector/Inspector'
import { ReviewDrawer } from '../../review/ReviewDrawer'
import { SloInterview } from '../../slo/SloInterview'
import { useSay, useView } from '../../store/useEditor'
import styles from './Frame.module.css'
import { Messages } from './Messages'
import { Overlays } from './Overlays'
import { panes } from './panes'
import { Rail } from './Rail'
import { StatusLine } from './StatusLine'
import { TitleBar } from './TitleBar'
import { useReplay } from '../useReplay'
import { useTheme } from './useTheme'
import { ViewStrip } from './ViewStrip'

export function Frame({ ownMenus }: { readonly ownMenus: boolean }) {
  const say = useSay()
  const view = useView((state) => state.view)
  const panels = useView((state) => state.panels)
  const interviewing = useView(({ interview }) => interview !== null)
  const { Shown } = panes[view]
  useTheme()
  useReplay()
  return (
    <div
      className={styles.frame}
      data-rail={panels.rail || undefined}
      data-inspector={panels.inspector || undefined}
      data-review={panels.review || undefined}
    >
      <TitleBar ownMenus={ownMenus} />
      {panels.rail && <Rail />}
      <main className={styles.view}>
        <ViewStrip />
        <div className={styles.tab} id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          <Suspense>
            <Shown />
          </Suspense>
        </div>
        <Messages />
      </main>
      {panels.inspector && (
        <aside className={styles.inspector} aria-label={say('action.view.inspector')}>
          {interviewing ? <SloInterview /> : <Inspector />}
        </aside>
      )}
      <div className={styles.typist}>
        <TypistLine />
      </div>
      {panels.review && (
        <section className={styles.review} aria-label={say('action.view.review')}>
          <ReviewDrawer />
        </section>
      )}
      <div className={styles.status}>
        <StatusLine />
      </div>
      <Overlays />
    </div>
  )
}
