import { expect, it } from 'vitest'
import { useOffers } from '../../../renderer/overlay/useOffers'
import type { Suggestion } from '../../../shared/analysis/generalise'
import { act } from '@testing-library/react'
import { aPortfolio, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

it('makes the list of a sentence typed as a name once, however often it is asked for, and anew with the next letter', () => {
  const seen: (readonly Suggestion[])[][] = []
  function AskedTwice() {
    const of = useCase('As a store manager, I need returned articles')
    seen.push([useOffers(of), useOffers(of)])
    return null
  }
  const { editor } = renderDesk(
    <AskedTwice />,
    aPortfolio()
      .product('Returned Articles', { at: [0, 0], job: 'Lists every returned article with its reason.' })
      .useCase('As a store manager, I need returned articles', { at: [400, 0], need: '' })
      .build(),
  )
  const [one, other] = seen.at(-1) ?? []
  expect(one?.map(({ toAdd }) => toAdd.attributes)).toEqual([[]])
  expect(other).toBe(one)

  act(() => {
    const name = 'As a store manager, I need returned articles with size'
    editor.submit({
      type: 'useCase/describe',
      of: useCase('As a store manager, I need returned articles'),
      changes: { name },
    })
  })
  expect(seen.at(-1)?.[0]?.map(({ toAdd }) => toAdd.attributes)).toEqual([['size']])
})
