import { Hexagon as Mark, Search } from 'lucide-react'
import { useStore } from 'zustand'
import { usePortfolio, useSay } from '../../store/useEditor'
import { actionOf } from '../actions'
import { isMac, shownShortcut } from '../shortcut'
import { MenuBar } from './MenuBar'
import { ProjectorSign } from './ProjectorSign'
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
      <ProjectorSign />
      <button
        type="button"
        className={styles.find}
        onClick={() => {
          if (find) run(find)
        }}
      >
        <Search size={15} aria-hidden="true" />
        {say('palette.title')}
        <kbd>{shownShortcut('Mod+K', isMac(), say).join(' ')}</kbd>
      </button>
    </header>
  )
}
