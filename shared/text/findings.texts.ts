// What the rules say, one plain sentence each; and why a product plays the part it plays on the map.

/** English: findings, titles of the rules, archetypes. */
export const findingTextsEn = {
  'finding.path-to-use-case.unneeded':
    'No use case needs “{{name}}”: without one, nobody can say when it is good enough.',
  'finding.path-to-use-case.source-only':
    '“{{name}}” goes straight from a source system to a use case: ask what the use case needs before copying what the system has.',
  'finding.path-to-use-case.no-use-case-yet_one':
    'There is {{count}} card on the map and no use case yet: start with who needs what, to do what.',
  'finding.path-to-use-case.no-use-case-yet_other':
    'There are {{count}} cards on the map and no use case yet: start with who needs what, to do what.',
  'finding.system-of-record.none': 'Nothing says where the data of “{{name}}” is born: find its system of record.',
  'finding.system-of-record.feeds-nothing': 'No data product draws from “{{name}}”: is it needed at all?',
  'finding.cycle.circle_one': '“{{names}}” feeds itself.',
  'finding.cycle.circle_other':
    'These {{count}} products feed each other in a circle, so none can be built first: {{names}}.',
  'finding.use-case.no-role': 'The use case “{{name}}” does not say who needs it: “As a …”.',
  'finding.use-case.no-need': 'The use case “{{name}}” does not say what is needed: “I need …”.',
  'finding.use-case.no-outcome': 'The use case “{{name}}” does not say what it is for: “This will help me …”.',
  'finding.use-case.no-product': 'No data product serves “{{name}}” yet: what does it need?',
  'finding.ownership.no-owner': '“{{name}}” has no owner: exactly one domain answers for a data product.',
  'finding.ownership.contested':
    'Several domains claim “{{name}}” ({{names}}): choose one, usually the one with the most pressing need.',
  'finding.ownership.contradicted': '“{{name}}” was decided for {{decided}}, but stands with: {{owner}}.',
  'finding.ownership.no-reason': 'The decision who owns “{{name}}” gives no reason; later nobody will know why.',
  'finding.slo.no-slo': '“{{name}}” is read by a use case and promises nothing yet: how fresh, how complete, by when?',
  'finding.slo.no-sli_one': 'A promise of “{{name}}” has no indicator: nobody can measure whether it is kept.',
  'finding.slo.no-sli_other':
    '{{count}} promises of “{{name}}” have no indicator: nobody can measure whether they are kept.',
  'finding.output-port.no-port': 'A use case reads “{{name}}”, and nothing says how: report, SQL, API, file or stream?',
  'finding.business-key.no-key': 'No attribute of “{{name}}” is a business key, so other domains cannot join it.',
  'finding.reuse.single-use': 'Only “{{useCase}}” uses “{{name}}”: could it serve others without fitting one alone?',
  'finding.archetype.interim':
    '“{{name}}” passes one thing on and no use case reads it: is it an interim table, private to what it feeds?',
  'finding.archetype.serves-many-domains_one': '“{{name}}” joins several domains for {{count}} other.',
  'finding.archetype.serves-many-domains_other':
    '“{{name}}” joins several domains and serves {{count}} of them: does one concept still hold it together?',

  'rule.path-to-use-case': 'Start from the need',
  'rule.system-of-record': 'Systems of record',
  'rule.cycle': 'Circles',
  'rule.use-case': 'Use cases',
  'rule.ownership': 'Ownership',
  'rule.slo': 'Service level objectives',
  'rule.output-port': 'Output ports',
  'rule.business-key': 'Business keys',
  'rule.reuse': 'Reuse',
  'rule.archetype': 'Archetypes',
  'rule.job-description': 'Job descriptions',

  'archetype.source-aligned': 'source-aligned',
  'archetype.aggregate': 'aggregate',
  'archetype.consumer-aligned': 'consumer-aligned',
  'archetype.transformed': 'transformed',
  'archetype.undetermined': 'not clear yet',
  'archetype.because.fed-by-source': 'It takes its data from a source system and from no other product.',
  'archetype.because.first-in-line': 'It feeds others and needs no other product; its source system is still missing.',
  'archetype.because.joins-domains':
    'It joins {{products}} products from different domains, and no use case reads it directly.',
  'archetype.because.read-by-use-case': 'A use case reads it directly, and it is made from other products.',
  'archetype.because.read-by-use-case-only': 'A use case reads it directly; what it needs is not on the map yet.',
  'archetype.because.one-concept-passed-on':
    'It is made from other products of one domain, and no use case reads it directly.',
  'archetype.because.unconnected': 'Nothing flows into it or out of it yet.',
} as const

