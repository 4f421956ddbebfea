// Objectives in words (DOMAIN.md G.2). `$t(…)` says another text inside this one.
export const sloObjectiveTextsEn = {
  'slo.objective.freshness': 'Newest record at most $t(slo.unit.{{timeUnit}}) old',
  'slo.objective.freshness.share':
    'Newest record at most $t(slo.unit.{{timeUnit}}) old, in {{percent, number}} % of checks',
  'slo.objective.frequency': 'At most $t(slo.unit.{{timeUnit}}) between updates',
  'slo.objective.frequency.share':
    'At most $t(slo.unit.{{timeUnit}}) between updates, for {{percent, number}} % of updates',
  'slo.objective.latency': 'From event to output at most $t(slo.unit.{{timeUnit}})',
  'slo.objective.latency.share':
    'From event to output at most $t(slo.unit.{{timeUnit}}), for {{percent, number}} % of records',
  'slo.objective.responseTime': 'An answer takes at most $t(slo.unit.{{timeUnit}})',
  'slo.objective.responseTime.share':
    'An answer takes at most $t(slo.unit.{{timeUnit}}), for {{percent, number}} % of requests',
  'slo.objective.retention': 'History of at least $t(slo.unit.{{timeUnit}})',
  'slo.objective.retention.share':
    'History of at least $t(slo.unit.{{timeUnit}}), for {{percent, number}} % of records',
  'slo.objective.timeToDetect': 'Incidents are detected after at most $t(slo.unit.{{timeUnit}})',
  'slo.objective.timeToDetect.share':
    'Incidents are detected after at most $t(slo.unit.{{timeUnit}}), for {{percent, number}} % of incidents',
  'slo.objective.timeToNotify': 'Consumers are told of an incident after at most $t(slo.unit.{{timeUnit}})',
  'slo.objective.timeToNotify.share':
    'Consumers are told of an incident after at most $t(slo.unit.{{timeUnit}}), for {{percent, number}} % of incidents',
  'slo.objective.timeToRepair': 'Incidents are mended after at most $t(slo.unit.{{timeUnit}})',
  'slo.objective.timeToRepair.share':
    'Incidents are mended after at most $t(slo.unit.{{timeUnit}}), for {{percent, number}} % of incidents',
  'slo.objective.supportResponse': 'Questions are answered after at most $t(slo.unit.{{timeUnit}})',
  'slo.objective.supportResponse.share':
    'Questions are answered after at most $t(slo.unit.{{timeUnit}}), for {{percent, number}} % of questions',
  'slo.objective.changeNotice': 'Changes are announced at least $t(slo.unit.{{timeUnit}}) before',
  'slo.objective.changeNotice.share':
    'Changes are announced at least $t(slo.unit.{{timeUnit}}) before, for {{percent, number}} % of changes',
  'slo.objective.availability': 'Readable {{percent, number}} % of the time',
  'slo.objective.availability.of': 'Readable {{percent, number}} %: {{window}}',
  'slo.objective.completeness': '{{percent, number}} % present',
  'slo.objective.completeness.of': '{{percent, number}} % present: {{window}}',
  'slo.objective.accuracy': '{{percent, number}} % correct',
  'slo.objective.accuracy.of': '{{percent, number}} % correct: {{window}}',
  'slo.objective.consistency': 'The rule holds for {{percent, number}} %',
  'slo.objective.consistency.of': 'The rule holds for {{percent, number}} %: {{window}}',
  'slo.objective.validity': '{{percent, number}} % valid',
  'slo.objective.validity.of': '{{percent, number}} % valid: {{window}}',
  'slo.objective.uniqueness': '{{percent, number}} % unique',
  'slo.objective.uniqueness.of': '{{percent, number}} % unique: {{window}}',
  'slo.objective.errorRate': 'At most {{percent, number}} % bad records',
  'slo.objective.errorRate.of': 'At most {{percent, number}} % bad records: {{window}}',
  'slo.objective.lineage': '{{percent, number}} % of inputs documented',
  'slo.objective.lineage.of': '{{percent, number}} % of inputs documented: {{window}}',
  'slo.objective.generalAvailability': 'Available from {{time}}',
  'slo.objective.endOfSupport': 'Supported until {{time}}',
  'slo.objective.endOfLife': 'Kept until {{time}}',
  'slo.objective.deliveryTime': 'Ready by {{time}}',
  'slo.objective.deliveryTime.share': 'Ready by {{time}}, {{percent, number}} % of the time',
  'slo.objective.deliveryTime.days': 'Ready by {{time}}, $t(slo.days.{{days}})',
  'slo.objective.deliveryTime.days.share':
    'Ready by {{time}}, $t(slo.days.{{days}}), {{percent, number}} % of the time',
  'slo.objective.accuracy.error': 'Off by at most {{target, number}} {{measuredIn}}',
  'slo.objective.uniqueness.count_one': 'At most {{count, number}} duplicate',
  'slo.objective.uniqueness.count_other': 'At most {{count, number}} duplicates',
  'slo.objective.throughput': 'At least {{target, number}} {{measuredIn}}',
  'slo.objective.volume': 'Between {{target, number}} and $t(counted.rows, {"count": {{upTo}} }) per delivery',
  'slo.objective.volume.about': 'About $t(counted.rows, {"count": {{target}} }) per delivery',
  'slo.objective.volume.from': 'At least $t(counted.rows, {"count": {{target}} }) per delivery',
  'slo.objective.volume.upTo': 'At most $t(counted.rows, {"count": {{upTo}} }) per delivery',
  'slo.objective.span': '$t(slo.dimension.{{dimension}}): after $t(slo.unit.{{timeUnit}})',
  'slo.objective.said': '“{{statement}}”',
  'slo.objective.other': '{{target, number}} {{measuredIn}}',
  'slo.objective.open': 'Not said yet',
  'slo.reckoned.downtime':
    '$t(slo.unit.{{awayUnit}}, {"count": {{away}} }) away in $t(slo.unit.{{withinUnit}}, {"count": {{within}} }), which has {{hours, number}} hours: that leaves {{percent, number}} %.',
  'slo.reckoned.workingDays':
    'Kept as $t(slo.unit.d, {"count": {{said}} }). With weekends between, it may take $t(slo.unit.d, {"count": {{withWeekends}} }): say so if that is meant.',
} as const

