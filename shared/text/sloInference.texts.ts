// What consumers need of the products that feed them, where promises do not meet it, and how it was reckoned (DOMAIN.md G.3).
export const sloInferenceTextsEn = {
  'finding.slo.weaker-time':
    '$t(slo.dimension.{{dimension}}): “{{name}}” ({{owner}}) promises $t(slo.unit.{{promisedUnit}}, {"count": {{promised}} }), but “{{consumer}}” ({{consumerOwner}}) needs $t(slo.unit.{{neededUnit}}, {"count": {{needed}} }).',
  'finding.slo.weaker-clock':
    '$t(slo.dimension.{{dimension}}): “{{name}}” ({{owner}}) promises {{promised}}, but “{{consumer}}” ({{consumerOwner}}) needs {{needed}}.',
  'finding.slo.weaker-share':
    '$t(slo.dimension.{{dimension}}): “{{name}}” ({{owner}}) promises {{promised, number}} %, but “{{consumer}}” ({{consumerOwner}}) needs {{needed, number}} %.',
  'finding.slo.weaker-count':
    '$t(slo.dimension.{{dimension}}): “{{name}}” ({{owner}}) allows $t(counted.duplicates, {"count": {{promised}} }), but “{{consumer}}” ({{consumerOwner}}) allows $t(counted.duplicates, {"count": {{needed}} }).',
  'finding.slo.weaker-error':
    '$t(slo.dimension.{{dimension}}): “{{name}}” ({{owner}}) may be off by {{promised, number}}, but “{{consumer}}” ({{consumerOwner}}) allows {{needed, number}}{{measuredIn}}.',
  'finding.slo.weaker-date':
    '$t(slo.dimension.{{dimension}}): “{{name}}” ({{owner}}) promises {{promised}}, but “{{consumer}}” ({{consumerOwner}}) needs it until {{needed}}.',
  'finding.slo.rarer':
    '$t(slo.dimension.{{dimension}}): “{{name}}” ({{owner}}) promises it for {{promised, number}} %, but “{{consumer}}” ({{consumerOwner}}) needs it for {{needed, number}} %.',
  'finding.slo.unreachable':
    '“{{name}}” promises to be readable {{promised, number}} % of the time, but what it reads on request ({{inputs}}) allows {{reachable, number}} % at most.',
  'finding.slo.impossible':
    '$t(slo.dimension.{{dimension}}): “{{name}}” allows $t(slo.unit.{{wantedUnit}}, {"count": {{wanted}} }) and takes $t(slo.unit.h, {"count": {{hours}} }) to process: no input can be early enough.',
  'finding.slo.unit':
    '$t(slo.dimension.{{dimension}}): what “{{name}}” promises (“{{said}}”) cannot be compared: choose a unit that is offered.',
  'finding.slo.unreal': '$t(slo.dimension.{{dimension}}): nobody can keep what “{{name}}” promises ({{said}}).',
  'finding.slo.form':
    '$t(slo.dimension.{{dimension}}): “{{name}}” and “{{consumer}}” go by another clock or count; say it alike, so that it can be compared.',
  'finding.slo.contradicts':
    'Two promises of “{{name}}” do not fit together: $t(slo.dimension.{{dimension}}), $t(slo.unit.{{promisedUnit}}, {"count": {{promised}} }), cannot be longer than $t(slo.dimension.{{limit}}), $t(slo.unit.{{allowedUnit}}, {"count": {{allowed}} }).',

  'slo.step.as-asked': '“{{consumer}}” needs: {{wanted}}',
  'slo.step.minus-processing': '“{{consumer}}” needs: {{wanted}}; minus {{hours, number}} h of processing',
  'slo.step.minus-processing.unknown':
    '“{{consumer}}” needs: {{wanted}}; nobody has said how long it takes to process, so nothing is taken off',
  'slo.step.series':
    '“{{consumer}}” needs: {{wanted}}; it reads {{inputs, number}} products on request, and all must be there at once',
  'slo.step.while-loading': '“{{consumer}}” works on a copy: readable while it is loaded is enough',
  'slo.step.plus-own-notice': '“{{consumer}}” must announce onward: {{wanted}}; plus its own notice, {{own}}',
  'slo.pipeline.batch': '  pipeline  batch is enough: {{dimension}} allows an hour or more',
  'slo.pipeline.micro-batch': '  pipeline  micro-batch: {{dimension}} allows less than an hour',
  'slo.pipeline.stream': '  pipeline  stream: {{dimension}} allows less than a minute',
  'slo.inferred.window': 'Readable {{window}}',
  'slo.inferred.window.unknown': 'Readable while it is loaded; nobody has said when',
  'slo.inferred.check': 'look twice: errors can grow in a calculation',
} as const

