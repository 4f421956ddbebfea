// How the window looks now: as was chosen here, or as the system is.
import { useSyncExternalStore } from 'react'
import { useView } from './useEditor'
import type { ViewState } from './viewStore'

/** The look that is shown. A contrast theme of the system has its own ground, whatever was chosen; only the hues of domains are still ours, and must suit it. */
export function useShownTheme(): Exclude<ViewState['theme'], 'system'> {
  const theme = useView((view) => view.theme)
  const systemIsDark = useSyncExternalStore(dark.watch, dark.isSo)
  const systemGivesColours = useSyncExternalStore(forced.watch, forced.isSo)
  if (theme !== 'system' && !systemGivesColours) return theme
  return systemIsDark ? 'dark' : 'light'
}

/** Another word for every set of colours: what is drawn on a canvas is drawn anew when it changes. */
export function useLook(): string {
  const theme = useShownTheme()
  const systemGivesColours = useSyncExternalStore(forced.watch, forced.isSo)
  return systemGivesColours ? `${theme}, forced` : theme
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
