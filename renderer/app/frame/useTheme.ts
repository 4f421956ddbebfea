// Theme, motion and language as the document element must know them.
import { useEffect, useSyncExternalStore } from 'react'
import { useView } from '../../store/useEditor'

export function useTheme(): void {
  const theme = useView((view) => view.theme)
  const language = useView((view) => view.language)
  const still = useView((view) => view.hand.still)
  const systemIsDark = useSyncExternalStore(dark.watch, dark.isSo)
  const systemGivesColours = useSyncExternalStore(forced.watch, forced.isSo)
  // A contrast theme of the system has its own ground, whatever was chosen here; only the hues of domains are still ours, and must suit it.
  const isSystems = theme === 'system' || systemGivesColours
  const shown = isSystems ? (systemIsDark ? 'dark' : 'light') : theme
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown
    document.documentElement.dataset['motion'] = still ? 'less' : 'usual'
    document.documentElement.lang = language
  }, [shown, language, still])
}

const dark = wishOf('(prefers-color-scheme: dark)')
const forced = wishOf('(forced-colors: active)')

/** What the system asks of every window. */
function wishOf(media: string) {
  return {
    isSo: (): boolean => window.matchMedia(media).matches,
    watch: (changed: () => void) => {
      const system = window.matchMedia(media)
      system.addEventListener('change', changed)
      return () => {
        system.removeEventListener('change', changed)
      }
    },
  }
}
