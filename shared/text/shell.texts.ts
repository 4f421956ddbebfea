// What Electron's own dialogs say; everything else is said by the window.

export const shellTextsEn = {
  'shell.failed.title': 'Workback could not start',
  'shell.portfolio': 'Workback portfolio',
  'shell.link.question': 'Open this address in your browser?',
  'shell.link.open': 'Open',
  'shell.link.cancel': 'Cancel',
  'shell.closing.unsaved_one': '{{count}} step since {{time}} is not saved yet.',
  'shell.closing.unsaved_other': '{{count}} steps since {{time}} are not saved yet.',
  'shell.closing.detail':
    'The disk has not taken them within three seconds. They are held in the window as long as it is open.',
  'shell.closing.silent': 'The window does not answer.',
  'shell.closing.silentDetail':
    'Whether its last steps are saved cannot be told. Everything it has shown as saved is safe.',
  'shell.closing.stay': 'Keep Workback open',
  'shell.closing.leave': 'Close all the same',
  'shell.crashed.question': 'The window has stopped working.',
  'shell.crashed.detail': 'Everything that was shown as saved is safe. The window is being opened again.',
} as const

export const shellTextsDe: Record<keyof typeof shellTextsEn, string> = {
  'shell.failed.title': 'Workback konnte nicht starten',
  'shell.portfolio': 'Workback-Portfolio',
  'shell.link.question': 'Diese Adresse im Browser öffnen?',
  'shell.link.open': 'Öffnen',
  'shell.link.cancel': 'Abbrechen',
  'shell.closing.unsaved_one': '{{count}} Schritt seit {{time}} ist noch nicht gespeichert.',
  'shell.closing.unsaved_other': '{{count}} Schritte seit {{time}} sind noch nicht gespeichert.',
  'shell.closing.detail':
    'Der Datenträger hat sie nicht innerhalb von drei Sekunden angenommen. Sie bleiben im Fenster, solange es offen ist.',
  'shell.closing.silent': 'Das Fenster antwortet nicht.',
  'shell.closing.silentDetail':
    'Ob die letzten Schritte gespeichert sind, lässt sich nicht sagen. Alles, was als gespeichert angezeigt wurde, ist sicher.',
  'shell.closing.stay': 'Workback offen lassen',
  'shell.closing.leave': 'Trotzdem schließen',
  'shell.crashed.question': 'Das Fenster hat aufgehört zu arbeiten.',
  'shell.crashed.detail': 'Alles, was als gespeichert angezeigt wurde, ist sicher. Das Fenster wird neu geöffnet.',
}
