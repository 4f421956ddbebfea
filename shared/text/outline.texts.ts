// Words of the outline, the map's twin.
export const outlineTextsEn = {
  'outline.label': 'Outline of the portfolio',
  'outline.help':
    'Arrow keys walk, a capital letter jumps to a name, Enter or F2 edits the name, Ctrl and arrow left adds what it needs, Del removes.',
  'outline.column.name': 'Name',
  'outline.column.kind': 'Kind',
  'outline.column.owner': 'Owner',
  'outline.column.archetype': 'Archetype',
  'outline.column.job': 'Job description or need',
  'outline.column.findings': 'Findings',
  'outline.unneeded': 'Not needed by a use case',
  'outline.seeAbove': 'see above',
  'outline.expand': 'Unfold {{name}}',
  'outline.collapse': 'Fold {{name}}',
  'outline.owner.none': 'no owner',
  'outline.empty': 'Nothing on the map yet. Who needs what, to do what? Press U.',
  'outline.done': 'Done: {{step}}.',
  'outline.undone': 'Undone: {{step}}.',
} as const

export const outlineTextsDe: Record<keyof typeof outlineTextsEn, string> = {
  'outline.label': 'Gliederung des Portfolios',
  'outline.help':
    'Pfeiltasten gehen, ein Großbuchstabe springt zu einem Namen, Enter oder F2 bearbeitet den Namen, Strg und Pfeil links fügt hinzu, was gebraucht wird, Entf entfernt.',
  'outline.column.name': 'Name',
  'outline.column.kind': 'Art',
  'outline.column.owner': 'Eigentümer',
  'outline.column.archetype': 'Archetyp',
  'outline.column.job': 'Aufgabe oder Bedarf',
  'outline.column.findings': 'Befunde',
  'outline.unneeded': 'Von keinem Anwendungsfall gebraucht',
  'outline.seeAbove': 'siehe oben',
  'outline.expand': '{{name}} aufklappen',
  'outline.collapse': '{{name}} zuklappen',
  'outline.owner.none': 'kein Eigentümer',
  'outline.empty': 'Noch nichts auf der Karte. Wer braucht was, um was zu tun? U drücken.',
  'outline.done': 'Getan: {{step}}.',
  'outline.undone': 'Zurückgenommen: {{step}}.',
}
