// Bringing a table or an outline along: from a file, or from the clipboard.
export const importingTextsEn = {
  'action.file.import': 'Import a table or an outline…',
  'action.edit.paste': 'Paste a table or an outline',
  'folder.import.title': 'Import a table or an outline',
  'folder.import.empty': 'No tables, no texts and no folders here.',
  'shell.tables': 'Tables and texts',
  'import.arrived': '{{name}} stands in the typist line. Look it through, then Enter takes it.',
  'import.paste.byKey': 'The typist line is ready. {{keys}} pastes into it.',
  'notice.import.tooLarge':
    '{{name}} is larger than 500 kB. Nothing was read. Take the part that belongs to this workshop.',
  'notice.import.workbook':
    '{{name}} is a workbook or another packed file. Nothing was read. Copy its rows and paste them, or save the sheet as CSV.',
  'notice.import.noText': '{{name}} holds no text. Nothing was read. Save it as CSV or as plain text.',
  'notice.import.empty': '{{name}} is empty. There is nothing to take.',
  'notice.import.portfolio': '{{name}} is a portfolio. File › Open opens it.',
} as const

export const importingTextsDe: Record<keyof typeof importingTextsEn, string> = {
  'action.file.import': 'Tabelle oder Gliederung importieren…',
  'action.edit.paste': 'Tabelle oder Gliederung einfügen',
  'folder.import.title': 'Tabelle oder Gliederung importieren',
  'folder.import.empty': 'Hier gibt es keine Tabellen, keine Texte und keine Ordner.',
  'shell.tables': 'Tabellen und Texte',
  'import.arrived': '{{name}} steht in der Schreibzeile. Sehen Sie es durch, dann übernimmt es die Eingabetaste.',
  'import.paste.byKey': 'Die Schreibzeile ist bereit. {{keys}} fügt dort ein.',
  'notice.import.tooLarge':
    '{{name}} ist größer als 500 kB. Nichts wurde gelesen. Nehmen Sie den Teil, der zu diesem Workshop gehört.',
  'notice.import.workbook':
    '{{name}} ist eine Arbeitsmappe oder eine andere gepackte Datei. Nichts wurde gelesen. Kopieren Sie die Zeilen und fügen Sie sie ein, oder speichern Sie das Blatt als CSV.',
  'notice.import.noText':
    '{{name}} enthält keinen Text. Nichts wurde gelesen. Speichern Sie es als CSV oder als reinen Text.',
  'notice.import.empty': '{{name}} ist leer. Es gibt nichts zu übernehmen.',
  'notice.import.portfolio': '{{name}} ist ein Portfolio. Datei › Öffnen öffnet es.',
}