export const sloObjectiveTextsDe: Record<keyof typeof sloObjectiveTextsEn, string> = {
  'slo.objective.freshness': 'Neuester Datensatz höchstens $t(slo.unit.{{timeUnit}}) alt',
  'slo.objective.freshness.share':
    'Neuester Datensatz höchstens $t(slo.unit.{{timeUnit}}) alt, in {{percent, number}} % der Prüfungen',
  'slo.objective.frequency': 'Höchstens $t(slo.unit.{{timeUnit}}) zwischen zwei Aktualisierungen',
  'slo.objective.frequency.share':
    'Höchstens $t(slo.unit.{{timeUnit}}) zwischen zwei Aktualisierungen, bei {{percent, number}} % der Aktualisierungen',
  'slo.objective.latency': 'Vom Ereignis bis zur Ausgabe höchstens $t(slo.unit.{{timeUnit}})',
  'slo.objective.latency.share':
    'Vom Ereignis bis zur Ausgabe höchstens $t(slo.unit.{{timeUnit}}), bei {{percent, number}} % der Datensätze',
  'slo.objective.responseTime': 'Eine Antwort dauert höchstens $t(slo.unit.{{timeUnit}})',
  'slo.objective.responseTime.share':
    'Eine Antwort dauert höchstens $t(slo.unit.{{timeUnit}}), bei {{percent, number}} % der Anfragen',
  'slo.objective.retention': 'Historie: mindestens $t(slo.unit.{{timeUnit}})',
  'slo.objective.retention.share':
    'Historie: mindestens $t(slo.unit.{{timeUnit}}), bei {{percent, number}} % der Datensätze',
  'slo.objective.timeToDetect': 'Störungen werden erkannt nach höchstens: $t(slo.unit.{{timeUnit}})',
  'slo.objective.timeToDetect.share':
    'Störungen werden erkannt nach höchstens: $t(slo.unit.{{timeUnit}}), bei {{percent, number}} % der Störungen',
  'slo.objective.timeToNotify': 'Leser erfahren von einer Störung nach höchstens: $t(slo.unit.{{timeUnit}})',
  'slo.objective.timeToNotify.share':
    'Leser erfahren von einer Störung nach höchstens: $t(slo.unit.{{timeUnit}}), bei {{percent, number}} % der Störungen',
  'slo.objective.timeToRepair': 'Störungen sind behoben nach höchstens: $t(slo.unit.{{timeUnit}})',
  'slo.objective.timeToRepair.share':
    'Störungen sind behoben nach höchstens: $t(slo.unit.{{timeUnit}}), bei {{percent, number}} % der Störungen',
  'slo.objective.supportResponse': 'Fragen sind beantwortet nach höchstens: $t(slo.unit.{{timeUnit}})',
  'slo.objective.supportResponse.share':
    'Fragen sind beantwortet nach höchstens: $t(slo.unit.{{timeUnit}}), bei {{percent, number}} % der Fragen',
  'slo.objective.changeNotice': 'Änderungen werden angekündigt, mindestens $t(slo.unit.{{timeUnit}}) vorher',
  'slo.objective.changeNotice.share':
    'Änderungen werden angekündigt, mindestens $t(slo.unit.{{timeUnit}}) vorher, bei {{percent, number}} % der Änderungen',
  'slo.objective.availability': 'Lesbar zu {{percent, number}} % der Zeit',
  'slo.objective.availability.of': 'Lesbar zu {{percent, number}} %: {{window}}',
  'slo.objective.completeness': '{{percent, number}} % vorhanden',
  'slo.objective.completeness.of': '{{percent, number}} % vorhanden: {{window}}',
  'slo.objective.accuracy': '{{percent, number}} % richtig',
  'slo.objective.accuracy.of': '{{percent, number}} % richtig: {{window}}',
  'slo.objective.consistency': 'Die Regel gilt für {{percent, number}} %',
  'slo.objective.consistency.of': 'Die Regel gilt für {{percent, number}} %: {{window}}',
  'slo.objective.validity': '{{percent, number}} % gültig',
  'slo.objective.validity.of': '{{percent, number}} % gültig: {{window}}',
  'slo.objective.uniqueness': '{{percent, number}} % eindeutig',
  'slo.objective.uniqueness.of': '{{percent, number}} % eindeutig: {{window}}',
  'slo.objective.errorRate': 'Höchstens {{percent, number}} % fehlerhafte Datensätze',
  'slo.objective.errorRate.of': 'Höchstens {{percent, number}} % fehlerhafte Datensätze: {{window}}',
  'slo.objective.lineage': '{{percent, number}} % der Eingänge dokumentiert',
  'slo.objective.lineage.of': '{{percent, number}} % der Eingänge dokumentiert: {{window}}',
  'slo.objective.generalAvailability': 'Verfügbar ab {{time}}',
  'slo.objective.endOfSupport': 'Unterstützt bis {{time}}',
  'slo.objective.endOfLife': 'Vorhanden bis {{time}}',
  'slo.objective.deliveryTime': 'Fertig bis {{time}}',
  'slo.objective.deliveryTime.share': 'Fertig bis {{time}}, in {{percent, number}} % der Fälle',
  'slo.objective.deliveryTime.days': 'Fertig bis {{time}}, $t(slo.days.{{days}})',
  'slo.objective.deliveryTime.days.share':
    'Fertig bis {{time}}, $t(slo.days.{{days}}), in {{percent, number}} % der Fälle',
  'slo.objective.accuracy.error': 'Höchstens {{target, number}} {{measuredIn}} daneben',
  'slo.objective.uniqueness.count_one': 'Höchstens {{count, number}} Doppelter',
  'slo.objective.uniqueness.count_other': 'Höchstens {{count, number}} Doppelte',
  'slo.objective.throughput': 'Mindestens {{target, number}} {{measuredIn}}',
  'slo.objective.volume': 'Zwischen {{target, number}} und $t(counted.rows, {"count": {{upTo}} }) je Lieferung',
  'slo.objective.volume.about': 'Etwa $t(counted.rows, {"count": {{target}} }) je Lieferung',
  'slo.objective.volume.from': 'Mindestens $t(counted.rows, {"count": {{target}} }) je Lieferung',
  'slo.objective.volume.upTo': 'Höchstens $t(counted.rows, {"count": {{upTo}} }) je Lieferung',
  'slo.objective.span': '$t(slo.dimension.{{dimension}}): danach noch $t(slo.unit.{{timeUnit}})',
  'slo.objective.said': '„{{statement}}“',
  'slo.objective.other': '{{target, number}} {{measuredIn}}',
  'slo.objective.open': 'Noch nicht gesagt',
  'slo.reckoned.downtime':
    '$t(slo.unit.{{withinUnit}}, {"count": {{within}} }) sind {{hours, number}} Stunden, davon $t(slo.unit.{{awayUnit}}, {"count": {{away}} }) weg: Es bleiben {{percent, number}} %.',
  'slo.reckoned.workingDays':
    'Festgehalten: $t(slo.unit.d, {"count": {{said}} }). Mit Wochenenden dazwischen können $t(slo.unit.d, {"count": {{withWeekends}} }) daraus werden: Nennen Sie diese, wenn sie gemeint sind.',
}
