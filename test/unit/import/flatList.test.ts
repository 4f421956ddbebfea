import { describe, expect, it, test } from 'vitest'
import { flatListAs, readFlatList } from '../../../shared/import/flatList'
import { parseTypistLine } from '../../../shared/import/typistLine'
import { aPortfolio } from '../../support/portfolioBuilder'
import { empty, typistContext } from './typistWorld'

/** The typist line of the window: what says nothing is a product, and a use case on the first level of an outline. */
const read = (text: string, on = empty) =>
  parseTypistLine(on, text, { ...typistContext(), assume: 'product', assumeFirst: 'usecase' })
const kindsOf = (text: string, on = empty) => read(text, on).preview.map(({ kind, name }) => `${kind} ${name}`)

describe('a list of names that says nowhere what they are', () => {
  it('is read as use cases on an empty map, for the practice starts there (2.16)', () => {
    expect(kindsOf('- Plan beds\n- Staff wards\n- Order linen')).toEqual([
      'usecase Plan beds',
      'usecase Staff wards',
      'usecase Order linen',
    ])
  })

  it('is read as products where a map is begun, and as systems where every name sounds like one', () => {
    const begun = aPortfolio()
      .useCase('Plan beds', { at: [0, 0] })
      .build()
    expect(kindsOf('Admissions\nDischarges', begun)).toEqual(['product Admissions', 'product Discharges'])
    expect(kindsOf('SAP ERP\nBed Management System')).toEqual(['source SAP ERP', 'source Bed Management System'])
    expect(kindsOf('Plan beds\nRetire the old system')).toEqual(['usecase Plan beds', 'usecase Retire the old system'])
  })

  test.each([
    ['usecase', 'uc Plan beds\nuc Staff wards: every Monday'],
    ['product', 'dp Plan beds\ndp Staff wards: every Monday'],
    ['source', 'src Plan beds\nsrc Staff wards: every Monday'],
  ] as const)('becomes %s as a whole, and every other kind again', (kind, turned) => {
    for (const before of ['1. Plan beds\n\n2. Staff wards: every Monday', 'dp Plan beds\ndp Staff wards: every Monday'])
      expect(flatListAs(before, kind)).toBe(turned)
    expect(readFlatList(turned)?.said).toBe(kind)
    expect(read(turned).preview.every((row) => row.kind === kind)).toBe(true)
  })

  test.each([
    ['one name', 'Plan beds'],
    ['levels', 'Plan beds\n  Admissions'],
    ['a chain', 'Plan beds < Admissions\nStaff wards'],
    ['an owner', 'Admissions @Wards\nDischarges'],
    ['different words before the names', 'uc Plan beds\ndp Admissions'],
    ['sentences', 'As a nurse, I need free beds, so that nobody waits\nStaff wards'],
  ])('is not what has %s, and that stays as it was typed', (_, text) => {
    expect(readFlatList(text)).toBeNull()
    expect(flatListAs(text, 'product')).toBe(text)
  })
})

it('says “on the map” only of what is there, not of what the text itself named before', () => {
  const begun = aPortfolio()
    .product('Admissions', { at: [0, 0] })
    .build()
  const { preview } = read('uc Plan beds\n  Admissions\n  Beds\nuc Staff wards\n  Beds', begun)

  expect(preview.map(({ name, existing, again }) => [name, existing, again ?? false])).toEqual([
    ['Plan beds', false, false],
    ['Admissions', true, false],
    ['Beds', false, false],
    ['Staff wards', false, false],
    ['Beds', false, true],
  ])
})
