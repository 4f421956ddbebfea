// Texts that say nothing of the product, each with a twin that does.
import { describe, expect, it } from 'vitest'
import { findings } from '../../support/jobReasons'

const loud = (text: string, name = 'Product'): readonly string[] =>
  findings(text, name).filter((finding) => !finding.endsWith('/hint'))

describe('what would fit any product', () => {
  it.each([
    ['Delivers meaningful insights that empower teams to make better decisions.', ['vague/fail']],
    ['Delivers actionable insights that help managers to take better decisions.', ['vague/fail']],
    ['Delivers the wind at each lock that helps pilots to moor.', []],
    ['Enables our company to become more agile and resilient.', ['vague/fail']],
    ['Enables pilots to become more careful with ice.', []],
    ['Helps you to decide better and faster.', ['vague/fail']],
    ['Helps skippers to decide where to moor.', []],
    ['Unlocks actionable insights that create impact across the enterprise.', ['vague/fail']],
    ['Brings the tides that create currents across the harbour.', []],
    ['Hilft Ihnen, besser und schneller zu entscheiden.', ['vague/fail']],
    ['Hilft Ihnen, besser und schneller anzulegen.', []],
    ['A valuable asset for many use cases.', ['vague/fail']],
    ['A valuable asset for many skippers: the depth of each berth.', []],
    ['Lists each asset of the boathouse with its age.', []],
    ['Data related to digital transformation.', ['vague/fail']],
    ['Data related to digital radio.', ['vague/warn']],
    ['Buoys, invoices, weather, holidays, spare parts, social media posts.', ['vague/fail']],
    ['Buoys, invoices, weather, holidays, spare parts, posts on social media.', []],
    ['Buoys, invoices, old harbour photos, spare parts, social media posts.', []],
    ['Buoys, invoices, weather, holidays, old harbour photos, social media posts.', []],
    ['Per-quay scorecard — fees, moorings, delays and quarrels.', []],
    ['Steps of the users.', []],
    ['Useful steps of the users.', ['vague/fail']],
    [
      'TODO: Proposal: https://example.org/a. For more details about mooring see: https://example.org/b.',
      ['missing/fail'],
    ],
    ['TODO: add the quays of the eastern basin. Lists each quay with its length.', []],
    ['Hilft dem Unternehmen, agiler zu werden.', ['vague/fail']],
    ['Hilft den Lotsen, bei Eis vorsichtiger zu werden.', []],
    ['9,850 videos', ['vague/fail']],
    ['9,850 videos of moorings', []],
    ['Gets the relevant info needed for mooring', ['vague/warn']],
    ['Gets the draught needed for mooring', []],
    ['Contains information about complaints raised by yachtsmen', ['vague/warn']],
    ['Contains information about complaints grouped by month', []],
    ['Contains information about yacht chandlers within the Port of Hull', ['vague/warn']],
    ['Contains information about yacht chandlers within a mile of the quay', []],
    ['Example data product used to demonstrate the catalogue.', ['missing/fail']],
    ['Dummy dataset for trying out the catalogue.', ['missing/fail']],
    ['Glossary group used for the harbour demo', ['missing/fail']],
    ['Testdatensatz für die Schulung.', ['missing/fail']],
    ['Test results of each engine for trying out new fuels.', []],
    ['Lamps and flags used for distress demos per harbour', []],
    ['Puts berths at the heart of our business.', []],
    ['Puts data at the heart of our business.', ['vague/fail']],
    ['Example moorings used to demonstrate a safe berth.', []],
    ['still to be written', ['missing/fail']],
    ['helps skippers', ['vague/fail']],
    ['helps skippers to moor', []],
    ['Master data of skippers, pilots, quays, boats and employees.', ['vague/fail']],
    ['Master data of quays: length, depth, age and owner.', []],
    ['Letters still to be written by the harbour office.', []],
    ['n.a. (to follow)', ['missing/fail']],
    ['Bitte noch ausfüllen!', ['missing/fail']],
    ['An innovative solution that empowers skippers to unlock their full potential.', ['vague/fail']],
    ['An innovative mooring that empowers skippers to unlock their full potential.', []],
    ['All the data in one place, so that everybody sails on the same basis.', ['vague/fail']],
    ['Useful data so that pilots can moor ships safely.', ['vague/fail']],
    ['Useful draughts so that pilots can moor ships safely.', []],
    ['Alle Zahlen an einem Ort, damit jeder gleich segelt.', ['vague/fail']],
    ['Everything that happens with our boats, the crews, the weather, the tickets.', ['vague/fail']],
    ['Different figures on moorings, per quay.', ['vague/warn']],
    ['Figures on moorings, per quay.', []],
    ['Allerlei Wissenswertes zu den Stegen.', ['vague/warn']],
    ['A holistic picture of the skipper that helps us sail.', ['vague/warn']],
    ['A picture of the skipper in uniform.', []],
    ['To be defined with the harbour office.', ['missing/fail']],
    ['Wird noch mit dem Hafenamt geklärt.', ['missing/fail']],
    ['Moorings to be cleared by the harbour office.', []],
    ['Data that helps us moor more safely.', ['vague/fail']],
    ['Depth of each berth that helps us moor more safely.', []],
    ['Key figures and relevant information for the boathouse staff.', ['vague/fail']],
    ['Wages and working hours for the boathouse staff.', []],
    ['Everything we know about our yachtsmen: moorings, newsletter, catering, complaints, web shop.', ['vague/fail']],
    ['What a yachtsman owes: moorings, newsletter, catering, fines, web shop.', []],
    [
      'All in one place: contracts of each skipper, permits for night fishing, orders to leave, fines for speeding.',
      [],
    ],
    ['Everything caught: eels, trout, perch, crabs, per quay.', []],
    ['Boathouse business incl. staff, cleaning, energy, weather and so on.', ['vague/fail']],
    ['Boathouse costs incl. staff, cleaning, energy and insurance.', []],
    ['Contains information about yachts berthed in the marina over winter', ['vague/warn']],
    ['Contains information about yachts berthed in the marina over the last ten years', []],
    ['Contains information about yachts borrowed from other clubs', ['vague/warn']],
  ])('%j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })

  it('is not how high something stands', () => {
    expect(loud('Current water levels', 'Water')).toEqual([])
    expect(loud('Current water statistics', 'Water')).toEqual(['vague/fail'])
  })

  it('is no list of what the name says', () => {
    const text = 'Past and present skipper and pilot profiles, and pilot performance.'

    expect(loud(text, 'Skipper and Pilot Profiles')).toEqual([])
    expect(loud(text, 'Harbour')).toEqual(['vague/fail'])
  })

  it('is light given to those of the name, and shed on nothing', () => {
    expect(loud('Gives the harbour organisation the transparency it needs.', 'Harbour Excellence')).toEqual([
      'vague/fail',
    ])
    expect(loud('Gives the transparency of the harbour.', 'Harbour Excellence')).not.toContain('vague/fail')
  })

  it('is a name with nothing but what there is one of', () => {
    expect(loud('Tolls per tour.', 'Lock Tolls')).toEqual(['repeats-name/fail'])
    expect(loud('Tolls of the lock per tour and ship.', 'Lock Tolls')).toEqual([])
  })

  it('is whom it is for besides the name', () => {
    expect(loud('Mooring data for service, purchasing and everyone else who needs it.', 'Mooring')).toContain(
      'vague/fail',
    )
    expect(loud('Mooring data for service, with the age of each rope.', 'Mooring')).toEqual([])
  })

  it('is praise of the very topic of the name', () => {
    expect(loud('Provides valuable insights into mooring complaints.', 'Mooring Hotline')).toEqual(['vague/fail'])
    expect(loud('Provides insights into mooring complaints and their causes.', 'Mooring Hotline')).toEqual([
      'vague/warn',
    ])
  })

  it('is not said beside a long name that is said again', () => {
    expect(loud('Support bookings from Harbour', 'raw__harbour_support__bookings')).toEqual(['repeats-name/warn'])
  })
  it.each([
    ['Lists machines.', []],
    ['Lists the chains.', []],
    ['Machine learning for data science across the value chain.', ['vague/fail']],
    ['Insights along the whole customer journey.', ['vague/fail']],
  ])('is a phrase, and not its words by themselves: %j', (text, expected) => {
    expect(loud(text, 'Product')).toEqual(expected)
  })
})
