// Pasting where nobody types: a table or an outline goes into the typist line, where it is seen before anything is made.
import { hint } from '../store/told'
import type { Desk } from '../store/useEditor'
import { isMac, shownShortcut } from './shortcut'
import { sayIn } from '../../shared/text/say'

/** From a menu, where no paste has happened: asks for the clipboard, and where that is not given, for the key. */
export async function pasteFromMenu(desk: Desk): Promise<void> {
  const text = await clipboardText()
  if (text.trim() !== '') {
    bringText(desk, text)
    return
  }
  document.getElementById('typist')?.focus()
  const keys = shownShortcut('Mod+V', isMac(), sayIn(desk.view.getState().language)).join(' ')
  hint(desk.view, 'import.paste.byKey', { keys })
}

/** Text for the typist line of this desk. */
export function bringText({ view }: Desk, text: string): void {
  view.setState({ incoming: text })
}

/** '' where there is none, and where the browser or its user does not give it: then the key is the way. */
async function clipboardText(): Promise<string> {
  try {
    return await navigator.clipboard.readText()
  } catch {
    return ''
  }
}
