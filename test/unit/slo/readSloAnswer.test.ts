import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guidingQuestions } from '../../../shared/analysis/sloInterview/guidingQuestions'
import { readSloAnswer } from '../../../shared/analysis/sloInterview/readSloAnswer'
import { sloDimensions, type SloDimension } from '../../../shared/analysis/sloInterview/dimensions'
import { languages, type Language } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'

type Case = readonly [asked: string, answer: string, shownBack: string]

/** Asked by question or dimension, answered in plain words, shown back as an objective. */
const english: readonly Case[] = [
  ['G01', 'at most 24 hours', 'Newest record at most 24 hours old'],
  ['G01', 'no older than 4 hours', 'Newest record at most 4 hours old'],
  ['G01', 'half a day', 'Newest record at most 0.5 days old'],
  ['G01', 'an hour, in 95 % of checks', 'Newest record at most 1 hour old, in 95 % of checks'],
  ['G01', 'yesterday’s data is fine', 'Newest record at most 1 day old'],
  ['G01', 'two days at the very most', 'Newest record at most 2 days old'],
  ['G01', '15min', 'Newest record at most 15 minutes old'],
  ['G01', 'by 7 every Monday', 'Ready by 07:00, on Mondays'],
  ['G02', 'once a day', 'At most 1 day between updates'],
  ['G02', 'twice a day', 'At most 12 hours between updates'],
  ['G02', 'every 15 minutes', 'At most 15 minutes between updates'],
  ['G02', 'every Monday', 'At most 1 week between updates'],
  ['G02', 'hourly', 'At most 1 hour between updates'],
  ['G02', 'three times a week', 'At most 2.33 days between updates'],
  ['G02', 'every other day', 'At most 2 days between updates'],
  ['G02', 'weekly would do', 'At most 1 week between updates'],
  ['G03', 'by 7 every Monday', 'Ready by 07:00, on Mondays'],
  ['G03', 'Monday 07:00, Europe/Berlin', 'Ready by 07:00 Europe/Berlin, on Mondays'],
  ['G03', '6:30 am on weekdays', 'Ready by 06:30, Monday to Friday'],
  ['G03', 'before 5pm', 'Ready by 17:00'],
  ['G03', 'Tuesday and Thursday at noon CET', 'Ready by 12:00 CET, on Tuesdays and on Thursdays'],
  ['G03', 'daily, half past six', 'Ready by 06:30, every day'],
  ['G03', 'Mon-Fri 8:00 in 98 % of cases', 'Ready by 08:00, Monday to Friday, 98 % of the time'],
  ['G03', '7', 'Ready by 07:00'],
  ['G03', 'Saturday to Monday by 9', 'Ready by 09:00, Mon, Sat, Sun'],
  ['G04', 'within 15 minutes', 'From event to output at most 15 minutes'],
  ['G04', 'a quarter of an hour', 'From event to output at most 15 minutes'],
  ['G04', 'a minute for 99% of orders', 'From event to output at most 1 minute, for 99 % of records'],
  ['G05', '2 seconds, 40 users', 'An answer takes at most 2 seconds'],
  ['G05', '300 ms for 95 percent', 'An answer takes at most 300 milliseconds, for 95 % of requests'],
  ['G06', '99.5 % on working days', 'Readable 99.5 %: working days'],
  ['G06', '99.5 % in office hours', 'Readable 99.5 %: office hours'],
  ['G06', '99,9%', 'Readable 99.9 % of the time'],
  ['G07', '36 months', 'History of at least 36 months'],
  ['G07', 'three years back', 'History of at least 3 years'],
  [
    'G08',
    '98 % of registered customers',
    'Present: 98 % of registered customers'.replace(/^.*$/u, '98 % present: registered customers'),
  ],
  ['G08', 'all of them', '100 % present'],
  ['G09', 'score off by 5 % at most', 'Off by at most 5 %'],
  ['G09', '97 percent right', '97 % correct: right'],
  ['G10', 'sum of lines = order total', '“sum of lines = order total”'],
  ['G10', 'must hold for 99.9 %', 'The rule holds for 99.9 %'],
  ['G11', 'one row per customer', '100 % unique'],
  ['G12', '80,000 to 120,000 rows', 'Between 80,000 and 120,000 rows per delivery'],
  ['G12', 'between 10k and 20k', 'Between 10,000 and 20,000 rows per delivery'],
  ['G12', 'at least 500', 'At least 500 rows per delivery'],
  ['G12', 'about 2 million', 'About 2,000,000 rows per delivery'],
  ['G12', 'up to 1 000', 'At most 1,000 rows per delivery'],
  ['G13', 'yes, to the auditor', '100 % of inputs documented'],
  ['G14', '30 days, 90 days', 'Changes are announced at least 30 days before'],
  ['G15', '1 hour, 8 hours', 'Consumers are told of an incident after at most 1 hour'],
  ['G16', 'working hours, 4 hours', 'Questions are answered after at most 4 hours'],
  ['G20', 'until 31 December 2027', 'Kept until 2027-12-31'],
  ['G20', 'June 3, 2028', 'Kept until 2028-06-03'],
  ['G20', 'no end planned', '“no end planned”'],
  ['throughput', 'at least 500 rows per second', 'At least 500 rows/s'],
  ['errorRate', '0.1 %', 'At most 0.1 % bad records'],
  ['G01', 'it depends', '“it depends”'],
]

