// The projector as a client of the document: asks for the picture when it is out of date, and stays when the facilitator wants it to.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Showing } from '../../../shared/host/projectorCalls'
import { withChanges } from '../../../shared/model/portfolioChanges'
import type { Portfolio } from '../../../shared/model/portfolio'
import type { HostConnection } from '../../host/hostConnection'
import type { Desk } from '../../store/useEditor'
import { after } from '../clock'
import { projectedDesk, showLook, showPortfolio } from './projectedDesk'

/** What is on the screen; null until a facilitator shows something. */
export interface Seen {
  readonly showing: Showing
  readonly desk: Desk
}
interface ScreenState {
  readonly now: Seen | null
}
export type Screen = StoreApi<ScreenState>

/** Milliseconds in which a burst of typing is one new picture. */
const REST = 60

export function followFacilitator({ host, events }: HostConnection): { readonly seen: Screen } {
  const seen: Screen = createStore<ScreenState>()(() => ({ now: null }))
  let known: { readonly document: string; readonly portfolio: Portfolio } | undefined
  let wanted: Showing | null = null
  let cancel: (() => void) | undefined
  let asking = Promise.resolve()

  /** One question after the other: each answer holds what has changed since the one before. */
  const refresh = (): void => {
    cancel = undefined
    asking = asking.then(ask).catch((failure: unknown) => {
      known = undefined
      console.warn('The projector could not be brought up to date:', failure)
    })
  }
  async function ask(): Promise<void> {
    const showing = wanted
    if (!showing || (showing.held && known?.document === showing.document)) return
    const before = known?.document === showing.document ? known.portfolio : undefined
    const answer = await host('projector.picture', { document: showing.document, anew: before === undefined })
    if (!answer) return
    const portfolio = withChanges(before, answer.changes)
    known = { document: showing.document, portfolio }
    showOn(seen, wanted?.document === showing.document ? wanted : showing, portfolio)
  }
  function follow(showing: Showing): void {
    const released = wanted?.held === true && !showing.held
    const isKnown = known?.document === showing.document
    wanted = showing
    if (isKnown && showing.held) return
    if (isKnown) showOn(seen, showing)
    if (!isKnown || released) refresh()
  }
  async function join(): Promise<void> {
    known = undefined
    const { showing } = await host('projector.join', {})
    if (showing) follow(showing)
  }

  events.onEvent((event) => {
    if (event.event === 'projector.shows') follow(event.showing)
    if (event.event === 'projector.stale' && event.document === wanted?.document && !wanted.held)
      cancel ??= after(REST, refresh)
  })
  events.onConnection((connection) => {
    if (connection === 'connected') void join()
  })
  void join()
  leaveWhenAsked({ host, events })
  return { seen }
}

/** The same document from elsewhere, with another picture of it if there is one; or another document on a desk of its own. */
function showOn(screen: Screen, showing: Showing, portfolio?: Portfolio): void {
  const { now } = screen.getState()
  if (now?.showing.document === showing.document) {
    if (portfolio) showPortfolio(now.desk, portfolio)
    showLook(now.desk, showing)
    screen.setState({ now: { showing, desk: now.desk } })
  } else if (portfolio) screen.setState({ now: { showing, desk: projectedDesk(portfolio, showing) } })
}

/** The facilitator closes the projector, or all of Workback: nothing here is waiting to be saved. */
function leaveWhenAsked({ host, events }: HostConnection): void {
  events.onEvent(({ event }) => {
    if (event === 'projector.leave') window.close()
    if (event === 'window.closing') void host('window.report', { waiting: 0, since: null })
  })
}
