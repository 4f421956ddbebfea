// What goes when a product is turned into what it is, or gives way to another, stands there in plain words before it is done.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { JobSection } from '../../../renderer/inspector/product/JobSection'
import { BoundaryPreview } from '../../../renderer/overlay/BoundaryPreview'
import { GeneraliseSuggestions } from '../../../renderer/overlay/GeneraliseSuggestions'
import { usePortfolio, useView } from '../../../renderer/store/useEditor'
import { Note } from '../../../shared/model/entities/workshop'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

describe('a product that becomes a source system or a use case', () => {
  const portfolio = aPortfolio()
    .product('Parcel Feed', {
      ...{ job: 'Lists every parcel once.', owner: 'Logistics', support: 'parcels@shop.example', costPerYear: 30_000 },
      ...{ lifecycle: 'live', canvas: { observability: 'Watched at night.' }, documentation: 'wiki/parcels' },
      cohesive: { answer: 'no', reviewer: 'Lin', reason: 'Two concepts.' },
      overruled: { vague: { reviewer: 'Bo', reason: 'Said in the room.' } },
    })
    .useCase('Ship')
    .chain('Parcel Feed', 'Ship')
    .claim('Parcel Feed', 'Logistics', { greatestNeed: 3 })
    .build()
  const chosen = async (into: RegExp) => {
    const { user } = renderDesk(<BoundaryPreview />, portfolio, {
      view: { overlay: 'boundary', boundary: { kind: 'recast', product: product('Parcel Feed') } },
    })
    const preview = within(await screen.findByRole('dialog'))
    await user.click(preview.getByRole('radio', { name: into }))
    return within(preview.getByRole('heading', { name: /^What is lost/ }).parentElement!)
  }

  it.each([/use case/, /source system/])('says what of it goes, also what was judged: %s', async (into) => {
    const heeded = await chosen(into)

    for (const said of [
      'Support: parcels@shop.example',
      'Cost per year: 30,000',
      'Life cycle: live',
      'How it is watched: Watched at night.',
      'One cohesive concept: no. Lin: Two concepts.',
      'Why “Too vague” was overruled: Bo: Said in the room.',
      'Claim of Logistics, has the greatest need: 3',
    ])
      expect(heeded.getByText(said)).toBeInTheDocument()
  })

  it.each([/use case/, /source system/])('takes over what the new record can hold: %s', async (into) => {
    const heeded = await chosen(into)

    expect(heeded.queryByText(/Lists every parcel|wiki\/parcels/)).not.toBeInTheDocument()
    for (const field of ['job description', 'documentation'])
      expect(screen.getByText(`Comes along: ${field}`)).toBeInTheDocument()
  })
})

describe('a product that could give way to another (2.25)', () => {
  const given = (fresh: object): Portfolio =>
    aPortfolio()
      .product('Customer Base', { job: 'Names each customer we know.' })
      .product('Fresh', fresh)
      .product('Churn Score')
      .chain('Fresh', 'Churn Score')
      .build()
  const reusing = async (portfolio: Portfolio) => {
    const { user, present } = renderDesk(
      <>
        <FreshJob />
        <GeneraliseSuggestions />
        <Shown />
      </>,
      portfolio,
    )
    await user.type(screen.getByRole('textbox', { name: 'What is it hired to do?' }), 'Names each customer we know')
    await screen.findByRole('region', { name: /There already|Could serve this need/ })
    await user.keyboard('{Alt>}1{/Alt}')
    return Object.keys(present().dataProducts).includes(product('Fresh'))
  }

  it('goes at once while it has a name and a sentence only', async () => {
    expect(await reusing(given({}))).toBe(false)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it.each([
    ['a page', { canvas: { design: 'One row a customer.' } }],
    ['a verdict', { valuableOnItsOwn: { answer: 'yes', reviewer: 'Lin', reason: '' } }],
    ['a cost', { costPerYear: 30_000 }],
    ['a tag', { tags: { sales: true } }],
  ])('is looked at as a merge first once people have said more of it: %s', async (_, fresh) => {
    expect(await reusing(given(fresh))).toBe(true)
    expect(await screen.findByRole('dialog', { name: 'Merge two products' })).toBeInTheDocument()
  })

  it('is looked at first, too, where something is pinned on it', async () => {
    const note = Note.parse({ id: 'note_fresh', subject: product('Fresh'), text: 'Ask Lin.', order: 'b' })

    expect(await reusing({ ...given({}), notes: { [note.id]: note } })).toBe(true)
    expect(await screen.findByText(/1 note, hotspot, vote or decision moves along/)).toBeInTheDocument()
  })
})

function FreshJob() {
  const fresh = usePortfolio(({ dataProducts }) => dataProducts[product('Fresh')])
  return fresh ? <JobSection product={fresh} /> : null
}

const Shown = () => (useView(({ overlay }) => overlay) === 'boundary' ? <BoundaryPreview /> : null)