const german: readonly Case[] = [
  ['G01', 'höchstens 4 Stunden alt', 'Neuester Datensatz höchstens 4 Stunden alt'],
  ['G01', 'einen Tag', 'Neuester Datensatz höchstens 1 Tag alt'],
  ['G01', 'eine halbe Stunde', 'Neuester Datensatz höchstens 0,5 Stunden alt'],
  ['G01', 'zwölf Stunden, in 99,5 % der Fälle', 'Neuester Datensatz höchstens 12 Stunden alt, in 99,5 % der Prüfungen'],
  ['G01', 'Stand vom Vortag', 'Neuester Datensatz höchstens 1 Tag alt'],
  ['G02', 'einmal am Tag', 'Höchstens 1 Tag zwischen zwei Aktualisierungen'],
  ['G02', 'zweimal täglich', 'Höchstens 12 Stunden zwischen zwei Aktualisierungen'],
  ['G02', 'alle 15 Minuten', 'Höchstens 15 Minuten zwischen zwei Aktualisierungen'],
  ['G02', 'jeden Montag', 'Höchstens 1 Woche zwischen zwei Aktualisierungen'],
  ['G02', '4 mal pro Stunde', 'Höchstens 15 Minuten zwischen zwei Aktualisierungen'],
  ['G03', 'spätestens Montag 7 Uhr', 'Fertig bis 07:00, montags'],
  ['G03', 'werktags bis 6:30 Uhr MEZ', 'Fertig bis 06:30 CET, Montag bis Freitag'],
  ['G03', 'Mo-Fr halb acht', 'Fertig bis 07:30, Montag bis Freitag'],
  ['G03', 'jeden Tag um sieben', 'Fertig bis 07:00, jeden Tag'],
  ['G03', 'montags und mittwochs, 8.15 Uhr', 'Fertig bis 08:15, montags und mittwochs'],
  ['G04', 'innerhalb einer Viertelstunde', 'Vom Ereignis bis zur Ausgabe höchstens 15 Minuten'],
  ['G05', '1,5 Sekunden', 'Eine Antwort dauert höchstens 1,5 Sekunden'],
  ['G06', '99,5 %', 'Lesbar zu 99,5 % der Zeit'],
  ['G06', '99,5 Prozent während der Bürozeiten', 'Lesbar zu 99,5 %: Bürozeiten'],
  ['G07', '36 Monate', 'Historie: mindestens 36 Monate'],
  ['G07', 'drei Jahre', 'Historie: mindestens 3 Jahre'],
  ['G08', '98 % der registrierten Kunden', '98 % vorhanden: registrierten Kunden'],
  ['G09', 'höchstens 5 % daneben', 'Höchstens 5 % daneben'],
  ['G11', 'eine Zeile je Kunde', '100 % eindeutig'],
  ['G12', '80.000 bis 120.000 Zeilen', 'Zwischen 80.000 und 120.000 Zeilen je Lieferung'],
  ['G12', 'mindestens 10 Tsd', 'Mindestens 10.000 Zeilen je Lieferung'],
  ['G14', '30 Tage, 90 Tage', 'Änderungen werden angekündigt, mindestens 30 Tage vorher'],
  ['G20', '31.12.2027', 'Vorhanden bis 2027-12-31'],
  ['G20', 'bis 3. März 2028', 'Vorhanden bis 2028-03-03'],
]

