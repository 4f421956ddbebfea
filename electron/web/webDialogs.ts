// A browser shows no dialogs of ours: the window lists folders itself, starting at home.
import type { Dialogs } from '../services/dialogs'

/** @param home the folder that the list starts in */
export const webDialogs = (home: string): Dialogs => ({
  chooseFile: () => Promise.resolve({ kind: 'browse', path: home }),
  showMenu: () => Promise.resolve(false),
})
