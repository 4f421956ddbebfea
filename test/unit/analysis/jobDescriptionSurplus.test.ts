// Of a text with too many sentences, those are marked that say least of the job, wherever they stand.
import { describe, expect, it } from 'vitest'
import { testByRules } from '../../../shared/analysis/jobDescription/testJobDescription'
import { quotedFor } from '../../support/jobReasons'

const told = (code: string, text: string, name = 'Product') =>
  testByRules(name, text)
    .reasons.filter((reason) => reason.code === code)
    .map(({ text: said, next }) => ({ said, next }))

describe('of too many sentences', () => {
  const surplus = (text: string, name: string): readonly string[] => quotedFor('too-many-sentences', text, name)

  it('marks what opens the text when the job comes later', () => {
    const text =
      'Note: this page is under review. The law of 2007 protects them. The register lists each avenue. Trees of each avenue by age.'

    expect(surplus(text, 'Avenue Register')).toEqual([
      'Note: this page is under review.',
      'The law of 2007 protects them.',
    ])
  })

  it('marks the technology, not the grain', () => {
    const text =
      'Trips by month and kind of day. Joins `fct_daily_shapes` on shape_id. One row per trip and month, so that planners compare weekdays.'

    expect(surplus(text, 'Monthly Trips')).toEqual(['Joins `fct_daily_shapes` on shape_id.'])
  })

  it('marks when it comes and who looks after it', () => {
    const text =
      'It is updated every night. Scrap per line and shift. Quality is the owner of it. Causes of the scrap per line.'

    expect(surplus(text, 'Scrap Rate')).toEqual(['It is updated every night.', 'Quality is the owner of it.'])
  })

  it('marks what comes last where all say as much', () => {
    expect(surplus('Shows the stock. It is fresh. It is complete.', 'Product')).toEqual(['It is complete.'])
  })

  it.each([
    [
      'the grain',
      'Network Use',
      [
        'Seats taken on lines of the network. One row per trip.',
        'Passengers, drivers and vehicles met inspectors on bridges.',
      ],
    ],
    [
      'what takes up the name',
      'Scrap Rate',
      ['Scrap of lines.', 'Rate of scrap.', 'Planners, buyers, welders, painters, drivers meet weekly.'],
    ],
    [
      'the first of equals',
      'Benefits',
      [
        'Prices and rules.',
        'Doctors, clinics, rooms, beds, drugs and aids.',
        'Limits, cures, months, ages, diets, teeth by plan.',
      ],
    ],
  ])('keeps %s', (_, name, [first = '', ...others]) => {
    const text = [first, ...others].join(' ')

    expect(surplus(text, name)).not.toEqual([])
    for (const kept of first.split(/(?<=\.) /)) expect(surplus(text, name)).not.toContain(kept)
  })

  it('marks what is said besides, however much it is', () => {
    const text =
      'Sensors record when a vehicle arrives. Bays of the city. Each record also includes restriction, zone, price, operator, street and overstay.'

    expect(surplus(text, 'Parking Sensors')).toEqual([
      'Each record also includes restriction, zone, price, operator, street and overstay.',
    ])
  })

  it('takes for no part of the sentence before when it comes', () => {
    expect(told('too-many-sentences', 'Ports of the world. Berths by depth. Updated annually.', 'Ports')).toMatchObject(
      [{ next: 'next.job.join-sentences' }],
    )
    expect(
      told('too-many-sentences', 'Ports of the world. Berths of each port by depth. Updated annually.', 'Ports'),
    ).toMatchObject([{ next: 'next.job.keep-the-job' }])
  })

  it('takes a short sentence with a verb for one of its own', () => {
    expect(told('too-many-sentences', 'Shows the stock. Stock is fresh. Prices are whole.')).toMatchObject([
      { next: 'next.job.keep-the-job' },
    ])
  })

  it('marks a long text to its full stop, and no space behind it', () => {
    const text = `Lists the wells. ${'Depth by field, year and well. '.repeat(8)}  `

    expect(quotedFor('too-long', text, 'Wells')).toEqual([text.trim()])
  })

  it('marks what only carries on the sentence before', () => {
    const text =
      'Every sample gets a barcode. We can see where it is. And who has it. And what still has to be measured!!'

    expect(surplus(text, 'Sample Tracking')).toEqual(['And who has it.', 'And what still has to be measured!!'])
    expect(told('too-many-sentences', text, 'Sample Tracking')).toMatchObject([{ next: 'next.job.join-sentences' }])
  })

  it('marks what is added, not what the job is', () => {
    const text =
      'In-ground sensors lie in most parking bays. The sensors record when a vehicle arrives and when it departs. Each record also includes the restriction of the bay and whether it was overstayed.'

    expect(surplus(text, 'Parking Sensors')).toEqual([
      'Each record also includes the restriction of the bay and whether it was overstayed.',
    ])
  })

  it('offers to join what is one sentence cut up', () => {
    const text = 'Occupied beds. By day. By ward.'

    expect(told('too-many-sentences', text, 'Hospice Bed Days')).toEqual([
      { said: 'finding.job.too-many-sentences.cut', next: 'next.job.join-sentences' },
    ])
    expect(surplus(text, 'Hospice Bed Days')).toEqual(['By day.', 'By ward.'])
  })

  it.each([
    'Occupied beds. It is full. They count by ward.',
    'Occupied beds. By day and by ward. Per week and per month of the year.',
  ])('keeps to sentences of their own: %j', (text) => {
    expect(told('too-many-sentences', text, 'Hospice Bed Days')).toMatchObject([{ next: 'next.job.keep-the-job' }])
  })
})

describe('of sentences', () => {
  const count = (text: string): number => testByRules('Barley', text).sentences

  it('ends none behind initials', () => {
    expect(count('Analysed by agronomists F.R. Immer, H.K. Hayes and L. Powers. R.A. Fisher used it.')).toBe(2)
  })

  it('ends one behind a country', () => {
    expect(count('Yields of barley in the U.S. The sites are in Minnesota.')).toBe(2)
  })

  it('ends none behind the ending of a file', () => {
    expect(count('Die CSV. und JSON. Dateien enthalten die Parkhäuser.')).toBe(1)
    expect(count('The prices are in USD. The rates come as CSV.')).toBe(2)
  })
})
