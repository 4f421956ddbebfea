// The window's menus as the system's own: they show the keys and leave them to the window, which has the one list of actions.
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Menus } from '../services/dialogs'
import { tellWindow } from './ipcHost'
import { isFacilitators } from './projectorWindow'

/** Replaces the application's menu; a chosen item becomes `menu.chosen` in the window that was in front. */
export function showMenus(menus: Menus): void {
  const own = menus.map(({ label, items }) => ({ label, submenu: items.map(itemOf) }))
  Menu.setApplicationMenu(Menu.buildFromTemplate(process.platform === 'darwin' ? [macApplicationMenu, ...own] : own))
}

type Item = Menus[number]['items'][number]

function itemOf(item: Item): MenuItemConstructorOptions {
  if ('items' in item) return { label: item.label, submenu: item.items.map(itemOf) }
  const { action, label, keys, enabled, checked } = item
  if (action === undefined) return { type: 'separator' }
  return {
    label,
    enabled,
    ...(checked !== undefined && { type: 'checkbox', checked }),
    // 'Mod' is Ctrl, and Cmd on a Mac
    ...(keys !== undefined && { accelerator: keys.replace('Mod', 'CmdOrCtrl'), registerAccelerator: false }),
    click: (shown) => {
      if (checked !== undefined) shown.checked = checked // the window says what is on, not the press
      chooseInFront(action)
    },
  }
}

/** Tells the window in front that this action was chosen outside it; the projector does nothing but show. */
export function chooseInFront(action: string): void {
  const focused = BrowserWindow.getFocusedWindow()
  const window = focused && isFacilitators(focused) ? focused : BrowserWindow.getAllWindows().find(isFacilitators)
  if (window) tellWindow(window, { event: 'menu.chosen', action })
}

/** A Mac expects it first, and its text fields copy and paste only by menu items. */
const macApplicationMenu: MenuItemConstructorOptions = {
  role: 'appMenu',
  submenu: [
    { role: 'about' },
    { type: 'separator' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
    { role: 'quit' },
    ...(['cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({ role, visible: false })),
  ],
}
