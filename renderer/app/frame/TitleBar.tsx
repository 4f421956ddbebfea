import { Hexagon as Mark, Search } from 'lucide-react'
import { useStore } from 'zustand'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { views } from '../../store/viewStore'
import { actionOf } from '../actions'
import { shownShortcut } from '../shortcut'
import { isMac } from '../useShortcuts'
import { MenuBar } from './MenuBar'
import { SaveWord } from './SaveWord'
import styles from './TitleBar.module.css'
import { useApp } from './useApp'

export function TitleBar({ ownMenus }: { readonly ownMenus: boolean }) {
  const say = useSay()
  const { documents, run } = useApp()
  const name = usePortfolio((portfolio) => portfolio.name)
  const file = useStore(documents, (state) => state.file)
  const find = actionOf('help.palette')
  return (
    <header className={styles.bar}>
      <Mark className={styles.mark} size={22} aria-hidden="true" />
      {ownMenus && <MenuBar />}
      <div className={styles.title}>
        <h1>{name}</h1>
        <span className={styles.file}>{file ? file.name : say('app.noFile')}</span>
        <SaveWord />
      </div>
      <ViewTabs />
      <button
        type="button"
        className={styles.find}
        onClick={() => {
          if (find) run(find)
        }}
      >
        <Search size={15} aria-hidden="true" />
        {say('palette.title')}
        <kbd>{shownShortcut('Mod+K', isMac()).join(' ')}</kbd>
      </button>
    </header>
  )
}

/** Views are tabs over one model, never separate documents. */
function ViewTabs() {
  const say = useSay()
  const { view } = useDesk()
  const shown = useView((state) => state.view)
  return (
    <div className={styles.tabs} role="tablist" aria-label={say('app.views')}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={shown === name}
          aria-controls="view"
          tabIndex={shown === name ? 0 : -1}
          onClick={() => {
            view.setState({ view: name })
          }}
          onKeyDown={({ key }) => {
            if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
            const step = key === 'ArrowRight' ? 1 : views.length - 1
            const next = views[(views.indexOf(name) + step) % views.length]
            if (next) view.setState({ view: next })
            document.getElementById(`tab-${next ?? name}`)?.focus()
          }}
        >
          {say(`action.view.${name}`)}
        </button>
      ))}
    </div>
  )
}
