// A word that no line holds goes on after a hyphen where it is spoken apart, and nowhere else.
import { expect, it } from 'vitest'
import { breadthOf } from '../../../shared/text/breadth'
import { piecesAtSyllables } from '../../../shared/text/syllables'

it.each([
  'Recom|men|da|tions',
  'Manage|ment',
  'Rela|tion|ship',
  'Wahr|schein|lich|keits',
  'Rind|flei|sche|ti|ket|tie|rung',
  'Post|di|rek|to|rats',
  'Purchases',
  'CRM',
])('%s', (word) => {
  expect(piecesAtSyllables(word.replaceAll('|', ''))).toEqual(word.split('|'))
})

it('a word of narrow letters is less broad than one of wide letters', () => {
  expect(breadthOf('Illiquidität')).toBeLessThan(9.5)
  expect(breadthOf('Warmwasser')).toBeGreaterThan(10)
})
