import { describe, expect, it, test } from 'vitest'
import { readUseCaseSentence, useCaseSentence } from '../../../shared/import/useCaseSentence'
import { sayIn } from '../../../shared/text/say'

test.each([
  [
    'As a customer relationship manager, I need timely reports that provide insights into our most valuable and least valuable customers. This will help me take action.',
    ['customer relationship manager', 'I can take action', 'Most valuable and least valuable customers'],
  ],
  [
    'As a marketing backend team, we need to identify high-probability recommendations for upselling or cross-selling to our customers. This will enable us to drive increased revenue.',
    [
      'marketing backend team',
      'we can drive increased revenue',
      'High-probability recommendations for upselling or cross-selling',
    ],
  ],
  [
    'As the marketing team, we need the articles each customer bought, which lets us sell more',
    ['marketing team', 'we can sell more', 'Articles each customer bought'],
  ],
  [
    'As a planner I need the demand per week; that allows me to order in time',
    ['planner', 'I can order in time', 'Demand per week'],
  ],
  [
    'As an analyst I need stock per store so that shelves stay full',
    ['analyst', 'shelves stay full', 'Stock per store'],
  ],
  [
    'as  a   buyer ,  I want to know which articles sell in order to reorder',
    ['buyer', 'I can reorder', 'Which articles sell'],
  ],
  ['As the CFO, I would like the monthly margin.', ['CFO', '', 'Monthly margin']],
  ['I need open invoices, so that I can call', ['', 'I can call', 'Open invoices']],
  [
    'Als Filialleiterin brauche ich den Bestand je Filiale, damit ich nachbestellen kann.',
    ['Filialleiterin', 'ich nachbestellen kann', 'Bestand je Filiale'],
  ],
  [
    'Als Einkäufer, brauche ich eine Übersicht über offene Retouren, damit weniger liegen bleibt',
    ['Einkäufer', 'weniger liegen bleibt', 'Offene Retouren'],
  ],
  [
    'Als eine Controllerin benötige ich Umsatz und Marge. Das hilft mir, früher zu steuern',
    ['Controllerin', 'früher zu steuern', 'Umsatz und Marge'],
  ],
  [
    'Als Marketing möchten wir Empfehlungen je Kunde, sodass der Umsatz steigt',
    ['Marketing', 'der Umsatz steigt', 'Empfehlungen je Kunde'],
  ],
  [
    'Als Sachbearbeiterin brauche ich täglich eine Liste auffälliger Rechnungen, damit ich Fehlbuchungen stoppe',
    ['Sachbearbeiterin', 'ich Fehlbuchungen stoppe', 'Liste auffälliger Rechnungen'],
  ],
  [
    'As a returns clerk, I need the return history and address of every customer, so that I can spot fraud',
    ['returns clerk', 'I can spot fraud', 'Return history and address'],
  ],
  ['As a planner, I need every Monday the open orders', ['planner', '', 'Open orders']],
  ['As a nurse we have to see open beds in order to place patients', ['nurse', 'we can place patients', 'Open beds']],
  ['As a pilot, I must know the tide per berth', ['pilot', '', 'Tide per berth']],
  ["As a clerk, I'd like open cases per judge", ['clerk', '', 'Open cases per judge']],
  [
    'Als Betriebsleiter einer Seilbahn muss ich jeden Morgen die Windstärke je Stütze sehen, damit niemand feststeckt',
    ['Betriebsleiter einer Seilbahn', 'niemand feststeckt', 'Windstärke je Stütze'],
  ],
  [
    'Als Schadenleiter brauche ich jeden Montag eine Übersicht der offenen Schäden nach Sparte, damit ich Sachbearbeiter umsetzen kann',
    ['Schadenleiter', 'ich Sachbearbeiter umsetzen kann', 'Übersicht der offenen Schäden nach Sparte'],
  ],
])('reads %s', (text, [role, outcome, name]) => {
  expect(readUseCaseSentence(text)).toMatchObject({ role, outcome, name })
})

test.each([
  ['the customers likely to leave in the next 90 days', 'Customers likely to leave'],
  ['revenue by region between 1 January and today', 'Revenue by region'],
  ['suppliers whose deliveries were late more than 3 times this year', 'Suppliers whose deliveries were late'],
  ['vehicles with more than 200,000 km before the next inspection', 'Vehicles with more than 200,000 km'],
  ['to be warned when less than 5 pieces are left', 'Less than 5 pieces are left'],
  ['donors whose blood group is running low and who may give again', 'Donors whose blood group is running low'],
  ['to trace each donation from donor to patient with test results', 'Trace each donation from donor to patient'],
  ['the margin of our top 10 products', 'Margin of our top 10 products'],
])('a name made from “%s” ends on a word that says something alone', (need, name) => {
  expect(readUseCaseSentence(`As a manager, I need ${need}`)?.name).toBe(name)
})

