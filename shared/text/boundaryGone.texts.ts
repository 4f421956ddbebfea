// What goes when a product's boundary moves, or two say differently: named before it is done.
export const boundaryGoneTextsEn = {
  'boundary.gone.text': '$t(change.field.{{field}}): {{said}}',
  'boundary.gone.choice': '$t(change.field.{{field}}): $t(change.choice.{{said}})',
  'boundary.gone.mark': '$t(change.field.{{field}}): $t(change.choice.yes)',
  'boundary.gone.labels_one': '{{count}} tag or term: {{names}}',
  'boundary.gone.labels_other': '{{count}} tags and terms: {{names}}',
  'boundary.gone.versions_one': '{{count}} version of the contract: {{names}}',
  'boundary.gone.versions_other': '{{count}} versions of the contract: {{names}}',
  'boundary.gone.unknown': 'What only a newer version of Workback knows: {{names}}',
  'boundary.gone.verdict': '$t(change.field.{{field}}): $t(change.choice.{{answer}}){{words}}',
  'boundary.gone.verdict.words': '$t(change.field.{{field}}):{{words}}',
  'boundary.gone.readiness.unknown': 'Readiness {{entry}}: $t(change.choice.{{answer}}){{words}}',
  'boundary.gone.flow.read': 'Said of the flow from {{from}} to {{to}}: $t(flow.mode.{{mode}}){{said}}',
  'boundary.gone.readiness': 'Readiness, $t(readiness.item.{{entry}}): $t(change.choice.{{answer}}){{words}}',
  'boundary.gone.overruled.title': 'Why “$t(overruled.code.{{code}})” was overruled:{{words}}',
  'boundary.gone.overruled.title.promise':
    'Why “{{dimension}}: $t(overruled.promise.{{conflict}})” was overruled:{{words}}',
  'boundary.gone.overruled.unknown': 'Why “{{code}}” was overruled:{{words}}',
  'boundary.gone.flow': 'Said of the flow from {{from}} to {{to}}: {{said}}',
  'boundary.gone.promise': 'Promise, {{dimension}}: {{said}}',
  'boundary.gone.claim': 'Claim of {{domain}}',
  'boundary.gone.rating': 'Claim of {{domain}}, $t(change.field.{{field}}): {{said}}',
  'boundary.differs.rating': 'Claim of {{domain}}, $t(change.field.{{field}}): {{kept}} stays, {{other}} goes.',
  'boundary.differs.class':
    'Attribute {{name}}: the stricter class holds, $t(change.choice.{{kept}}), not $t(change.choice.{{other}}).',
  'boundary.differs.required': 'Attribute {{name}} is always filled, as one of the two promises; the other does not.',
  'boundary.differs.lifecycle':
    'Life cycle: the stage further on holds, $t(change.choice.{{stage}}), not $t(change.choice.{{other}}).',
  'boundary.differs.promise': '{{dimension}}: of the words about it these go: {{said}}',
  'boundary.united.protection': 'Both rules hold, $t(change.field.{{field}}): {{said}}',
  'boundary.owner.decisionTaken': 'What was decided about “{{name}}” holds for it now.',
  'boundary.split.holds': 'Its shape, stage, team, tags, terms and protection hold for both.',
  'boundary.split.stays':
    'What else is said of “{{name}}” stays with it alone: costs, contacts, pages, answers, minutes.',
  'boundary.split.judged': 'What was judged of “{{name}}” was judged of the whole: judge both again.',
  'boundary.split.unreached':
    '{{useCases}} asked “{{name}}” for {{names}} and no longer reads it there: tick who reads what.',
} as const

export const boundaryGoneTextsDe: Record<keyof typeof boundaryGoneTextsEn, string> = {
  'boundary.gone.text': '$t(change.field.{{field}}): {{said}}',
  'boundary.gone.choice': '$t(change.field.{{field}}): $t(change.choice.{{said}})',
  'boundary.gone.mark': '$t(change.field.{{field}}): $t(change.choice.yes)',
  'boundary.gone.labels_one': '{{count}} Schlagwort oder Fachbegriff: {{names}}',
  'boundary.gone.labels_other': '{{count}} Schlagwörter und Fachbegriffe: {{names}}',
  'boundary.gone.versions_one': '{{count}} Version des Vertrags: {{names}}',
  'boundary.gone.versions_other': '{{count}} Versionen des Vertrags: {{names}}',
  'boundary.gone.unknown': 'Was nur ein neueres Workback kennt: {{names}}',
  'boundary.gone.verdict': '$t(change.field.{{field}}): $t(change.choice.{{answer}}){{words}}',
  'boundary.gone.verdict.words': '$t(change.field.{{field}}):{{words}}',
  'boundary.gone.readiness.unknown': 'Reife {{entry}}: $t(change.choice.{{answer}}){{words}}',
  'boundary.gone.flow.read': 'Über den Fluss von {{from}} nach {{to}} gesagt: $t(flow.mode.{{mode}}){{said}}',
  'boundary.gone.readiness': 'Reife, $t(readiness.item.{{entry}}): $t(change.choice.{{answer}}){{words}}',
  'boundary.gone.overruled.title': 'Warum „$t(overruled.code.{{code}})“ überstimmt wurde:{{words}}',
  'boundary.gone.overruled.title.promise':
    'Warum „{{dimension}}: $t(overruled.promise.{{conflict}})“ überstimmt wurde:{{words}}',
  'boundary.gone.overruled.unknown': 'Warum „{{code}}“ überstimmt wurde:{{words}}',
  'boundary.gone.flow': 'Über den Fluss von {{from}} nach {{to}} gesagt: {{said}}',
  'boundary.gone.promise': 'Zusage, {{dimension}}: {{said}}',
  'boundary.gone.claim': 'Anspruch von {{domain}}',
  'boundary.gone.rating': 'Anspruch von {{domain}}, $t(change.field.{{field}}): {{said}}',
  'boundary.differs.rating':
    'Anspruch von {{domain}}, $t(change.field.{{field}}): {{kept}} bleibt, {{other}} entfällt.',
  'boundary.differs.class':
    'Attribut {{name}}: Der strengere Schutzbedarf gilt, $t(change.choice.{{kept}}), nicht $t(change.choice.{{other}}).',
  'boundary.differs.required': 'Attribut {{name}} ist immer gefüllt, wie es eines der beiden zusagt; das andere nicht.',
  'boundary.differs.lifecycle':
    'Lebenszyklus: Die spätere Stufe gilt, $t(change.choice.{{stage}}), nicht $t(change.choice.{{other}}).',
  'boundary.differs.promise': '{{dimension}}: Von den Worten dazu entfällt: {{said}}',
  'boundary.united.protection': 'Beide Regeln gelten, $t(change.field.{{field}}): {{said}}',
  'boundary.owner.decisionTaken': 'Was zu „{{name}}“ beschlossen wurde, gilt nun dafür.',
  'boundary.split.holds': 'Form, Stufe, Team, Schlagwörter, Fachbegriffe und Schutz gelten für beide.',
  'boundary.split.stays':
    'Was sonst über „{{name}}“ gesagt ist, bleibt dort allein: Kosten, Kontakte, Seiten, Antworten, Protokoll.',
  'boundary.split.judged': 'Über „{{name}}“ wurde als Ganzes geurteilt: Urteilen Sie über beide neu.',
  'boundary.split.unreached':
    '{{useCases}} fragte „{{name}}“ nach {{names}} und liest es dort nicht mehr: Kreuzen Sie an, wer was liest.',
}
