// What people pinned, noted, voted and decided on a record goes on with the record that takes its place.
import type { ChangeInput } from '../../model/commands'
import type { Portfolio } from '../../model/portfolio'
import { moves, type Part } from './boundaryProposal'

interface Pinned {
  readonly id: string
  readonly subject: string | null
}

/** Takes each pin off its old subject and puts it on the new one, under the same id. `to` maps old subjects to new ones. */
export function rehungPins(portfolio: Portfolio, to: ReadonlyMap<string, string>): Part {
  const { hotspots, notes, votes, decisions } = portfolio
  const changes = [
    ...moved(Object.values(hotspots), to, 'hotspot/remove', 'hotspot/add'),
    ...moved(Object.values(notes), to, 'note/remove', 'note/add'),
    ...moved(Object.values(votes), to, 'vote/withdraw', 'vote/cast'),
    ...moved(Object.values(decisions), to, 'decision/remove', 'decision/add'),
  ]
  return { changes, lines: changes.length === 0 ? [] : [moves('boundary.pins', { count: changes.length / 2 })] }
}

function moved(
  pins: readonly Pinned[],
  to: ReadonlyMap<string, string>,
  remove: 'hotspot/remove' | 'note/remove' | 'vote/withdraw' | 'decision/remove',
  add: 'hotspot/add' | 'note/add' | 'vote/cast' | 'decision/add',
): readonly ChangeInput[] {
  return pins.flatMap((pin) => {
    const subject = pin.subject === null ? undefined : to.get(pin.subject)
    if (subject === undefined) return []
    return [{ type: remove, of: pin.id }, { type: add, record: { ...pin, subject } } as ChangeInput]
  })
}
