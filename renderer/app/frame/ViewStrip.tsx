// Views are tabs over one model, never separate documents.
import { useDesk, useSay, useView } from '../../store/useEditor'
import { showView } from '../../store/viewStore'
import { views, type View } from '../../store/views'
import { bringIntoSight } from '../../ui/bringIntoSight'
import { MapTools } from './MapTools'
import { panes } from './panes'
import styles from './ViewStrip.module.css'

export function ViewStrip() {
  const say = useSay()
  const shown = useView((state) => state.view)
  return (
    <div className={styles.strip}>
      <div className={styles.tabs} role="tablist" aria-label={say('app.views')}>
        {views.map((name) => (
          <Tab key={name} name={name} isShown={shown === name} />
        ))}
      </div>
      {shown === 'map' && <MapTools />}
    </div>
  )
}

function Tab({ name, isShown }: { readonly name: View; readonly isShown: boolean }) {
  const say = useSay()
  const { view } = useDesk()
  const Mark = panes[name].mark
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-selected={isShown}
      aria-controls="view"
      title={say(`action.view.${name}`)}
      tabIndex={isShown ? 0 : -1}
      // There are more tabs than a small window has room for: the one that is shown is never cut off.
      ref={isShown ? bringIntoSight : null}
      onClick={() => {
        showView(view, name)
      }}
      onKeyDown={({ key }) => {
        if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
        const step = key === 'ArrowRight' ? 1 : views.length - 1
        const next = views[(views.indexOf(name) + step) % views.length] ?? name
        showView(view, next)
        document.getElementById(`tab-${next}`)?.focus()
      }}
    >
      <Mark size={16} aria-hidden="true" />
      <span>{say(`action.view.${name}`)}</span>
    </button>
  )
}
