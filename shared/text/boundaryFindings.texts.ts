// Findings on how products are cut and on who is in the room.
export const boundaryFindingTextsEn = {
  'finding.disjoint-consumers.groups':
    '{{count}} groups of use cases share no attribute of “{{name}}”: {{first}} ({{firstUses}}) and {{second}} ({{secondUses}}). Are these two products?',
  'finding.several-tables.ports':
    '“{{name}}” hands out {{count}} tables or files ({{names}}): a product is one table or one dataset. Is it several products?',
  'finding.ambitious-scope.name':
    '“{{name}}” promises “{{words}}”: say from whose point of view, or cut it into what each consumer needs.',
  'finding.identity-glue.only-keys':
    '“{{name}}” holds nothing but keys ({{names}}): is it glue, private to the product that needs it?',
  'finding.session-roles.user': 'In “{{name}}” somebody is missing: a user.',
  'finding.session-roles.domain-expert': 'In “{{name}}” somebody is missing: a domain expert.',
  'finding.session-roles.builder': 'In “{{name}}” somebody is missing: somebody who will build.',
  'finding.session-roles.user-and-domain-expert': 'In “{{name}}” somebody is missing: a user and a domain expert.',
  'finding.session-roles.user-and-builder': 'In “{{name}}” somebody is missing: a user and somebody who will build.',
  'finding.session-roles.domain-expert-and-builder':
    'In “{{name}}” somebody is missing: a domain expert and somebody who will build.',
  'finding.session-roles.user-and-domain-expert-and-builder':
    'In “{{name}}” nobody is written down who uses the data, knows the domain or will build.',
  'rule.disjoint-consumers': 'Consumers that share nothing',
  'rule.several-tables': 'More than one table',
  'rule.ambitious-scope': 'Very wide scope',
  'rule.identity-glue': 'Glue between keys',
  'rule.session-roles': 'Who is in the room',
  'review.short.disjoint-consumers_one': '{{count}} to split',
  'review.short.disjoint-consumers_other': '{{count}} to split',
  'review.short.several-tables_one': '{{count}} with several tables',
  'review.short.several-tables_other': '{{count}} with several tables',
  'review.short.ambitious-scope_one': '{{count}} very wide',
  'review.short.ambitious-scope_other': '{{count}} very wide',
  'review.short.identity-glue_one': '{{count}} glue',
  'review.short.identity-glue_other': '{{count}} glue',
  'review.short.session-roles_one': '{{count}} session',
  'review.short.session-roles_other': '{{count}} sessions',
  'review.short.near-duplicate_one': '{{count}} near-duplicate',
  'review.short.near-duplicate_other': '{{count}} near-duplicates',
} as const

export const boundaryFindingTextsDe: Record<keyof typeof boundaryFindingTextsEn, string> = {
  'finding.disjoint-consumers.groups':
    '{{count}} Gruppen von Anwendungsfällen teilen kein Attribut von „{{name}}“: {{first}} ({{firstUses}}) und {{second}} ({{secondUses}}). Sind das zwei Produkte?',
  'finding.several-tables.ports':
    '„{{name}}“ gibt {{count}} Tabellen oder Dateien heraus ({{names}}): Ein Produkt ist eine Tabelle oder ein Datensatz. Sind es mehrere Produkte?',
  'finding.ambitious-scope.name':
    '„{{name}}“ klingt nach „{{words}}“: Sagen Sie, aus wessen Sicht, oder schneiden Sie es nach dem, was gebraucht wird.',
  'finding.identity-glue.only-keys':
    '„{{name}}“ enthält nur Schlüssel ({{names}}): Ist es Kitt, privat für das Produkt, das ihn braucht?',
  'finding.session-roles.user': 'In „{{name}}“ fehlt: jemand, der die Daten nutzt.',
  'finding.session-roles.domain-expert': 'In „{{name}}“ fehlt: jemand mit Fachwissen.',
  'finding.session-roles.builder': 'In „{{name}}“ fehlt: jemand, der baut.',
  'finding.session-roles.user-and-domain-expert':
    'In „{{name}}“ fehlen: jemand, der die Daten nutzt, und jemand mit Fachwissen.',
  'finding.session-roles.user-and-builder': 'In „{{name}}“ fehlen: jemand, der die Daten nutzt, und jemand, der baut.',
  'finding.session-roles.domain-expert-and-builder':
    'In „{{name}}“ fehlen: jemand mit Fachwissen und jemand, der baut.',
  'finding.session-roles.user-and-domain-expert-and-builder':
    'In „{{name}}“ steht niemand, der die Daten nutzt, das Fach kennt oder baut.',
  'rule.disjoint-consumers': 'Leser, die nichts teilen',
  'rule.several-tables': 'Mehr als eine Tabelle',
  'rule.ambitious-scope': 'Sehr weiter Zuschnitt',
  'rule.identity-glue': 'Kitt zwischen Schlüsseln',
  'rule.session-roles': 'Wer im Raum ist',
  'review.short.disjoint-consumers_one': '{{count}} zu teilen',
  'review.short.disjoint-consumers_other': '{{count}} zu teilen',
  'review.short.several-tables_one': '{{count}} mit mehreren Tabellen',
  'review.short.several-tables_other': '{{count}} mit mehreren Tabellen',
  'review.short.ambitious-scope_one': '{{count}} sehr weit',
  'review.short.ambitious-scope_other': '{{count}} sehr weit',
  'review.short.identity-glue_one': '{{count}} Kitt',
  'review.short.identity-glue_other': '{{count}} Kitt',
  'review.short.session-roles_one': '{{count}} Sitzung',
  'review.short.session-roles_other': '{{count}} Sitzungen',
  'review.short.near-duplicate_one': '{{count}} fast gleich',
  'review.short.near-duplicate_other': '{{count}} fast gleich',
}
