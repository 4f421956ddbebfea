// The layout worker as the window uses it: one question at a time, and giving up ends the work itself, not only the waiting for it.
import { beforeEach, describe, expect, it } from 'vitest'
import { createLayoutDesk, type LayoutDesk, type LayoutThread } from '../../../renderer/canvas/tidy/layoutDesk'
import type { LayoutAnswer, LayoutRequest } from '../../../renderer/canvas/tidy/layoutMessages'
import { isWorthRehearsing, rehearsalOf } from '../../../renderer/canvas/tidy/rehearsal'
import { tidyMapOf, type TidyProposal } from '../../../shared/layout/tidy/tidyProposal'
import { largePortfolio } from '../../support/largePortfolio'
import { aPortfolio } from '../../support/portfolioBuilder'

const MAP = tidyMapOf(aPortfolio().build())
const ALL = { kind: 'all' } as const
const PROPOSAL: TidyProposal = {
  positions: {},
  before: { crossings: 3, throughCards: 0 },
  after: { crossings: 1, throughCards: 0 },
}

/** A thread as the browser's, whose work the test does. */
class Thread extends EventTarget implements LayoutThread {
  readonly asked: LayoutRequest[] = []
  isEnded = false

  postMessage(request: LayoutRequest): void {
    this.asked.push(request)
  }
  terminate(): void {
    this.isEnded = true
  }
  answers(data: LayoutAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  breaks(): void {
    this.dispatchEvent(new Event('error'))
  }
}

let threads: Thread[]
let heard: unknown[]
let desk: LayoutDesk
const thread = (nth: number): Thread => {
  const begun = threads[nth]
  if (!begun) throw new Error(`There is no thread ${nth}`)
  return begun
}
const listener = {
  onPercent: (percent: number) => heard.push(percent),
  onProposal: (proposal: TidyProposal) => heard.push(proposal),
  onFailure: () => heard.push('failed'),
}

beforeEach(() => {
  threads = []
  heard = []
  desk = createLayoutDesk(() => {
    const begun = new Thread()
    threads.push(begun)
    return begun
  })
})

describe('a layout that is asked for', () => {
  it('is worked at by a thread that was there before, and heard of until it is there', () => {
    desk.ask(MAP, ALL, listener)
    thread(0).answers({ request: 1, percent: 40 })
    thread(0).answers({ request: 1, proposal: PROPOSAL })

    expect(thread(0).asked).toEqual([{ request: 1, map: MAP, scope: ALL }])
    expect(heard).toEqual([40, PROPOSAL])
    expect(threads).toHaveLength(1)
  })

  it('given up, ends with its thread, and another one is ready for the next', () => {
    const giveUp = desk.ask(MAP, ALL, listener)
    giveUp()
    thread(0).answers({ request: 1, proposal: PROPOSAL }) // was on its way
    desk.ask(MAP, ALL, listener)
    thread(1).answers({ request: 2, percent: 5 })

    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false])
    expect(heard).toEqual([5])
  })

  it('asked for while another is under way, ends that one', () => {
    desk.ask(MAP, ALL, listener)
    desk.ask(MAP, { kind: 'domains' }, listener)

    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false])
    expect(thread(1).asked).toMatchObject([{ request: 2 }])
  })

  it('given up when it is there already, leaves the warm thread alone', () => {
    const giveUp = desk.ask(MAP, ALL, listener)
    thread(0).answers({ request: 1, proposal: PROPOSAL })
    giveUp()

    expect(threads.map(({ isEnded }) => isEnded)).toEqual([false])
  })

  it('whose thread breaks down is said to have failed, once', () => {
    desk.ask(MAP, ALL, listener)
    thread(0).breaks()
    thread(0).breaks()

    expect(heard).toEqual(['failed'])
  })
})

describe('a rehearsal', () => {
  const isRehearsal = (request: LayoutRequest): boolean => 'rehearsal' in request

  it('is gone through once by each thread', () => {
    desk.rehearse(() => MAP)
    desk.rehearse(() => MAP)

    expect(thread(0).asked).toEqual([{ rehearsal: MAP }])
  })

  it('never stands before a question, or comes after one', () => {
    desk.ask(MAP, ALL, listener)
    desk.rehearse(() => MAP)
    thread(0).answers({ request: 1, proposal: PROPOSAL })
    desk.rehearse(() => MAP)

    expect(thread(0).asked.filter(isRehearsal)).toEqual([])
  })

  it('is gone through by the thread that follows a layout that was given up', () => {
    desk.ask(MAP, ALL, listener)()
    desk.rehearse(() => MAP)

    expect(thread(1).asked).toEqual([{ rehearsal: MAP }])
  })

  it('that breaks the thread is not heard of, and the next question has another one', () => {
    desk.rehearse(() => MAP)
    thread(0).breaks()
    desk.ask(MAP, ALL, listener)

    expect(heard).toEqual([])
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false])
    expect(thread(1).asked).toMatchObject([{ request: 1 }])
  })

  it('is a small whole piece of a map, and waits until there is something to tidy', () => {
    const portfolio = largePortfolio({ useCases: 4, products: 80, sources: 20, flows: 160 })
    const { cards, flows } = rehearsalOf(portfolio)
    const ids = new Set<string>(cards.map(({ id }) => id))
    const first = (count: number) => ({ flows: Object.fromEntries(Object.entries(portfolio.flows).slice(0, count)) })

    expect(flows).toHaveLength(30)
    expect(flows.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true)
    expect(cards.length).toBeLessThan(Object.keys(portfolio.layout).length)
    expect([isWorthRehearsing(first(7)), isWorthRehearsing(first(8))]).toEqual([false, true])
  })
})

it('a window that closes leaves no thread behind', () => {
  desk.ask(MAP, ALL, listener)
  desk.close()

  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true])
})
