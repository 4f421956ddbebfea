// The menu under the pointer, and what only it offers.
export const contextMenuTextsEn = {
  'menu.context': 'What can be done here',
  'menu.context.several_one': '{{count}} selected',
  'menu.context.several_other': '{{count}} selected',
  'menu.context.here': 'New here',
  'menu.context.follow': 'Follow the data',
  'menu.context.cut': 'Reuse and boundary',
  'action.edit.menu': 'What can be done here',
  'action.edit.flow': 'How it is read',
  'action.view.lensHere': 'Lens on this use case',
  'action.view.onMap': 'Show on the map',
  'key.menu': 'Menu key',
} as const

export const contextMenuTextsDe: Record<keyof typeof contextMenuTextsEn, string> = {
  'menu.context': 'Was hier möglich ist',
  'menu.context.several_one': '{{count}} ausgewählt',
  'menu.context.several_other': '{{count}} ausgewählt',
  'menu.context.here': 'Neu an dieser Stelle',
  'menu.context.follow': 'Den Daten folgen',
  'menu.context.cut': 'Wiederverwenden und Grenze',
  'action.edit.menu': 'Was hier möglich ist',
  'action.edit.flow': 'Wie gelesen wird',
  'action.view.lensHere': 'Linse auf diesen Anwendungsfall',
  'action.view.onMap': 'Auf der Karte zeigen',
  'key.menu': 'Menütaste',
}
