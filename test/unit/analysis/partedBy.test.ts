import { describe, expect, it } from 'vitest'
import { read } from '../../../shared/analysis/jobDescription/reading'
import { partedBy } from '../../../shared/analysis/jobDescription/learned/partedBy'

const parted = (text: string, heard: string) => {
  const start = text.indexOf(heard)
  return partedBy(text, { start, end: start + heard.length }, read('', text).sentences).map((quote) =>
    text.slice(quote.start, quote.end),
  )
}

describe('two jobs are parted', () => {
  it.each([
    ['Counts tickets. Also sends a bill.', 'tickets. Also sends', ['Counts tickets', 'Also sends a bill']],
    ['Counts tickets; bills the club. Daily.', 'tickets; bills', ['Counts tickets', 'bills the club']],
    [
      'Counts tickets and seats, and bills the club',
      'and seats, and bills',
      ['Counts tickets and seats', 'bills the club'],
    ],
    ['Counts tickets as well as billing the club', 'as well as billing', ['Counts tickets', 'billing the club']],
    ['Counts tickets and bills the club', 'tickets and bills', ['Counts tickets', 'bills the club']],
    ['Zählt Karten und mahnt Vereine', 'Karten und mahnt', ['Zählt Karten', 'mahnt Vereine']],
    ['Counts tickets (bills the club)', 'tickets (bills', ['Counts tickets', 'bills the club']],
    ['Counts tickets; bills the club (once)', 'tickets; bills', ['Counts tickets', 'bills the club (once)']],
    ['Counts tickets – bills the club', 'tickets – bills', ['Counts tickets', 'bills the club']],
    ['Counts tickets; bills clubs and members', 'and members', ['Counts tickets', 'bills clubs and members']],
    [
      'Counts tickets, with bills sent to clubs and members',
      'tickets, with bills sent to clubs and',
      ['Counts tickets', 'with bills sent to clubs and members'],
    ],
    ['Counts tickets\nBills the club\nDaily', 'tickets\nBills', ['Counts tickets', 'Bills the club']],
  ])('"%s", heard in "%s"', (text, heard, quotes) => {
    expect(parted(text, heard)).toEqual(quotes)
  })

  it('at the joint right before the words that were heard', () => {
    expect(parted('Counts tickets and bills the club', 'bills the')).toEqual(['Counts tickets', 'bills the club'])
  })

  it('behind the words that were heard, where nothing parts these', () => {
    expect(parted('Counts tickets. Bills the club.', 'Counts tickets')).toEqual(['Counts tickets', 'Bills the club'])
    expect(parted('Counts tickets and seats. Bills the club.', 'tickets and seats')).toEqual([
      'Counts tickets and seats',
      'Bills the club',
    ])
  })

  it('not at the dot of an abbreviation, a comma in a number, or before a single word', () => {
    expect(
      parted(
        'Which dog (incl. its tag no. 5) is whose and prints stickers',
        'incl. its tag no. 5) is whose and prints',
      ),
    ).toEqual(['Which dog (incl. its tag no. 5) is whose', 'prints stickers'])
    expect(parted('Sums 10,000 euros', 'Sums 10,000 euros')).toEqual(['Sums 10,000 euros'])
    expect(parted('Invoices that are printed and mailed', 'printed and mailed')).toEqual([
      'Invoices that are printed and mailed'.slice('Invoices that are '.length),
    ])
  })

  it('at the last of several', () => {
    expect(parted('Counts tickets; sums them; bills the club', 'tickets; sums them; bills')).toEqual([
      'Counts tickets; sums them',
      'bills the club',
    ])
  })

  it('nowhere without a joint, or where nothing stands behind or before it', () => {
    expect(parted('Bills the club for tickets', 'Bills the club')).toEqual(['Bills the club'])
    expect(parted('Bills the club.', 'Bills the club.')).toEqual(['Bills the club.'])
    expect(parted('. Bills the club', '. Bills')).toEqual(['. Bills'])
    expect(parted('Counts tickets and ', 'tickets and ')).toEqual(['tickets and '])
  })

  it('however many joints there are, in time that grows with the text', () => {
    const long = 'and '.repeat(20_000)

    expect(partedBy(long, { start: 0, end: long.length }, []).length).toBeGreaterThan(0)
  })
})
