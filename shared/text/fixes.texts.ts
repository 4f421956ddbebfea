// What settles a finding, said on its button before it is done, and in the toast afterwards.
export const fixTextsEn = {
  'fix.merge': 'Preview merge…',
  'fix.split': 'Preview split…',
  'fix.deed': 'Make “{{deed}}” a use case',
  'fix.deed.here': 'Make the deed a use case',
  'fix.recast': 'Turn into what it is…',
  'fix.fold': 'Preview: fold into {{consumer}}…',
  'fix.foldNow': 'Fold into {{consumer}}',
  'fix.owner': 'Give it to {{owner}}',
  'fix.asDecided': 'Give it to {{owner}}, as decided',
  'fix.key': 'Rename {{own}} to {{other}}, as in {{of}}',
  'fix.keyType': 'Give {{own}} the type {{type}}, as in {{of}}',
  'fix.businessKey': 'Make {{name}} its business key',
  'fix.port': 'Add the output port: $t(offer.port.{{kind}})',
  'review.fixed': 'Settled for {{name}}: {{what}}.',
} as const

export const fixTextsDe: Record<keyof typeof fixTextsEn, string> = {
  'fix.merge': 'Vorschau: zusammenführen…',
  'fix.split': 'Vorschau: teilen…',
  'fix.deed': '„{{deed}}“ zum Anwendungsfall machen',
  'fix.deed.here': 'Die Handlung zum Anwendungsfall machen',
  'fix.recast': 'Zu dem machen, was es ist…',
  'fix.fold': 'Vorschau: in {{consumer}} aufgehen lassen…',
  'fix.foldNow': 'In {{consumer}} aufgehen lassen',
  'fix.owner': '{{owner}} geben',
  'fix.asDecided': '{{owner}} geben, wie beschlossen',
  'fix.key': '{{own}} in {{other}} umbenennen, wie in {{of}}',
  'fix.keyType': '{{own}} den Typ {{type}} geben, wie in {{of}}',
  'fix.businessKey': '{{name}} zum Geschäftsschlüssel machen',
  'fix.port': 'Ausgabeport ergänzen: $t(offer.port.{{kind}})',
  'review.fixed': 'Erledigt für {{name}}: {{what}}.',
}
