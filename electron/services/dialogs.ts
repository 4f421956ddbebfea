// What only a desktop can do, as a port: Electron shows its own dialogs, the web host sends the window to its folder list.
import type { Input } from '../../shared/host/contract'

/** What was chosen, as paths; the window gets handles instead. */
export type Choice =
  | { readonly kind: 'chosen'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** The window shows the folder list itself, starting here. */
  | { readonly kind: 'browse'; readonly path: string }
  | { readonly kind: 'cancelled' }

export type FileQuestion = Input<'file.choose'>
export type Menus = Input<'menu.show'>['menus']

export interface Dialogs {
  /** `open` and `save` answer with a file, `export` with a folder. */
  chooseFile(question: FileQuestion, client: string): Promise<Choice>
  /** True where there is a menu outside the window. */
  showMenu(menus: Menus, client: string): Promise<boolean>
}
