import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { serviceOf } from '../../../shared/analysis/reuse'
import type { NodeId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { usePortfolio, useReckoned } from '../../../renderer/store/useEditor'
import { largePortfolio } from '../../support/largePortfolio'
import { renderDesk } from '../../support/renderDesk'

const SMALL = { useCases: 2, products: 6, sources: 2, flows: 9 }
const freshAnswer = (portfolio: Portfolio, id: string) => ({ users: serviceOf(portfolio).usedBy(id as NodeId).size })

/** Asks the same of the map as it is and of the map as it was last read, as a form beside a card does. */
function Asking({ id }: { readonly id: string }) {
  usePortfolio((present) => serviceOf(present).usedBy(id as NodeId))
  return <p>used by {useReckoned(freshAnswer, id).users}</p>
}

describe('what is reckoned from the whole map', () => {
  it('may answer with a new object each time, also while the map is ahead of it, and does not draw without end', async () => {
    const portfolio = largePortfolio(SMALL)
    const [product] = Object.keys(portfolio.dataProducts)
    const [flow] = Object.values(portfolio.flows)
    if (product === undefined || !flow) throw new Error('The portfolio has products and flows')
    const { editor } = renderDesk(<Asking id={product} />, portfolio)

    await act(async () => {
      editor.submit({ type: 'map/remove', nodes: [], flows: [flow.id] })
      await Promise.resolve()
    })

    expect(screen.getByText(/^used by \d+$/)).toBeInTheDocument()
  })
})