describe('a need that asks a question is called by its nouns', () => {
  it.each([
    ['to see what each shopper bought and sent back', 'Purchases and returns per shopper'],
    ['what our customers bought, by season', 'Purchases of customers'],
    ['what we sold in each store last week', 'Sales per store'],
    ['to know whether a customer is male or female', 'Whether a customer is male or female'],
    ['to see which items are sent back most', 'Items sent back most'],
    ['which of our customers are likely to leave in the next 90 days', 'Customers likely to leave'],
    ['whether parcels are delivered on time', 'Parcels delivered on time'],
    ['which delivery routes cause delays', 'Delivery routes'],
    ['which sales regions are behind plan', 'Sales regions behind plan'],
    ['to know each morning how many units of every blood group we can deliver', 'Units of every blood group'],
    ['what each donor gave and how they felt afterwards', 'What each donor gave'],
    ['how long each test takes per analyser', 'How long each test takes per analyser'],
    ['to know how much milk each cow gives', 'How much milk each cow gives'],
    ['insights into which of our stores return more than they order', 'Stores'],
  ])('%s', (need, name) => {
    expect(readUseCaseSentence(`As a manager, I need ${need}, so that I can advise`)?.name).toBe(name)
  })

  it.each([
    ['wissen, was jeder Kunde gekauft und zurückgeschickt hat', 'Käufe und Retouren je Kunde'],
    ['wissen, ob ein Kunde männlich oder weiblich ist', 'Ob ein Kunde männlich oder weiblich ist'],
    ['sehen, welche offenen Rechnungen überfällig sind', 'Offene Rechnungen'],
    ['wissen, welche Artikel der Wintersaison je Filiale fehlen', 'Artikel der Wintersaison je Filiale'],
    ['zu wissen, welche Kunden im letzten Quartal gekündigt haben', 'Welche Kunden im letzten Quartal gekündigt haben'],
    ['jeden Morgen wissen, wie viele Gäste je Stunde kommen', 'Gäste je Stunde'],
    ['wissen, wo der Schnee knapp wird', 'Wo der Schnee knapp wird'],
  ])('%s', (need, name) => {
    expect(readUseCaseSentence(`Als Leiterin möchte ich ${need}, damit ich handeln kann`)?.name).toBe(name)
  })

  it.each([
    ['what was bought last season', 'What was bought last season'],
    ['to know who buys our products', 'Who buys our products'],
    ['what a customer is worth', 'What a customer is worth'],
  ])('and stays as it was asked where that is short and the nouns say too little: %s', (need, name) => {
    expect(readUseCaseSentence(`As a manager, I need ${need}`)?.name).toBe(name)
  })
})

test.each([
  ['die Kündigungen der Verträge der letzten 24 Monate', 'Kündigungen der Verträge'],
  ['den Umsatz pro Kasse zwischen 8 und 10 Uhr', 'Umsatz pro Kasse'],
  ['die verkauften Tickets je Tarif und Tag', 'Verkaufte Tickets je Tarif und Tag'],
  ['täglich die offenen Fälle je Station sehen können', 'Offene Fälle je Station'],
  ['die offene Rechnung je Kunde', 'Offene Rechnung je Kunde'],
  ['den erwarteten Andrang je Anlage', 'Erwarteter Andrang je Anlage'],
  ['das erwartete Aufkommen je Anlage', 'Erwartetes Aufkommen je Anlage'],
  ['Kunden ohne Bestellung seit mehr als 90 Tagen', 'Kunden ohne Bestellung'],
  ['den Verbrauch aller Gebäude über 500 m² seit 2020', 'Verbrauch aller Gebäude über 500 m²'],
])('so does one made from „%s“', (need, name) => {
  expect(readUseCaseSentence(`Als Leiterin brauche ich ${need}`)?.name).toBe(name)
})

test.each([
  '',
  'Orders',
  'As soon as possible',
  'What I need',
  'As a manager',
  'As a manager, I need',
  'Als ob',
  'As a nurse I have keys',
])('takes "%s" for no use case sentence', (text) => {
  expect(readUseCaseSentence(text)).toBeNull()
})

test('says a use case as the sentence it was typed as', () => {
  const typed = 'As an analyst, I need stock per store, so that shelves stay full.'
  const useCase = readUseCaseSentence(typed)!

  expect(useCaseSentence(useCase, sayIn('en'))).toBe(typed)
  expect(useCaseSentence({ ...useCase, outcome: 'take action' }, sayIn('en'))).toContain('help me take action')
  expect(useCaseSentence({ ...useCase, outcome: '' }, sayIn('en'))).toBe('As an analyst, I need stock per store.')
  const german = 'Als Filialleiterin brauche ich den Bestand je Filiale, damit ich nachbestellen kann.'
  expect(useCaseSentence(readUseCaseSentence(german)!, sayIn('de'))).toBe(german)
})

test.each([
  'Als Leiterin muss ich jeden Morgen wissen, wie viele Gäste je Stunde kommen, damit genug Personal da ist.',
  'Als Marketingleiter brauche ich wiederkehrende Gäste, um Stammgäste einzuladen.',
  'Als Pistenchef muss ich wissen, wo der Schnee knapp wird.',
  'Als Planer brauche ich Wetter je Tag, damit die Aufgaben anzugehen sind.',
])('reads and says again: %s', (typed) => {
  expect(useCaseSentence(readUseCaseSentence(typed)!, sayIn('de'))).toBe(typed)
})

test('what must be known is needed to be known', () => {
  const useCase = readUseCaseSentence('As a pilot, I must know the tide per berth, so that no ship waits.')!
  expect(useCaseSentence(useCase, sayIn('en'))).toBe(
    'As a pilot, I need to know the tide per berth, so that no ship waits.',
  )
})