const askedOf = (asked: string) => guidingQuestions.find(({ id }) => id === asked) ?? (asked as SloDimension)
const read = (asked: string, answer: string, language: Language) => readSloAnswer(askedOf(asked), answer, language)!
const shown = (asked: string, answer: string, language: Language) => {
  const { key, values } = read(asked, answer, language).shown
  return sayIn(language)(key, values).replaceAll(/[\u00a0\u202f]/gu, ' ')
}

describe('an answer in plain words', () => {
  test.each(english)('%s “%s” means: %s', (asked, answer, objective) => {
    expect(shown(asked, answer, 'en')).toBe(objective)
  })

  test.each(german)('%s „%s“ heißt: %s', (asked, answer, objective) => {
    expect(shown(asked, answer, 'de')).toBe(objective)
  })

  test('is always kept as it was said', () => {
    expect(read('G01', '  it depends ', 'en').fields).toEqual({ dimension: 'freshness', statement: 'it depends' })
  })

  test('tells how sure it is', () => {
    const confidences = [
      read('G01', '24 hours', 'en'),
      read('G01', 'overnight', 'en'),
      read('G01', 'by 7 every Monday', 'en'),
      read('G01', 'soon', 'en'),
    ].map(({ confidence }) => confidence)

    expect(confidences).toEqual(['sure', 'likely', 'likely', 'unsure'])
  })

  test('answers two questions at once', () => {
    expect(read('G15', '1 hour, 8 hours', 'en').further).toEqual([
      { dimension: 'timeToRepair', target: 8, unit: 'h', statement: '1 hour, 8 hours' },
    ])
  })

  test('is not asked for a number where only words help, nor made up where nothing was said', () => {
    expect(readSloAnswer(askedOf('G18'), 'email; GDPR', 'en')).toBeNull()
    expect(readSloAnswer(askedOf('G01'), '  ', 'en')).toBeNull()
  })

  test('is read the same in the other language where nothing is ambiguous', () => {
    expect(read('G06', '99.5 %', 'de').fields.percent).toBe(99.5)
    expect(read('G12', '80.000', 'de').fields.target).toBe(80_000)
    expect(read('G12', '80.000', 'en').fields.target).toBe(80)
  })
})

test('every indicator and every answer is said in words of both languages, whatever was typed', () => {
  const dimensions = Object.keys(sloDimensions) as SloDimension[]
  const word = fc.constantFrom(
    '7',
    '99,5',
    '%',
    'am',
    'Monday',
    'bis',
    'hours',
    'every',
    '24',
    'at',
    'Mo-Fr',
    '.',
    '$t(',
    '{{',
  )
  const answers = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...dimensions),
      answers,
      fc.constantFrom(...languages),
      (dimension, answer, language) => {
        const reading = readSloAnswer(dimension, answer, language)
        if (!reading) return
        const { target = null, upTo = null, percent = null } = reading.fields
        expect([target, upTo, percent].every((number) => number === null || Number.isFinite(number))).toBe(true)
        expect(reading.confidence === 'unsure').toBe(Object.keys(reading.fields).length === 2)
        for (const { key, values } of [reading.shown, reading.sli]) {
          const said = sayIn(language)(key, values)
          expect(said).not.toBe(key)
          if (!/[{$]/u.test(answer)) expect(said).not.toMatch(/\{\{|\$t\(|slo\.|NaN|undefined/u)
        }
      },
    ),
    { numRuns: 3000 },
  )
})