export const sloInferenceTextsDe: Record<keyof typeof sloInferenceTextsEn, string> = {
  'finding.slo.weaker-time':
    '$t(slo.dimension.{{dimension}}): „{{name}}“ ({{owner}}) sagt $t(slo.unit.{{promisedUnit}}, {"count": {{promised}} }) zu, „{{consumer}}“ ({{consumerOwner}}) braucht $t(slo.unit.{{neededUnit}}, {"count": {{needed}} }).',
  'finding.slo.weaker-clock':
    '$t(slo.dimension.{{dimension}}): „{{name}}“ ({{owner}}) sagt {{promised}} zu, „{{consumer}}“ ({{consumerOwner}}) braucht {{needed}}.',
  'finding.slo.weaker-share':
    '$t(slo.dimension.{{dimension}}): „{{name}}“ ({{owner}}) sagt {{promised, number}} % zu, „{{consumer}}“ ({{consumerOwner}}) braucht {{needed, number}} %.',
  'finding.slo.weaker-count':
    '$t(slo.dimension.{{dimension}}): „{{name}}“ ({{owner}}) erlaubt $t(counted.duplicates, {"count": {{promised}} }), „{{consumer}}“ ({{consumerOwner}}) erlaubt $t(counted.duplicates, {"count": {{needed}} }).',
  'finding.slo.weaker-error':
    '$t(slo.dimension.{{dimension}}): „{{name}}“ ({{owner}}) darf um {{promised, number}} danebenliegen, „{{consumer}}“ ({{consumerOwner}}) erlaubt {{needed, number}}{{measuredIn}}.',
  'finding.slo.weaker-date':
    '$t(slo.dimension.{{dimension}}): „{{name}}“ ({{owner}}) sagt {{promised}} zu, „{{consumer}}“ ({{consumerOwner}}) braucht es bis {{needed}}.',
  'finding.slo.rarer':
    '$t(slo.dimension.{{dimension}}): „{{name}}“ ({{owner}}) sagt es zu {{promised, number}} % zu, „{{consumer}}“ ({{consumerOwner}}) braucht es zu {{needed, number}} %.',
  'finding.slo.unreachable':
    '„{{name}}“ sagt zu, zu {{promised, number}} % lesbar zu sein; was es auf Anfrage liest ({{inputs}}), erlaubt höchstens {{reachable, number}} %.',
  'finding.slo.impossible':
    '$t(slo.dimension.{{dimension}}): „{{name}}“ erlaubt $t(slo.unit.{{wantedUnit}}, {"count": {{wanted}} }) und verarbeitet $t(slo.unit.h, {"count": {{hours}} }) lang: Nichts kann früh genug da sein.',
  'finding.slo.unit':
    '$t(slo.dimension.{{dimension}}): Was „{{name}}“ zusagt („{{said}}“), lässt sich nicht vergleichen: Wählen Sie eine der Einheiten.',
  'finding.slo.unreal': '$t(slo.dimension.{{dimension}}): Was „{{name}}“ zusagt ({{said}}), kann niemand halten.',
  'finding.slo.form':
    '$t(slo.dimension.{{dimension}}): „{{name}}“ und „{{consumer}}“ richten sich nach verschiedenen Uhren oder zählen verschieden; nur was gleich gesagt ist, lässt sich vergleichen.',
  'finding.slo.contradicts':
    'Zwei Zusagen von „{{name}}“ passen nicht zusammen: $t(slo.dimension.{{dimension}}), $t(slo.unit.{{promisedUnit}}, {"count": {{promised}} }), kann nicht länger sein als $t(slo.dimension.{{limit}}), $t(slo.unit.{{allowedUnit}}, {"count": {{allowed}} }).',

  'slo.step.as-asked': '„{{consumer}}“ braucht: {{wanted}}',
  'slo.step.minus-processing': '„{{consumer}}“ braucht: {{wanted}}; abzüglich {{hours, number}} h Verarbeitung',
  'slo.step.minus-processing.unknown':
    '„{{consumer}}“ braucht: {{wanted}}; wie lange die Verarbeitung dauert, hat niemand gesagt, darum geht nichts ab',
  'slo.step.series':
    '„{{consumer}}“ braucht: {{wanted}}; es liest {{inputs, number}} Produkte auf Anfrage, und alle müssen zugleich da sein',
  'slo.step.while-loading': '„{{consumer}}“ arbeitet mit einer Kopie: Es genügt, dass es beim Laden lesbar ist',
  'slo.step.plus-own-notice': '„{{consumer}}“ muss weiter ankündigen: {{wanted}}; dazu die eigene Ankündigung, {{own}}',
  'slo.pipeline.batch': '  Pipeline    Stapel genügen: {{dimension}} erlaubt eine Stunde oder mehr',
  'slo.pipeline.micro-batch': '  Pipeline    kleine Stapel: {{dimension}} erlaubt weniger als eine Stunde',
  'slo.pipeline.stream': '  Pipeline    Datenstrom: {{dimension}} erlaubt weniger als eine Minute',
  'slo.inferred.window': 'Lesbar {{window}}',
  'slo.inferred.window.unknown': 'Lesbar beim Laden; wann das ist, hat niemand gesagt',
  'slo.inferred.check': 'zweimal hinsehen: Fehler können in einer Rechnung wachsen',
}
