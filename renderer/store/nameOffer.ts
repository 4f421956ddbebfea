// What stands ready in grey while a card is named: something that is there already, or behind "@" the evident owner.
import { evidentOwner } from '../../shared/import/typist/evidentOwner'
import { greyRest, offeredName } from '../../shared/import/typist/nameOffer'
import { readTypedName } from '../../shared/import/typist/typedName'
import type { Portfolio } from '../../shared/model/portfolio'
import { isSourceId } from '../../shared/model/nodeKind'
import { standIns } from './naming'
import type { Naming } from './viewStore'

/** Fewer letters mean no name in particular: a card that has just come reads no others. */
const LEAST_LETTERS = 2

/** The name that the key ending this one would take; undefined when it is meant as typed. A card that has its name is only offered owners. */
function offerOf(portfolio: Portfolio, naming: Naming, text: string): { name: string; typed: string } | undefined {
  const { name: said, isSource, owner } = readTypedName(text)
  const typed = owner ?? said
  if (/\S\s+$/u.test(text) && typed !== '') return undefined
  if (owner === '') return found(evidentOwner(portfolio, naming.id, naming.trail?.owner), '')
  if (owner !== null)
    return found(
      offeredName(
        Object.values(portfolio.domains).map((domain) => domain.name),
        owner,
        1,
      ),
      owner,
    )
  if (!naming.fresh || said.trim().length < LEAST_LETTERS) return undefined
  const others = standIns(portfolio, naming.id).filter(({ id }) => !isSource || isSourceId(id))
  return found(
    offeredName(
      others.map((other) => other.name),
      said,
      LEAST_LETTERS,
    ),
    said.trimStart(),
  )
}

const found = (name: string | undefined, typed: string) => (name === undefined ? undefined : { name, typed })

/** The grey text behind what is typed; '' when nothing stands ready. */
export function greyNameOf(portfolio: Portfolio, naming: Naming, text: string): string {
  const offer = offerOf(portfolio, naming, text)
  return offer ? greyRest(offer.typed, offer.name) : ''
}

/** The text with what stands ready taken into it. */
export function completedName(portfolio: Portfolio, naming: Naming, text: string): string {
  const offer = offerOf(portfolio, naming, text)
  return offer ? text.slice(0, text.length - offer.typed.length) + offer.name : text
}
