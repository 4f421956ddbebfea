// Answers as people in a room gave or might give them; what each is read as. All were written down before the reader was tried on them.
import { expect, it } from 'vitest'
import type { SloDimension } from '../../../shared/analysis/sloInterview/dimensions'
import { readSloAnswer, type SloFields } from '../../../shared/analysis/sloInterview/readSloAnswer'
import type { Language } from '../../../shared/text/catalogue'

type Spoken = readonly [asked: SloDimension, language: Language, answer: string, read: Omit<SloFields, 'dimension'>]
const SPOKEN: readonly Spoken[] = [
  ['deliveryTime', 'en', 'by 7 every Monday', { time: '07:00', days: 'Mon' }],
  ['freshness', 'en', 'no older than 4 hours', { target: 4, unit: 'h' }],
  ['availability', 'en', '99.5 % in office hours', { percent: 99.5 }],
  [
    'deliveryTime',
    'en',
    'Before the trading meeting at 9:30 on weekdays',
    { time: '09:30', days: 'Mon,Tue,Wed,Thu,Fri' },
  ],
  ['deliveryTime', 'en', 'ready on Monday mornings, 6 am at the latest', { time: '06:00', days: 'Mon' }],
  [
    'deliveryTime',
    'en',
    'on my desk by a quarter past seven each morning',
    { time: '07:15', days: 'Mon,Tue,Wed,Thu,Fri,Sat,Sun' },
  ],
  ['deliveryTime', 'en', 'quarter to 8, Tuesday and Thursday', { time: '07:45', days: 'Tue,Thu' }],
  [
    'deliveryTime',
    'en',
    'no later than 18:00 CET Monday to Friday',
    { time: '18:00', zone: 'CET', days: 'Mon,Tue,Wed,Thu,Fri' },
  ],
  ['deliveryTime', 'en', '5pm Fridays', { time: '17:00', days: 'Fri' }],
  ['deliveryTime', 'de', 'montags bis 7', { time: '07:00', days: 'Mon' }],
  ['deliveryTime', 'de', 'jeden Werktag vor 8 Uhr 30', { time: '08:30', days: 'Mon,Tue,Wed,Thu,Fri' }],
  [
    'deliveryTime',
    'de',
    'bis spätestens viertel nach sieben, Mo bis Fr',
    { time: '07:15', days: 'Mon,Tue,Wed,Thu,Fri' },
  ],
  ['deliveryTime', 'de', 'um Viertel vor 6 jeden Morgen', { time: '05:45', days: 'Mon,Tue,Wed,Thu,Fri,Sat,Sun' }],
  ['deliveryTime', 'de', 'dienstags und freitags um halb neun', { time: '08:30', days: 'Tue,Fri' }],
  ['deliveryTime', 'de', 'spätestens um 18 Uhr am Freitagabend', { time: '18:00', days: 'Fri' }],
  ['freshness', 'en', 'yesterday’s data is fine', { target: 1, unit: 'd' }],
  ['freshness', 'en', 'a day old at most', { target: 1, unit: 'd' }],
  ['freshness', 'en', 'up to two days, but not more', { target: 2, unit: 'd' }],
  ['freshness', 'en', 'must be less than 30 minutes old 95% of the time', { target: 30, unit: 'min', percent: 95 }],
  ['freshness', 'en', 'within the last hour and a half', { target: 1.5, unit: 'h' }],
  ['freshness', 'en', 'should never lag more than ninety minutes', { target: 90, unit: 'min' }],
  ['freshness', 'de', 'höchstens einen Tag alt', { target: 1, unit: 'd' }],
  ['freshness', 'de', 'die Zahlen von gestern reichen', { target: 1, unit: 'd' }],
  ['freshness', 'de', 'nicht älter als eine Viertelstunde', { target: 15, unit: 'min' }],
  ['freshness', 'de', 'maximal 48 Std. alt, in 95 Prozent der Fälle', { target: 48, unit: 'h', percent: 95 }],
  ['freshness', 'de', 'dreißig Minuten sind das Äußerste', { target: 30, unit: 'min' }],
  ['frequency', 'en', 'twice a week', { target: 3.5, unit: 'd' }],
  ['frequency', 'en', 'hourly would do', { target: 1, unit: 'h' }],
  ['frequency', 'en', 'every fifteen minutes', { target: 15, unit: 'min' }],
  ['frequency', 'en', 'once per quarter', { target: 3, unit: 'm' }],
  ['frequency', 'de', 'alle zwei Wochen', { target: 2, unit: 'w' }],
  ['frequency', 'de', 'stündlich', { target: 1, unit: 'h' }],
  ['frequency', 'de', 'zweimal täglich', { target: 12, unit: 'h' }],
  ['frequency', 'de', 'einmal im Quartal', { target: 3, unit: 'm' }],
  ['latency', 'en', 'in near real time, say ten seconds', { target: 10, unit: 's' }],
  ['latency', 'de', 'binnen zwanzig Sekunden', { target: 20, unit: 's' }],
  ['availability', 'en', 'three nines', { percent: 99.9 }],
  ['availability', 'en', 'always, apart from 1 % of the time', { percent: 99 }],
  ['availability', 'de', '99,9 Prozent an Werktagen', { percent: 99.9 }],
  ['availability', 'de', 'werktags von 8 bis 18 Uhr zu 99,5 %', { percent: 99.5 }],
  ['responseTime', 'en', 'under two seconds for 95 % of the queries', { target: 2, unit: 's', percent: 95 }],
  ['responseTime', 'de', 'unter einer Sekunde', { target: 1, unit: 's' }],
  ['retention', 'en', 'three full years', { target: 3, unit: 'y' }],
  ['retention', 'en', 'at least the last 24 months', { target: 24, unit: 'm' }],
  ['retention', 'de', 'die letzten fünf Jahre', { target: 5, unit: 'y' }],
  ['completeness', 'en', 'all but 2 % of the customers', { percent: 98 }],
  ['completeness', 'de', 'mindestens achtundneunzig Prozent der Kunden', { percent: 98 }],
  ['completeness', 'en', 'ninety-eight percent of registered customers', { percent: 98 }],
  ['timeToNotify', 'en', 'tell us within the hour', { target: 1, unit: 'h' }],
  ['timeToRepair', 'de', 'am selben Arbeitstag', { target: 1, unit: 'd' }],
  ['changeNotice', 'en', 'a month in advance', { target: 1, unit: 'm' }],
  ['changeNotice', 'de', 'sechs Wochen vorher', { target: 6, unit: 'w' }],
  ['supportResponse', 'en', 'same day', { target: 1, unit: 'd' }],
  ['deliveryTime', 'en', 'Fridays at ten to five pm', { time: '16:50', days: 'Fri' }],
  [
    'deliveryTime',
    'en',
    'in our inbox every morning before eight',
    { time: '08:00', days: 'Mon,Tue,Wed,Thu,Fri,Sat,Sun' },
  ],
  ['deliveryTime', 'en', 'Wednesday noon at the very latest', { time: '12:00', days: 'Wed' }],
  [
    'deliveryTime',
    'en',
    'start of business, so half past 8, working days only',
    { time: '08:30', days: 'Mon,Tue,Wed,Thu,Fri' },
  ],
  ['deliveryTime', 'de', 'Donnerstagmorgen um zwanzig nach sieben', { time: '07:20', days: 'Thu' }],
  ['deliveryTime', 'de', 'täglich um dreiviertel acht', { time: '07:45', days: 'Mon,Tue,Wed,Thu,Fri,Sat,Sun' }],
  ['deliveryTime', 'de', 'zum Monatsende, bis 12:00 Europe/Berlin', { time: '12:00', zone: 'Europe/Berlin' }],
  ['freshness', 'en', 'two and a half days is the limit', { target: 2.5, unit: 'd' }],
  ['freshness', 'en', 'not more than forty-five minutes behind', { target: 45, unit: 'min' }],
  ['freshness', 'de', 'keinesfalls älter als zweieinhalb Stunden', { target: 2.5, unit: 'h' }],
  ['freshness', 'de', 'Stand vom Vortag genügt uns', { target: 1, unit: 'd' }],
  ['frequency', 'en', 'four times an hour', { target: 15, unit: 'min' }],
  ['frequency', 'en', 'every other day', { target: 2, unit: 'd' }],
  ['frequency', 'de', 'jede halbe Stunde', { target: 0.5, unit: 'h' }],
  ['frequency', 'de', 'jeden Montag', { target: 1, unit: 'w' }],
  ['availability', 'en', 'four nines', { percent: 99.99 }],
  ['availability', 'en', 'it may be unavailable 2 % of the time', { percent: 98 }],
  ['availability', 'de', 'höchstens 0,5 % Ausfall im Monat', { percent: 99.5 }],
  ['completeness', 'en', 'at most three percent of the rows may be missing', { percent: 97 }],
  ['completeness', 'de', 'höchstens 2 % der Kunden dürfen fehlen', { percent: 98 }],
  ['uniqueness', 'en', 'no more than 0.1 % duplicates', { percent: 99.9 }],
  ['retention', 'de', 'zehn volle Jahre', { target: 10, unit: 'y' }],
  ['responseTime', 'en', 'half a second', { target: 0.5, unit: 's' }],
  ['responseTime', 'de', 'keine fünf Sekunden', { target: 5, unit: 's' }],
  ['errorRate', 'en', 'at most 2 % bad records', { percent: 2 }],
  ['timeToDetect', 'en', 'within a quarter of an hour', { target: 15, unit: 'min' }],
  ['supportResponse', 'de', 'am gleichen Werktag', { target: 1, unit: 'd' }],
  ['changeNotice', 'en', 'ninety days beforehand', { target: 90, unit: 'd' }],
]

it.each(SPOKEN)('%s, %s: “%s”', (asked, language, answer, read) => {
  const reading = readSloAnswer(asked, answer, language)

  expect(reading?.fields).toMatchObject(read)
  expect(reading?.confidence).not.toBe('unsure')
})

it('keeps only the words of what it cannot read, and says so', () => {
  const reading = readSloAnswer('availability', 'when the shops are busy, as far as that goes', 'en')

  expect(reading).toMatchObject({
    confidence: 'unsure',
    fields: { dimension: 'availability', statement: 'when the shops are busy, as far as that goes' },
  })
})
