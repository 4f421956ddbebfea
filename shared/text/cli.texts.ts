// What the command line says. Findings and notices have words of their own.
export const cliTextsEn = {
  'cli.about': 'Check and export data-product portfolios.',
  'cli.check.about':
    'Check a portfolio against the rules of the practice. Ends with 1 when a finding is an error, with 2 when the file cannot be read.',
  'cli.export.about': 'Write a portfolio in other forms into a folder. Files of the same name are replaced.',
  'cli.new.about': 'Start a portfolio, on the screen or as a new file. An existing file is never replaced.',
  'cli.schema.about': 'Print the JSON Schema of a .workback.json file.',
  'cli.argument.file': 'a .workback.json file; - reads what is piped in',
  'cli.argument.name': 'what the portfolio is called',
  'cli.option.json': 'findings as JSON',
  'cli.option.language': 'language of what is said',
  'cli.option.to': 'forms, with commas between them: {{forms}}',
  'cli.option.outFolder': 'folder to write into; it is made when it is not there',
  'cli.option.outFile': 'file to write; without it, the text goes to the screen',
  'cli.option.date': 'day to put into documents, as 2026-11-20; without it, equal portfolios give equal files',
  'cli.option.sample': 'the worked example: fashion retail',
  'cli.severity.error': 'error',
  'cli.severity.warning': 'warning',
  'cli.severity.info': 'note',
  'cli.check.summary': '{{name}}: errors {{errors}}, warnings {{warnings}}, notes {{infos}}.',
  'cli.export.written': 'Wrote {{name}}',
  'cli.export.unknownForm': '“{{form}}” is no form that Workback writes. There are: {{forms}}.',
  'cli.file.exists': '{{name}} is there already and was not touched. Choose another name.',
  'cli.file.notWritten': '{{name}} could not be written.',
  'cli.file.notThere': '{{name}} is not there.',
  'cli.file.unreadable': '{{name}} cannot be read.',
  'cli.file.encoding': '{{name}} is not UTF-8 text. Save it as UTF-8 and try again.',
  'cli.new.needsName': 'Give the portfolio a name, or ask for the worked example with --sample.',
} as const

export const cliTextsDe: Record<keyof typeof cliTextsEn, string> = {
  'cli.about': 'Datenprodukt-Portfolios prüfen und exportieren.',
  'cli.check.about':
    'Ein Portfolio an den Regeln der Praxis prüfen. Endet mit 1, wenn ein Befund ein Fehler ist, mit 2, wenn die Datei nicht lesbar ist.',
  'cli.export.about':
    'Ein Portfolio in anderen Formen in einen Ordner schreiben. Dateien gleichen Namens werden ersetzt.',
  'cli.new.about':
    'Ein Portfolio beginnen, auf dem Bildschirm oder als neue Datei. Eine vorhandene Datei wird nie ersetzt.',
  'cli.schema.about': 'Das JSON-Schema einer .workback.json-Datei ausgeben.',
  'cli.argument.file': 'eine .workback.json-Datei; - liest, was durch die Pipe kommt',
  'cli.argument.name': 'wie das Portfolio heißt',
  'cli.option.json': 'Befunde als JSON',
  'cli.option.language': 'Sprache der Ausgabe',
  'cli.option.to': 'Formen, durch Kommas getrennt: {{forms}}',
  'cli.option.outFolder': 'Ordner, in den geschrieben wird; er wird angelegt, wenn es ihn nicht gibt',
  'cli.option.outFile': 'Datei, die geschrieben wird; ohne sie geht der Text auf den Bildschirm',
  'cli.option.date': 'Tag, der in Dokumenten steht, als 2026-11-20; ohne ihn geben gleiche Portfolios gleiche Dateien',
  'cli.option.sample': 'das durchgearbeitete Beispiel: Modehandel',
  'cli.severity.error': 'Fehler',
  'cli.severity.warning': 'Warnung',
  'cli.severity.info': 'Hinweis',
  'cli.check.summary': '{{name}}: Fehler {{errors}}, Warnungen {{warnings}}, Hinweise {{infos}}.',
  'cli.export.written': '{{name}} geschrieben',
  'cli.export.unknownForm': '„{{form}}“ ist keine Form, die Workback schreibt. Es gibt: {{forms}}.',
  'cli.file.exists': '{{name}} gibt es schon; die Datei blieb unberührt. Wählen Sie einen anderen Namen.',
  'cli.file.notWritten': '{{name}} ließ sich nicht schreiben.',
  'cli.file.notThere': '{{name}} gibt es nicht.',
  'cli.file.unreadable': '{{name}} ist nicht lesbar.',
  'cli.file.encoding':
    '{{name}} ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8, und versuchen Sie es noch einmal.',
  'cli.new.needsName':
    'Geben Sie dem Portfolio einen Namen, oder verlangen Sie mit --sample das durchgearbeitete Beispiel.',
}
