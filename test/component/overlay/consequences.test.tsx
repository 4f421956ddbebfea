// What a move of a boundary does, read in a room: in groups with counts, the essential at once, all of it in the words of the window.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BoundaryPreview } from '../../../renderer/overlay/BoundaryPreview'
import type { Recut } from '../../../shared/analysis/boundaries/fix'
import type { Language } from '../../../shared/text/catalogue'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/** CRM ─► Parcel Feed ─► Ship, about which everything is said that goes when it becomes a source system. */
const full = () =>
  aPortfolio()
    .source('CRM')
    .product('Parcel Feed', {
      ...{ job: 'Lists every parcel once.', owner: 'Logistics', support: 'parcels@shop.example', costPerYear: 30_000 },
      ...{ attributes: { weight: ['Ship'] }, slos: { freshness: 'age' }, sample: 'wiki/sample', productOwner: 'Lin' },
      canvas: { observability: 'Watched at night.', design: 'One row a parcel.', classification: 'Internal.' },
      readiness: {
        discoverable: { state: 'done', reason: 'In the catalogue.' },
        R8: { state: 'not-applicable', reason: 'Too early.' },
        soon: { state: 'done', reason: 'Of a newer checklist.' },
      },
      overruled: {
        'two-jobs': { reviewer: 'Lin', reason: 'One list.' },
        'weaker-freshness': { reason: 'Settled by phone.' },
        'too-soon': { reason: 'Of a newer version.' },
      },
    })
    .useCase('Ship')
    .flow('CRM', 'Parcel Feed', { mode: 'sql', cadence: 'nightly' })
    .flow('Parcel Feed', 'Ship', { mode: 'file' })
    .build()

async function looking(boundary: Recut, language: Language = 'en') {
  const { user } = renderDesk(<BoundaryPreview />, full(), { view: { overlay: 'boundary', boundary, language } })
  return { user, preview: within(await screen.findByRole('dialog')) }
}
const asSource = async (language?: Language) => {
  const looked = await looking({ kind: 'recast', product: product('Parcel Feed') }, language)
  await looked.user.click(looked.preview.getByRole('radio', { name: /source system|Quellsystem/ }))
  return looked
}

describe('what a move does', () => {
  it('is one sentence, then groups with their counts: to decide, lost, moves, shared', async () => {
    const { preview } = await looking({ kind: 'split', product: product('Parcel Feed') })
    const headings = preview.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

    expect(headings).toEqual(['To decide 4', 'What is shared or stays 4'])
    expect(preview.getByText('“Parcel Feed 2” becomes a product of its own beside “Parcel Feed”.').tagName).toBe('P')
  })

  it('shows the essential of a long group at once, and unfolds the rest', async () => {
    const { preview, user } = await asSource()
    const heading = preview.getByRole('heading', { name: /^What is lost/ })
    const lines = within(heading.parentElement!).getAllByRole('listitem')
    const isSeen = (words: RegExp) =>
      lines.some((one) => one.closest('details') === null && words.test(one.textContent))

    expect(heading).toHaveTextContent(`What is lost ${lines.length}`)
    expect(lines.length).toBeGreaterThan(12)
    for (const words of [/2 flows of “Parcel Feed” go/, /1 attribute or port: weight/, /^Promise, Freshness/])
      expect(isSeen(words)).toBe(true)
    const late = preview.getByText('Support: parcels@shop.example')
    expect(late).not.toBeVisible()
    await user.click(preview.getByText(`${lines.length - 5} more`))
    expect(late).toBeVisible()
  })

  it('says what a source system takes over, and that its owner stays', async () => {
    const { preview } = await asSource()

    expect(preview.getByText('Comes along: job description')).toBeInTheDocument()
    expect(preview.getByText('Logistics owns it, as before.')).toBeInTheDocument()
  })

  it('says all of a group that is hardly longer', async () => {
    const { preview } = await looking({ kind: 'split', product: product('Parcel Feed') })

    expect(preview.queryByText(/\d more/)).toBeNull()
  })
})

describe('the words of what goes', () => {
  it.each([
    [
      'en',
      [
        'Readiness, Discoverable: done. In the catalogue.',
        'Readiness, We collect feedback and improve: not applicable. Too early.',
        'Readiness soon: done. Of a newer checklist.',
        'Why “Two jobs” was overruled: Lin: One list.',
        'Why “Freshness: weaker than needed” was overruled: Settled by phone.',
        'Why “too-soon” was overruled: Of a newer version.',
        'Said of the flow from CRM to Parcel Feed: SQL · nightly',
        'Said of the flow from Parcel Feed to Ship: file',
      ],
    ],
    [
      'de',
      [
        'Reife, Auffindbar: erledigt. In the catalogue.',
        'Reife, Rückmeldungen werden gesammelt und genutzt: trifft nicht zu. Too early.',
        'Reife soon: erledigt. Of a newer checklist.',
        'Warum „Zwei Aufgaben“ überstimmt wurde: Lin: One list.',
        'Warum „Aktualität: schwächer als gebraucht“ überstimmt wurde: Settled by phone.',
        'Warum „too-soon“ überstimmt wurde: Of a newer version.',
        'Über den Fluss von CRM nach Parcel Feed gesagt: SQL · nightly',
        'Über den Fluss von Parcel Feed nach Ship gesagt: Datei',
      ],
    ],
  ] as const)('are those of the window: %s', async (language, sentences) => {
    const { preview } = await asSource(language)

    for (const said of sentences) expect(preview.getByText(said)).toBeInTheDocument()
  })

  it('are those of the window where two flows become one that is read in two ways', async () => {
    const twins = aPortfolio()
      .product('Customers')
      .product('Customer List')
      .useCase('Bill')
      .flow('Customers', 'Bill', { mode: 'stream' })
      .flow('Customer List', 'Bill', { mode: 'file' })
      .build()
    const boundary = { kind: 'merge', kept: product('Customers'), absorbed: product('Customer List') } as const
    renderDesk(<BoundaryPreview />, twins, { view: { overlay: 'boundary', boundary, language: 'de' } })

    expect(
      await screen.findByText('Von Customers nach Bill wird weiter so gelesen: Datenstrom, nicht: Datei.'),
    ).toBeInTheDocument()
  })
})
