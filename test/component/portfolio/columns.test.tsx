import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Columns } from '../../../renderer/portfolio/chart/Columns'

it('the word for the next use case stays inside the drawing, however many columns there are', () => {
  const points = Array.from({ length: 24 }, (_, at) => ({
    ...{ key: String(at), tick: String(at + 1), value: 24 - at, says: `${String(24 - at)} new` },
  }))
  const band = Array.from({ length: 25 }, () => ({ low: 1, expected: 2, high: 3 }))
  render(
    <svg>
      <Columns width={460} height={240} points={points} band={band} next={{ tick: 'nächster', says: 'zwei' }} />
    </svg>,
  )

  // Eight letters of 12 px, written around their middle.
  expect(Number(screen.getByText('nächster').getAttribute('x'))).toBeLessThanOrEqual(460 - 28)
})
