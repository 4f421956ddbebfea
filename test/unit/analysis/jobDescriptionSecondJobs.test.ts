// Second jobs in other clothes, ids that are not named twice, what is only carried about: each rule with its twin.
import { describe, expect, it } from 'vitest'
import { findings, quotedFor } from '../../support/jobReasons'

const loud = (text: string, name = 'Product'): readonly string[] =>
  findings(text, name).filter((finding) => !finding.endsWith('/hint'))

describe('who informs', () => {
  it.each([
    ['Follows each regatta from start to finish and informs the parents of the crew.', ['two-jobs/fail']],
    ['Follows each regatta from start to finish and informs about delays.', []],
  ])('somebody does a second job, who informs about something tells more: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('a second job told only in nouns', () => {
  it.each([
    ['Theft risk per store and a call to the guards.', 'a call to the guards'],
    ['Gives the wear of each tyre and a repair order to the garage.', 'a repair order to the garage'],
    ['Risk of frost per vineyard, and warnings to the growers.', 'warnings to the growers'],
    ['Fehlbestand je Filiale sowie eine Nachbestellung beim Großhändler.', 'eine Nachbestellung beim Großhändler'],
    ['Frostprognose je Weinberg und Warnungen an die Winzer.', 'Warnungen an die Winzer'],
    ['Mietrückstand je Wohnung und ein Mahnschreiben an den Mieter.', 'ein Mahnschreiben an den Mieter'],
  ])('is heard in %j', (text, second) => {
    expect(loud(text)).toEqual(['two-jobs/fail'])
    expect(quotedFor('two-jobs', text)[1]).toBe(second)
  })

  it.each([
    'Price per article and an estimate of its demand.',
    'Letters and calls to tenants per week.',
    'Shows whether a visit and a reminder to the tenant were planned.',
    'Keeps each lease and a letter to the tenant.',
    'Guests with a reservation and an invitation to the opening, per hotel.',
    'Share of guests with a voucher and a bill for more than 50 euros.',
    'Theft risk per store and calls answered for each of them.',
    'Weather per airport and a warning level for pilots.',
    'Briefe und Anrufe an Mieter je Woche.',
  ])('is not heard in %j', (text) => {
    expect(loud(text)).toEqual([])
  })
})

describe('a deed on things that are told apart', () => {
  it.each([
    ['Blocks cards that were used in two countries at once.', ['not-a-product/fail']],
    ['Locks doors which nobody used for an hour.', ['not-a-product/fail']],
    ['Finds old drugs and destroys packs that are past their date.', ['two-jobs/fail']],
    ['Counts guests per hall and turns their heating off.', ['two-jobs/fail']],
    ['Lists empty flats and rents them out.', ['two-jobs/fail']],
    ['Rates kitchens and inspects their fridges.', ['two-jobs/fail']],
    ['Maps heat per street and closes schools.', ['two-jobs/fail']],
    ['Weighs each hive and feeds the bees when stores run low.', ['two-jobs/fail']],
    ['Lists rents due per flat and collects them from the tenants.', ['two-jobs/fail']],
    ['Queue length per lift; it also sells day passes.', ['two-jobs/fail']],
    ['Bewertet Küchen und schließt die schlechtesten.', ['two-jobs/fail']],
    ['Counts trees per park and plants new ones.', ['two-jobs/fail']],
    ['Logs incidents and assigns crews.', ['two-jobs/warn']],
    ['Recommends films and plays them.', ['two-jobs/fail']],
    ['Zählt Bäume je Park und pflanzt neue.', ['two-jobs/fail']],
    ['Prüft Rechnungen und begleicht sie.', ['two-jobs/fail']],
    ['Tracks stock levels and triggers replenishment.', ['two-jobs/fail']],
  ])('is heard in %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })

  it.each([
    'Blocks of flats that need repair, per street.',
    'Orders that were not paid in time.',
    'Orders items that came late belong to, per week.',
    'Invites accepted per event and group of guests.',
    'Calls agents took per hour.',
    'Finds faulty rows and discards those that have no date.',
    'Collects clicks and turns clicks on adverts into visits.',
    'Rates kitchens and derives their rank.',
    'Follows each ticket and notes the hour when it was closed.',
    'Links each call to a case and keeps the agent when it is known.',
    'Counts visitors and collects fees paid per museum.',
    'Lists members and collects the dates of their payments.',
    'Reads tolls and collects the differences per lorry.',
    'Queue length per lift; it also covers night runs.',
    'Zählt Gäste je Haus und schließt Kinder ein.',
    'Zählt Gäste je Haus und schließt Lücken in den Zahlen.',
    'Ranks pumps and reviews them by age.',
    'Liest Zähler und plausibilisiert sie.',
    'Lists calls and transfers information per team.',
    'Lists calls and transfers management.',
  ])('is not heard in %j', (text) => {
    expect(loud(text)).toEqual([])
  })
})

describe('two pieces of information', () => {
  it.each([
    'Lists stock per depot for the buyers; predicts footfall for the shop managers.',
    'Lists stock for the buyers, predicts the weather for the drivers.',
    'Lists empty flats; plans the rounds of the caretakers.',
    'Groups complaints by cause; calculates the bonus of each agent.',
    'Lists firms that got a loan for the auditors; predicts failures for the banks.',
    'Zeigt, welche Betten frei sind; berechnet Prämien für Ärzte.',
    'Fasst Beschwerden zusammen; berechnet die Prämien der Vertreter.',
  ])('are two jobs where they stand apart in %j', (text) => {
    expect(loud(text)).toEqual(['two-jobs/fail'])
  })

  it.each([
    ['Reads meters; calculates the carbon of a flat.', ['two-jobs/warn']],
    ['Lists stops; predicts how many people wait there.', ['two-jobs/warn']],
    ['Groups complaints by cause; calculates the share of each cause.', []],
    ['Lists complaints by cause; shows how long each took.', []],
    ['Lists members who call and plans that they have signed.', []],
    ['Names, ranks and scores of players, per season.', []],
    ['Lists wards, ranks the busiest by month.', []],
    ['Erkennt Lecks und misst ihre Größe.', []],
    ['Compares energy fed in with energy billed and reports the loss per district.', []],
  ])('are one job, or a doubt, in %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('what there is one of', () => {
  it.each([
    ['tbl_rents', 'Gives the rent of each flat.', ['not-a-product/warn']],
    ['Rents', 'Rent per flat.', ['repeats-name/fail']],
    ['Rents', 'Rent per flat and month.', []],
    ['Rents', 'Gives the rent of each flat.', []],
    ['Rents', 'Gives the rents.', ['repeats-name/fail']],
    ['Rents', 'Contains each rent.', ['repeats-name/fail']],
    ['Flat Rents', 'Gives the rent of each flat.', ['repeats-name/fail']],
    ['Flat Rents', 'Gives the monthly rent of each flat.', ['repeats-name/fail']],
  ])('is more than the name says, unless it is in the name: %s, %j', (name, text, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })

  it.each([
    ['Gives the level per hour, kept as Parquet in S3.', ['implementation/warn']],
    ['Parquet files, one per day.', ['implementation/fail']],
    ['Kafka stream, refreshed every hour.', ['not-a-product/fail', 'implementation/fail']],
  ])('is no cadence: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('an id that is not named again', () => {
  it.each([
    'Links the member number of the club to the one of the union.',
    'Matches our supplier codes with those of the tax office.',
    'Maps the old article number to the new one.',
    'Ordnet die Artikelnummer des Herstellers der des Händlers zu.',
  ])('is glue all the same in %j', (text) => {
    expect(loud(text)).toEqual(['not-a-product/fail'])
  })

  it.each([
    'Maps the phone number to countries that levy a tax.',
    'Links each patient to the family doctor.',
    'Ordnet jede Hausnummer der Schule zu, die am nächsten liegt.',
  ])('is not seen in %j', (text) => {
    expect(loud(text)).toEqual([])
  })
})

describe('what is fetched and put down again', () => {
  it.each([
    'Fetches share prices over a REST API and stores them in S3.',
    'Collects click events from Kafka and writes them to BigQuery.',
    'Ruft Aktienkurse per REST-API ab und legt sie in S3 ab.',
    'Tabelle in Oracle, die per dbt jede Nacht neu aufgebaut wird.',
  ])('says no job: %j', (text) => {
    expect(loud(text)).toContain('implementation/fail')
  })

  it.each([
    ['Collects the clicks of a visitor and groups them into visits, stored in BigQuery.', ['implementation/warn']],
    [
      'Collects age, place and height of every tree from the wardens and stores them in Postgres.',
      ['implementation/warn'],
    ],
    ['Collects bids from all suppliers and shows them side by side.', []],
    ['Collects rents over an API and stores them by street.', ['implementation/warn']],
    ['Reads letters and writes summaries in MongoDB.', ['implementation/warn']],
    ['Ruft alte Bräuche in Erinnerung.', []],
  ])('says one where something is done to it: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('nothing said yet', () => {
  it.each(['in progress', 'In Arbeit', 'Draft'])('%j is missing', (text) => {
    expect(findings(text)).toEqual(['missing/fail'])
  })

  it('but what is in progress may be what is told of', () => {
    expect(loud('Orders in progress per line and shift.')).toEqual([])
  })
})

describe('what the name says in full', () => {
  it.each([
    ['Group Data Warehouse', 'Central warehouse holding the figures of every plant.'],
    ['Data Lake Werke', 'Ablage für Messwerte aller Anlagen.'],
    ['Kafka Orders', 'Stream of orders as they come in.'],
  ])('may be said by a short word in the text: %s, %j', (name, text) => {
    expect(loud(text, name)).toEqual(['not-a-product/fail'])
  })

  it.each([
    ['Depots', 'Warehouse with its place, size and staff, one per row.', []],
    ['Data Lake Costs', 'Store and compute costs per project.', []],
    ['Group Data Warehouse', 'Place, size and rent of each building.', ['not-a-product/warn']],
  ])('means something else elsewhere: %s, %j', (name, text, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })
})

describe('a deed on those who were named before', () => {
  it.each([
    'Moorings of each skipper; sends vouchers to skippers who return.',
    'Moorings per skipper. Sends vouchers to skippers who return.',
  ])('is a second job in %j', (text) => {
    expect(loud(text)).toEqual(['two-jobs/fail'])
  })

  it('is none where its word may be what is counted', () => {
    expect(loud('Moorings by quay; updates per quay.')).toEqual([])
  })
})

describe('what is done on a condition', () => {
  it.each([
    'Predicts tides and, if a gate is at risk, calls the warden.',
    'Shows the wear of each rope. When a rope is worn, it orders a new one.',
    'Shows the wear of each rope. Once a rope is worn, it automatically sends a crew.',
  ])('is a second job: %j', (text) => {
    expect(findings(text)).toContain('two-jobs/fail')
  })

  it.each([
    'Predicts tides and, when the moon is full, shows the gates.',
    'Predicts tides and, if asked for, per gate.',
    'Shows the wear of each rope. When a rope is worn, it ranks the chandlers.',
    'Shows the wear of each rope. When a rope is worn, orders rise.',
    'Shows the wear of each rope. When a rope is worn, the crew orders a new one.',
    'Shows the wear of each rope. When the crew says that it orders a new one, the rope is marked.',
  ])('is told, or somebody else does it: %j', (text) => {
    expect(findings(text).filter((finding) => finding.startsWith('two-jobs'))).toEqual([])
  })
})
