// Theme, motion and language as the document element must know them.
import { useEffect, useInsertionEffect } from 'react'
import { useShownTheme } from '../../store/useLook'
import { useView } from '../../store/useEditor'

export function useTheme(): void {
  const theme = useShownTheme()
  const language = useView((view) => view.language)
  const still = useView((view) => view.hand.still)
  // Before any canvas asks the document for its colours.
  useInsertionEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    document.documentElement.dataset['motion'] = still ? 'less' : 'usual'
    document.documentElement.lang = language
  }, [language, still])
}
