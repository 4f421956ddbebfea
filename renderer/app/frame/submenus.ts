// Blocks of a menu that open beside it: all sixty actions of the view in one column would be twice as high as a laptop's window.
import type { TextKey } from '../../../shared/text/catalogue'
import { menuOf, type Action } from '../actions/action'

const OF_VIEW: Readonly<Record<number, TextKey>> = {
  1: 'menu.view.views',
  2: 'menu.view.panels',
  3: 'menu.view.zoom',
  4: 'menu.view.walk',
  5: 'menu.view.lens',
  7: 'menu.view.look',
  8: 'menu.view.hand',
  11: 'menu.view.page',
}

/** What the submenu of this block is called; undefined where the block stands in the menu itself. */
export function submenuTitle([first]: readonly Action[]): TextKey | undefined {
  return first && menuOf(first) === 'view' && first.block !== 'hidden' ? OF_VIEW[first.block] : undefined
}
