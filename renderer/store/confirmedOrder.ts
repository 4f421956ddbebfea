// The host's order is the order. Own acknowledgements and other windows' steps may arrive crosswise; here they are put in sequence.
import type { Command } from '../../shared/model/commands'
import { advance, type History } from '../../shared/model/history'

export function confirmedOrder(start: History, at: number) {
  let history = start
  let sequence = at
  let disturbed = false
  const early = new Map<number, { readonly command: Command; readonly own: boolean }>()

  function takeIn(): void {
    for (let next = early.get(sequence + 1); next; next = early.get(sequence + 1)) {
      early.delete(sequence + 1)
      sequence += 1
      disturbed ||= !next.own
      const advanced = advance(history, next.command)
      if (advanced.ok) history = advanced.history
    }
  }

  return {
    /** Own commands with the numbers the host gave them. Null: it changed nothing there, so ours must not show it. A number known already: it was sent twice, and counts once. */
    acknowledge(commands: readonly Command[], sequences: readonly (number | null)[]): void {
      for (const [index, command] of commands.entries()) {
        const given = sequences[index] ?? null
        if (given !== null && given > sequence) early.set(given, { command, own: true })
        else disturbed = true
      }
      takeIn()
    },
    receive(first: number, commands: readonly Command[]): void {
      for (const [index, command] of commands.entries())
        if (first + index > sequence) early.set(first + index, { command, own: false })
      takeIn()
    },
    /** The host's word up to a number; what has come in beyond it stays. */
    restart(from: History, number: number): void {
      history = from
      sequence = number
      for (const given of [...early.keys()]) if (given <= number) early.delete(given)
      takeIn()
    },
    /** Something has come in whose predecessors have not: they are on their way, or were missed. */
    hasGap: (): boolean => early.size > 0,
    /** `disturbed`: since the last call something came in that is not what the window showed already. */
    confirmed() {
      const answer = { history, sequence, disturbed }
      disturbed = false
      return answer
    },
  }
}
export type ConfirmedOrder = ReturnType<typeof confirmedOrder>
