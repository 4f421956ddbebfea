// The move that settles a finding, as the window offers it under F: for programs with what it changes, for people as a sentence.
import type { Recut } from '../../shared/analysis/boundaries/fix'
import { fixOf } from '../../shared/analysis/boundaries/fixes'
import type { Finding } from '../../shared/analysis/finding'
import type { ChangeInput } from '../../shared/model/commands'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Say } from '../../shared/text/say'

/** A fix as other programs read it; these names are a promise. */
export interface PrintedFix {
  /** What kind of move it is: `fix.keyType` is the same in every language. */
  readonly id: string
  /** certain: the changes as they stand settle the finding. look: the app shows what would happen, and people choose. */
  readonly how: 'certain' | 'look'
  readonly message: string
  /** For a certain one: the changes of its one step, as commands of the document. What is new has a stand-in for an id (`port_new1`). */
  readonly changes?: readonly ChangeInput[]
  /** For one to look at: what the preview is of. */
  readonly preview?: Recut
}

/** undefined where people have to think first. */
export function printedFix(finding: Finding, portfolio: Portfolio, say: Say): PrintedFix | undefined {
  let made = 0
  const fix = fixOf(portfolio, finding, {
    newId: (kind) => `${kind}_new${(made += 1)}`,
    minuted: (name, domain) =>
      say('boundary.owner.minutedText', { name, domain: domain ?? say('boundary.owner.nobody') }),
    portName: (kind) => say(`offer.port.${kind}`),
  })
  if (!fix) return undefined
  const said = { id: fix.text, how: fix.how, message: say(fix.text, fix.values) }
  return fix.how === 'certain' ? { ...said, changes: fix.changes } : { ...said, preview: fix.recut }
}
