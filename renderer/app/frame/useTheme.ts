// Theme, motion and language as the document element must know them.
import { useEffect, useSyncExternalStore } from 'react'
import { useView } from '../../store/useEditor'

const DARK = '(prefers-color-scheme: dark)'

export function useTheme(): void {
  const theme = useView((view) => view.theme)
  const language = useView((view) => view.language)
  const still = useView((view) => view.hand.still)
  const systemIsDark = useSyncExternalStore(watchSystem, () => window.matchMedia(DARK).matches)
  const shown = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown
    document.documentElement.dataset['motion'] = still ? 'less' : 'usual'
    document.documentElement.lang = language
  }, [shown, language, still])
}

function watchSystem(changed: () => void): () => void {
  const system = window.matchMedia(DARK)
  system.addEventListener('change', changed)
  return () => {
    system.removeEventListener('change', changed)
  }
}
