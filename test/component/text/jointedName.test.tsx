// A long German name in a narrow place: broken at its joints where no line holds it, and whole for whoever reads it aloud or finds it.
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createDocuments } from '../../../renderer/app/documents'
import { Rail } from '../../../renderer/app/frame/Rail'
import { AppContext } from '../../../renderer/app/frame/useApp'
import { NodeLink } from '../../../renderer/inspector/NodeLinks'
import { forgetfulMirror } from '../../../renderer/mirror/mirror'
import { MatrixHead } from '../../../renderer/portfolio/matrix/MatrixHead'
import { useDesk } from '../../../renderer/store/useEditor'
import { JointedName } from '../../../renderer/text/JointedName'
import { memoryHost } from '../../support/memoryHost'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/** Where a line may end inside a word. */
const jointsIn = (place: ParentNode): number => place.querySelectorAll('[data-long]').length
const FORECAST = 'Kundenabwanderungswahrscheinlichkeitsprognose'

it('what no line holds is broken at its joints; what one holds stays whole', () => {
  const { container } = render(<JointedName name={`Kennzahlenbericht für ${FORECAST}`} />)

  expect(container).toHaveTextContent(`Kennzahlenbericht für ${FORECAST}`)
  expect(jointsIn(container)).toBe(3)
})

it('a wider line holds more', () => {
  const { container } = render(<JointedName name={FORECAST} holds={45} />)

  expect(container).toHaveTextContent(FORECAST)
  expect(jointsIn(container)).toBe(0)
})

const host = memoryHost().window()
const documents = createDocuments({ ...host, mirror: forgetfulMirror, run: () => undefined }, () => 'Untitled')

function RailInWindow() {
  const context = { desk: useDesk(), documents }
  return (
    <AppContext value={{ ...host, documents, context, run: () => undefined }}>
      <Rail />
    </AppContext>
  )
}

const long = () => aPortfolio().useCase(FORECAST).product(FORECAST).domain(FORECAST).build()

it.each([
  ['rail', <RailInWindow key="rail" />],
  ['list of neighbours', <NodeLink key="link" id={product(FORECAST)} />],
  ['matrix', <MatrixHead key="matrix" useCases={[useCase(FORECAST)]} firstColumn={0} cursor={undefined} />],
])('so it is in the %s', async (_place, shown) => {
  renderDesk(shown, long())

  const names = await screen.findAllByText(FORECAST)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(jointsIn(name)).toBe(3)
})