/** German: findings, titles of the rules, archetypes. */
export const findingTextsDe: Record<keyof typeof findingTextsEn, string> = {
  'finding.path-to-use-case.unneeded':
    'Kein Anwendungsfall braucht „{{name}}“: So kann niemand sagen, wann es gut genug ist.',
  'finding.path-to-use-case.source-only':
    '„{{name}}“ führt vom Quellsystem direkt zum Anwendungsfall: Fragen Sie erst, was gebraucht wird, bevor Sie abbilden, was das System hat.',
  'finding.path-to-use-case.no-use-case-yet_one':
    'Auf der Karte steht {{count}} Eintrag und noch kein Anwendungsfall: Beginnen Sie damit, wer was wofür braucht.',
  'finding.path-to-use-case.no-use-case-yet_other':
    'Auf der Karte stehen {{count}} Einträge und noch kein Anwendungsfall: Beginnen Sie damit, wer was wofür braucht.',
  'finding.system-of-record.none':
    'Nichts sagt, wo die Daten von „{{name}}“ entstehen: Suchen Sie das führende Quellsystem.',
  'finding.system-of-record.feeds-nothing': 'Kein Datenprodukt schöpft aus „{{name}}“: Wird es überhaupt gebraucht?',
  'finding.cycle.circle_one': '„{{names}}“ speist sich selbst.',
  'finding.cycle.circle_other':
    'Diese {{count}} Produkte speisen einander im Kreis, also kann keines zuerst gebaut werden: {{names}}.',
  'finding.use-case.no-role': 'Der Anwendungsfall „{{name}}“ sagt nicht, wer etwas braucht: „Als …“.',
  'finding.use-case.no-need': 'Der Anwendungsfall „{{name}}“ sagt nicht, was gebraucht wird: „brauche ich …“.',
  'finding.use-case.no-outcome': 'Der Anwendungsfall „{{name}}“ sagt nicht, wofür: „Das hilft mir …“.',
  'finding.use-case.no-product': 'Noch bedient kein Datenprodukt „{{name}}“: Was braucht es?',
  'finding.ownership.no-owner': '„{{name}}“ hat keinen Eigentümer: Genau eine Domäne steht für ein Datenprodukt ein.',
  'finding.ownership.contested':
    'Mehrere Domänen beanspruchen „{{name}}“ ({{names}}): Wählen Sie eine, meist die mit dem dringendsten Bedarf.',
  'finding.ownership.contradicted': 'Für „{{name}}“ wurde {{decided}} beschlossen, eingetragen ist: {{owner}}.',
  'finding.ownership.no-reason':
    'Die Entscheidung, wem „{{name}}“ gehört, nennt keinen Grund; später weiß niemand mehr, warum.',
  'finding.slo.no-slo':
    'Ein Anwendungsfall liest „{{name}}“, und es sagt noch nichts zu: wie frisch, wie vollständig, bis wann?',
  'finding.slo.no-sli_one':
    'Eine Zusage von „{{name}}“ hat keinen Messwert (SLI): Niemand kann prüfen, ob sie gehalten wird.',
  'finding.slo.no-sli_other':
    '{{count}} Zusagen von „{{name}}“ haben keinen Messwert (SLI): Niemand kann prüfen, ob sie gehalten werden.',
  'finding.output-port.no-port':
    'Ein Anwendungsfall liest „{{name}}“, und nichts sagt, wie: Bericht, SQL, API, Datei oder Datenstrom?',
  'finding.business-key.no-key':
    'Kein Attribut von „{{name}}“ ist ein Geschäftsschlüssel; andere Domänen können es nicht verknüpfen.',
  'finding.reuse.single-use':
    'Nur „{{useCase}}“ nutzt „{{name}}“: Könnte es anderen dienen, ohne nur auf einen zu passen?',
  'finding.archetype.interim':
    '„{{name}}“ reicht nur weiter, und kein Anwendungsfall liest es: Ist es eine Zwischentabelle, privat für das, was sie speist?',
  'finding.archetype.serves-many-domains_one': '„{{name}}“ verbindet mehrere Domänen für {{count}} andere.',
  'finding.archetype.serves-many-domains_other':
    '„{{name}}“ verbindet mehrere Domänen und dient {{count}} davon: Hält noch ein Begriff es zusammen?',

  'rule.path-to-use-case': 'Vom Bedarf ausgehen',
  'rule.system-of-record': 'Führende Quellsysteme',
  'rule.cycle': 'Kreise',
  'rule.use-case': 'Anwendungsfälle',
  'rule.ownership': 'Eigentum',
  'rule.slo': 'Zusagen (SLOs)',
  'rule.output-port': 'Ausgabeports',
  'rule.business-key': 'Geschäftsschlüssel',
  'rule.reuse': 'Wiederverwendung',
  'rule.archetype': 'Archetypen',
  'rule.job-description': 'Aufgabenbeschreibungen',

  'archetype.source-aligned': 'quellennah',
  'archetype.aggregate': 'zusammenführend',
  'archetype.consumer-aligned': 'nutzungsnah',
  'archetype.transformed': 'umgeformt',
  'archetype.undetermined': 'noch nicht klar',
  'archetype.because.fed-by-source': 'Es nimmt seine Daten aus einem Quellsystem und aus keinem anderen Produkt.',
  'archetype.because.first-in-line': 'Es speist andere und braucht kein anderes Produkt; sein Quellsystem fehlt noch.',
  'archetype.because.joins-domains':
    'Es verbindet {{products}} Produkte aus verschiedenen Domänen, und kein Anwendungsfall liest es direkt.',
  'archetype.because.read-by-use-case': 'Ein Anwendungsfall liest es direkt, und es entsteht aus anderen Produkten.',
  'archetype.because.read-by-use-case-only':
    'Ein Anwendungsfall liest es direkt; was es braucht, steht noch nicht auf der Karte.',
  'archetype.because.one-concept-passed-on':
    'Es entsteht aus anderen Produkten einer Domäne, und kein Anwendungsfall liest es direkt.',
  'archetype.because.unconnected': 'Noch fließt nichts hinein und nichts heraus.',
}
