// German names on cards: broken where their words meet, or not at all.
import { expect, it } from 'vitest'
import { piecesAtJoints } from '../../../shared/text/germanJoints'

it.each([
  'Zähler|fern|auslesung',
  'Kündigungs|risiko',
  'Kündigungs|ursache',
  'Gesellschafts|abend',
  'Kunden|stamm|daten',
  'Netz|anschluss|vertrag',
  'Umspann|werks|auslastung',
  'Kranken|haus|informations|system',
  'Abrechnungs|zeiträume',
  'Kunden|abwanderungs|wahrscheinlichkeits|prognose',
  'Liegenschafts|verwaltung',
])('%s meets where its words do', (word) => {
  expect(piecesAtJoints(word.replaceAll('|', ''))).toEqual(word.split('|'))
})

it.each([
  'Waren|bestand',
  'Verkaufs|schlager',
  'Verkaufs|preise',
  'Daten|schutz|grund|verordnung',
  'Kunden|erwartungen',
  'Geburts|urkunde',
  'Auftrags|rückstand',
  'Vertriebs|innendienst',
])('the longest last word counts: %s', (word) => {
  expect(piecesAtJoints(word.replaceAll('|', ''))).toEqual(word.split('|'))
})

it.each([
  'Kunden',
  'Kandidaten',
  'Spezialisten',
  'Rindfleischetikett',
  'Wiederherstellung',
  'Recommendations',
  'Relationships',
  'Vertragsende',
])('%s stays whole, for no joint of it is known', (word) => {
  expect(piecesAtJoints(word)).toEqual([word])
})
