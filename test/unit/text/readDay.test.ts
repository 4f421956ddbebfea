import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay } from '../../../shared/text/readDay'

const reading = { today: '2026-11-21', isMonthFirst: false }
const iso = (text: string, more: Partial<typeof reading> = {}) => {
  const read = readDay(text, { ...reading, ...more })
  return read.kind === 'day' ? read.iso : read.kind
}

describe('a day as people type it', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['21.11.2026', '2026-11-21'],
    ['21.11.26', '2026-11-21'],
    ['21. 11. 2026', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['11/21/2026', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['21 Nov', '2026-11-21'],
    ['21. Nov. 2026', '2026-11-21'],
    ['21st of November 2026', '2026-11-21'],
    ['Nov 21, 2026', '2026-11-21'],
    ['Samstag, 21. November 2026', '2026-11-21'],
    ['Sat 21 Nov', '2026-11-21'],
    ['3. Dezember', '2026-12-03'],
    ['3 März 2027', '2027-03-03'],
    ['today', '2026-11-21'],
    ['Heute', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['gestern', '2026-11-20'],
    ['', 'blank'],
    ['next spring', 'unread'],
    ['Q3', 'unread'],
    ['31.2.2026', 'none'],
    ['32 Nov', 'none'],
  ])('“%s” is %s', (typed, expected) => {
    expect(iso(typed)).toBe(expected)
  })

  it('without a year is the nearest one: in November, the 5th of January comes soon', () => {
    expect([iso('5 Jan'), iso('5.1.'), iso('20 Dec', { today: '2027-01-04' })]).toEqual([
      '2027-01-05',
      '2027-01-05',
      '2026-12-20',
    ])
  })

  it('is read as written where the reader lives, and turned where only that makes a day', () => {
    expect([iso('3/4/2026'), iso('3/4/2026', { isMonthFirst: true })]).toEqual(['2026-04-03', '2026-03-04'])
    expect([iso('3.4.2026', { isMonthFirst: true }), iso('21/11', { isMonthFirst: true })]).toEqual([
      '2026-04-03',
      '2026-11-21',
    ])
  })

  it('goes over the end of a month and a year, and knows leap years', () => {
    expect([iso('tomorrow', { today: '2026-12-31' }), iso('übermorgen', { today: '2028-02-28' })]).toEqual([
      '2027-01-01',
      '2028-03-01',
    ])
    expect([iso('vorgestern', { today: '2027-03-01' }), iso('29 Feb 2028'), iso('29 Feb 2027')]).toEqual([
      '2027-02-27',
      '2028-02-29',
      'none',
    ])
  })

  it('knows the day before and after any day, and the nearest of a name', () => {
    const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    const on = (day: Date, offset: number) => new Date(day.getTime() + offset * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -180, max: 180 }), (date, offset) => {
        const today = on(date, 0)
        expect([iso('yesterday', { today }), iso('tomorrow', { today })]).toEqual([on(date, -1), on(date, 1)])
        expect([iso('vorgestern', { today }), iso('übermorgen', { today })]).toEqual([on(date, -2), on(date, 2)])
        const [, month = '', day = ''] = on(date, offset).split('-')
        if (month + day !== '0229') expect(iso(`${day}.${month}.`, { today })).toBe(on(date, offset))
      }),
    )
  })

  it('reads every day it writes, and never answers with a day that is none', () => {
    const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(anyDay, fc.string(), (date, noise) => {
        const day = date.toISOString().slice(0, 10)
        const [year, month, of] = day.split('-')
        expect(iso(`${of ?? ''}.${month ?? ''}.${year ?? ''}`)).toBe(day)
        const read = readDay(noise, reading)
        if (read.kind === 'day') expect(new Date(read.iso).toISOString().slice(0, 10)).toBe(read.iso)
      }),
    )
  })
})
