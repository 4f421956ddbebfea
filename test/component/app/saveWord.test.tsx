// The word beside the title: never early, and still while somebody types.
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SaveWord } from '../../../renderer/app/frame/SaveWord'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The host in memory answers in the same turn. */
function aWorkshop() {
  const { editor } = renderDesk(<SaveWord />, aPortfolio().build())
  return {
    rename: (name: string) =>
      act(() => {
        editor.submit({ type: 'portfolio/rename', name })
        return Promise.resolve()
      }),
    after: (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds)),
    isSaved: () => editor.getState().saveState === 'saved' && editor.getState().outbox.length === 0,
    say: () => screen.getByText(/saved|saving/).textContent,
  }
}

describe('the word about saving', () => {
  it('says that it is saving at once, and saved a moment after the host has said so, with the time and the step', async () => {
    const { rename, after, isSaved, say } = aWorkshop()
    expect(say()).toBe('saved')

    await rename('Retail')
    expect([say(), isSaved()]).toEqual(['saving…', true])
    await after(299)
    expect(say()).toBe('saving…')
    await after(1)
    expect(say()).toBe('saved')
    expect(screen.getByText('saved')).toHaveAttribute('title', expect.stringContaining('step 1'))
  })

  it('stands still from letter to letter, and arrives when the typing rests', async () => {
    const { rename, after, say } = aWorkshop()
    for (const letters of ['R', 'Re', 'Ret', 'Reta']) {
      await rename(letters)
      await after(200)
      expect(say()).toBe('saving…')
    }
    await after(100)
    expect(say()).toBe('saved')
  })
})
