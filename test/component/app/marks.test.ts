import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserMarks } from '../../../renderer/mirror/marks'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('the mark of a document in the browser', () => {
  it('is set again when the browser’s storage was cleared under the window', () => {
    const marks = browserMarks()
    marks.set('d1')
    marks.set('d1')
    expect([marks.has('d1'), marks.has('d2')]).toEqual([true, false])

    localStorage.clear()
    expect(marks.has('d1')).toBe(false)
    marks.set('d1')
    expect(browserMarks().has('d1')).toBe(true)
  })

  it('is written once, for it is said after every step and writing goes to the browser', () => {
    const writing = vi.spyOn(Storage.prototype, 'setItem')
    const marks = browserMarks()
    marks.set('d1')
    marks.set('d1')

    expect(writing).toHaveBeenCalledTimes(1)
  })
})
