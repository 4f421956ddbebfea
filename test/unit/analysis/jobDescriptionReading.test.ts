import { describe, expect, it } from 'vitest'
import { testJobDescription } from '../../../shared/analysis/jobDescription/testJobDescription'

const sentencesIn = (text: string): number => testJobDescription('Product', text).sentences
const wordsIn = (text: string): number => testJobDescription('Product', text).words
const languageOf = (text: string): string => testJobDescription('Product', text).language

describe('counting sentences', () => {
  it.each([
    [1, 'Shows where a shipment is'],
    [1, 'Shows where a shipment is.'],
    [2, 'Shows where a shipment is. It covers all carriers.'],
    [2, 'Which shipment is late? Shows the delay!'],
    [3, 'Late! Later! Latest!'],
    [1, 'Lists the tariff, e.g. duty and excise, i.e. what is due in the U.S. and the U.K. per article.'],
    [2, 'Lists what is due in the U.S. The rates change yearly.'],
    [1, 'Sales of Smith Inc. and Jones Ltd. by month, approx. 3.5 % up vs. last year.'],
    [1, 'The no. of items, min. and max. per order, incl. returns, excl. gifts.'],
    [1, 'Papers by Dr. Smith, Mr. Jones and Prof. J. R. Miller in St. Louis.'],
    [2, 'Counts bikes, trams, etc. Excludes buses.'],
    [1, 'Counts bikes, trams, etc. on weekdays.'],
    [1, 'Costs 1.000 Euro in release 2.4.1 at 0.5 degrees.'],
    [2, 'Counts visitors since 2010. Staff are left out.'],
    [1, 'See www.example.org or https://data.example.org/a.b/c.html?x=1.2 for stores.'],
    [2, 'Described at https://data.example.org/stores. It lists stores.'],
    [1, 'Prices, rebates … and bonuses... per supplier'],
    [1, '1. Start date 2. End date 3. Price of each contract'],
    [1, 'Contains: 1. The start date 2. The end date of each contract'],
    [2, 'A score from 1 to 10. The score is updated daily.'],
    [2, 'Shows the stock in each store.It covers all stores.'],
    [1, 'Uses node.js events of shop.Orders per day'],
    [1, '**Shows** the `stock` of [each store](https://x.org/a.b. c) 🚚🏬 per day'],
    [1, 'Shows the stock. 🙂'],
    [2, 'Shows the stock (in pieces.) It covers all stores.'],
    [2, 'He said “all stores.” Every store counts.'],
    [2, 'Shows the stock per store\n\nCovers all stores'],
    [1, 'Shows the stock\nper store'],
    [2, 'counts each article once. returns are left out.'],
    [3, 'Zeigt den Bestand. Wird ca. alle 15 Min. aktualisiert. Enthält ggf. auch reservierte Ware.'],
    [1, 'Preise inkl. MwSt. und exkl. Rabatt, z. B. für Nr. 5 bzw. Abs. 3, d. h. je Artikel, in Mio. Euro.'],
    [1, 'Preise z.B. für Mehl u.a. Waren, d.h. je kg, auf 5 Std. genau, in Mrd. Dollar.'],
    [1, 'Einwohner am 31. Dezember nach Stadtteil'],
    [1, 'Zahl der Hunde am 31.12. des Jahres'],
    [2, 'Zeigt den Umsatz in Mio. Die Werte sind geprüft.'],
    [2, 'Listet Tarife usw. Kunden fehlen.'],
    [2, 'Counted until 2025-07-03. Query results of each week.'],
    [0, ''],
    [0, ' … '],
  ])('finds %i in %j', (count, text) => {
    expect(sentencesIn(text)).toBe(count)
  })
})

describe('counting words', () => {
  it.each([
    [5, 'Lists for-hire vehicles per day.'],
    [4, 'Maps [all stores](https://example.org/a b) 🏬 & sites https://x.org'],
    [6, 'Der Wert liegt bei 3,5 %.'.concat(' – ja')],
    [4, 'Stock—per store now'],
  ])('finds %i in %j', (count, text) => {
    expect(wordsIn(text)).toBe(count)
  })
})

describe('the language of a text', () => {
  it.each([
    ['en', 'Lists the stores of a region'],
    ['de', 'Listet die Filialen einer Region'],
    ['de', 'Liste der Bewerber'],
    ['de', 'Prognostiziert Absatz je Artikel'],
    ['de', 'Schülerzahlen'],
    ['en', 'Churn score'],
    ['de', 'Zeigt den Churn Score für jeden Customer Account im Data Warehouse'],
    ['en', 'Shows the Fahrplan of the Berlin S-Bahn for each day'],
    ['en', 'Die sizes and wear per press'],
  ])('is %s for %j', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })
})
