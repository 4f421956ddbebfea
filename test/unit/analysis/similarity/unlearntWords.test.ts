// In a file of its own: what is learnt, the whole process knows from then on.
import { expect, it } from 'vitest'
import { suggestionsFor } from '../../../../shared/analysis/generalise'
import { vectorsOf } from '../../../../shared/analysis/similarity/nearWords/wordVectors'
import { aPortfolio } from '../../../support/portfolioBuilder'

it('before the words are learnt, suggestions answer from the lexicon alone', () => {
  const hall = aPortfolio().product('Pit', { job: 'Cellos and flutes of the house, with their age.' }).build()

  expect(vectorsOf('violin', 'en')).toEqual([])
  expect(suggestionsFor(hall, 'violins that squeak')).toEqual([])
})
