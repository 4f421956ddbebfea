// What is said while work is not saved, when a change was taken back, and after a crash (RELIABILITY.md 7).

export const savingTextsEn = {
  'save.notSavedSince_one': 'Not saved since {{time}} ({{count}} step).',
  'save.notSavedSince_other': 'Not saved since {{time}} ({{count}} steps).',
  'save.elsewhere': 'Save elsewhere…',
  'save.elsewhereName': '{{name}} (not saved {{time}})',
  'takenBack.step': '“{{step}}” was not accepted and has been taken back.',
  'takenBack.undo': 'Undo was not accepted; everything is as it was before.',
  'takenBack.redo': 'Redo was not accepted; everything is as it was before.',
  'notice.recovered.step': 'Everything up to {{time}} is back (last step: “{{step}}”).',
  'notice.recovered.all': 'Everything up to {{time}} is back.',
} as const

export const savingTextsDe: Record<keyof typeof savingTextsEn, string> = {
  'save.notSavedSince_one': 'Nicht gespeichert seit {{time}} ({{count}} Schritt).',
  'save.notSavedSince_other': 'Nicht gespeichert seit {{time}} ({{count}} Schritte).',
  'save.elsewhere': 'Woanders speichern…',
  'save.elsewhereName': '{{name}} (nicht gespeichert {{time}})',
  'takenBack.step': '„{{step}}“ wurde nicht angenommen und ist zurückgenommen.',
  'takenBack.undo': 'Das Rückgängigmachen wurde nicht angenommen; alles ist wie zuvor.',
  'takenBack.redo': 'Das Wiederherstellen wurde nicht angenommen; alles ist wie zuvor.',
  'notice.recovered.step': 'Alles bis {{time}} ist wieder da (letzter Schritt: „{{step}}“).',
  'notice.recovered.all': 'Alles bis {{time}} ist wieder da.',
}
