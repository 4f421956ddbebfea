// The typist line, pasted outlines, and a use case as one sentence.
export const typistTextsEn = {
  'typist.problem.nameMissing': 'A name is missing here.',
  'typist.problem.tooLong': 'This line is longer than a name or a text may be; it was not read.',
  'typist.problem.tooManyLines_one': 'One more line was not read: paste it in parts.',
  'typist.problem.tooManyLines_other': '{{count}} more lines were not read: paste them in parts.',
  'typist.problem.kindUnknown': 'What is “{{name}}”? Start with uc, dp, src or dom, or indent it under what needs it.',
  'typist.problem.severalNamed': 'Several things are called “{{name}}”; the first one is meant here.',
  'typist.problem.nothingAbove': 'Nothing above needs “{{name}}”; it stands alone.',
  'typist.problem.intoSource': 'Nothing flows into the source system “{{source}}”; “{{name}}” is not connected to it.',
  'typist.problem.outOfUseCase': 'Nothing flows out of a use case; “{{name}}” is not connected to “{{above}}”.',
  'typist.problem.feedsItself': '“{{name}}” cannot feed itself.',
  'typist.problem.textKept': '“{{name}}” is described already; this was not taken over: {{text}}',
  'typist.problem.ownerKept': '“{{name}}” belongs to {{owner}} already; it was not given to {{domain}}.',
  'typist.problem.cannotBeOwned': '“{{name}}” cannot belong to {{domain}}: only data products and source systems do.',
  'typist.problem.noAttributes': 'Only data products have attributes; “{{attribute}}” was not added to “{{name}}”.',
  'typist.problem.atLine': 'Line {{line}}: {{problem}}',
  'useCase.sentence.open.a': 'As a {{role}}, I need {{need}}.',
  'useCase.sentence.open.an': 'As an {{role}}, I need {{need}}.',
  'useCase.sentence.outcome.a': 'As a {{role}}, I need {{need}}, so that {{outcome}}.',
  'useCase.sentence.outcome.an': 'As an {{role}}, I need {{need}}, so that {{outcome}}.',
  'useCase.sentence.purpose.a': 'As a {{role}}, I need {{need}}. This will help me {{outcome}}.',
  'useCase.sentence.purpose.an': 'As an {{role}}, I need {{need}}. This will help me {{outcome}}.',
  'useCase.sentence.infinitive.a': 'As a {{role}}, I need {{need}}, so that {{outcome}}.',
  'useCase.sentence.infinitive.an': 'As an {{role}}, I need {{need}}, so that {{outcome}}.',
  'useCase.sentence.open.must': 'As {{role}}, I must {{need}}.',
  'useCase.sentence.outcome.must': 'As {{role}}, I must {{need}}, so that {{outcome}}.',
  'useCase.sentence.purpose.must': 'As {{role}}, I must {{need}}. This will help me {{outcome}}.',
  'useCase.sentence.infinitive.must': 'As {{role}}, I must {{need}}, so that {{outcome}}.',
} as const
type StoredKey = keyof typeof typistTextsEn
export type TypistTextKey = StoredKey extends infer K
  ? K extends `${infer Stem}_one` | `${infer Stem}_other`
    ? Stem
    : K
  : never

export const typistTextsDe: Record<StoredKey, string> = {
  'typist.problem.nameMissing': 'Hier fehlt ein Name.',
  'typist.problem.tooLong': 'Diese Zeile ist länger, als ein Name oder Text sein darf; sie wurde nicht gelesen.',
  'typist.problem.tooManyLines_one': 'Eine weitere Zeile wurde nicht gelesen: Fügen Sie den Text in Teilen ein.',
  'typist.problem.tooManyLines_other':
    '{{count}} weitere Zeilen wurden nicht gelesen: Fügen Sie den Text in Teilen ein.',
  'typist.problem.kindUnknown':
    'Was ist „{{name}}“? Beginnen Sie mit uc, dp, src oder dom, oder rücken Sie es unter dem ein, was es braucht.',
  'typist.problem.severalNamed': 'Mehreres heißt „{{name}}“; hier ist das erste gemeint.',
  'typist.problem.nothingAbove': 'Nichts darüber braucht „{{name}}“; es steht allein.',
  'typist.problem.intoSource': 'In das Quellsystem „{{source}}“ fließt nichts; „{{name}}“ ist nicht damit verbunden.',
  'typist.problem.outOfUseCase':
    'Aus einem Anwendungsfall fließt nichts; „{{name}}“ ist nicht mit „{{above}}“ verbunden.',
  'typist.problem.feedsItself': '„{{name}}“ kann sich nicht selbst speisen.',
  'typist.problem.textKept': '„{{name}}“ ist schon beschrieben; nicht übernommen wurde: {{text}}',
  'typist.problem.ownerKept': '„{{name}}“ gehört schon zu {{owner}}; es wurde {{domain}} nicht gegeben.',
  'typist.problem.cannotBeOwned':
    '„{{name}}“ kann nicht zu {{domain}} gehören: Das tun nur Datenprodukte und Quellsysteme.',
  'typist.problem.noAttributes':
    'Nur Datenprodukte haben Attribute; „{{attribute}}“ wurde „{{name}}“ nicht hinzugefügt.',
  'typist.problem.atLine': 'Zeile {{line}}: {{problem}}',
  'useCase.sentence.open.a': 'Als {{role}} brauche ich {{need}}.',
  'useCase.sentence.open.an': 'Als {{role}} brauche ich {{need}}.',
  'useCase.sentence.outcome.a': 'Als {{role}} brauche ich {{need}}, damit {{outcome}}.',
  'useCase.sentence.outcome.an': 'Als {{role}} brauche ich {{need}}, damit {{outcome}}.',
  'useCase.sentence.purpose.a': 'Als {{role}} brauche ich {{need}}. Das soll es mir ermöglichen: {{outcome}}.',
  'useCase.sentence.purpose.an': 'Als {{role}} brauche ich {{need}}. Das soll es mir ermöglichen: {{outcome}}.',
  'useCase.sentence.infinitive.a': 'Als {{role}} brauche ich {{need}}, um {{outcome}}.',
  'useCase.sentence.infinitive.an': 'Als {{role}} brauche ich {{need}}, um {{outcome}}.',
  'useCase.sentence.open.must': 'Als {{role}} muss ich {{need}}.',
  'useCase.sentence.outcome.must': 'Als {{role}} muss ich {{need}}, damit {{outcome}}.',
  'useCase.sentence.purpose.must': 'Als {{role}} muss ich {{need}}. Das soll es mir ermöglichen: {{outcome}}.',
  'useCase.sentence.infinitive.must': 'Als {{role}} muss ich {{need}}, um {{outcome}}.',
}
