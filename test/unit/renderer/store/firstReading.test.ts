import { describe, expect, it } from 'vitest'
import { createReviewStore } from '../../../../renderer/store/reviewStore'
import { createReview } from '../../../../shared/analysis/review'
import { largePortfolio, LARGE } from '../../../support/largePortfolio'
import { aDesk } from '../../../support/renderDesk'
import { aWindow } from '../../../support/restingWindow'

function opened() {
  const portfolio = largePortfolio(LARGE)
  const { editor } = aDesk(portfolio)
  const window = aWindow()
  let nextFrame = (): void => undefined
  const review = createReviewStore(
    editor,
    (run) => {
      nextFrame = run
      return () => undefined
    },
    window.whenIdle,
  )
  return { portfolio, editor, window, review, nextFrame: () => nextFrame() }
}

describe('reading a document for the first time', () => {
  it('happens in many small rests, and ends with the findings of a reading at once', () => {
    const { portfolio, window, review } = opened()

    let rests = 0
    while (window.isWaiting()) {
      expect(review.getState().isRead).toBe(false)
      window.rest()
      rests += 1
    }

    expect(rests).toBeGreaterThan(LARGE.products / 25)
    expect(review.getState().isRead).toBe(true)
    expect(review.getState().findings.map(({ id }) => id)).toEqual(createReview()(portfolio).map(({ id }) => id))
    expect(review.getState().findings.length).toBeGreaterThan(0)
  })

  it('gives way to a change: it is judged with the next frame, and the rests stop', () => {
    const { editor, window, review, nextFrame } = opened()
    window.rest()

    editor.submit({ type: 'portfolio/rename', name: 'Another name' })
    nextFrame()
    window.rest()

    expect(review.getState().isRead).toBe(true)
    expect(window.isWaiting()).toBe(false)
  })

  it('can be called off', () => {
    const { window, review } = opened()

    review.stop()

    expect(window.isWaiting()).toBe(false)
  })
})
