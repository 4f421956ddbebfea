// An offer in words: what is there, what would be added, who is to be asked, and the words that met.
import type { Suggestion } from '../../shared/analysis/generalise'
import { objectiveText } from '../../shared/analysis/sloInterview/objectiveText'
import type { Slo } from '../../shared/model/entities/dataProduct'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Say } from '../../shared/text/say'

/** Taken off the map since it was offered. */
const GONE = { name: '', job: '' }

/** Everything said of it, or in `brief` only what would be added. */
export function shownOffer(offer: Suggestion, portfolio: Portfolio, say: Say, brief = false) {
  const { owners, domains } = portfolio
  const product = portfolio.dataProducts[offer.product] ?? GONE
  const owner = domains[owners[offer.product] as keyof typeof domains]
  const adds = ['adds', addedIn(offer, say)] as const
  const facts = brief
    ? [adds]
    : [
        ['provides', providedIn(offer, product.job, say)] as const,
        adds,
        ['affects', affectedIn(offer, portfolio, say)] as const,
        ['why', whyOf(offer, say)] as const,
      ]
  return {
    id: offer.product,
    name: product.name,
    hue: owner?.hue ?? null,
    owner: owner?.name ?? say('offer.owner.none'),
    brief,
    facts: facts
      .filter(([, words]) => words !== '')
      .map(([fact, words]) => ({ fact, label: say(`offer.${fact}`), words })),
  }
}

/** The nearest in full, the others in a line. */
export const shownOffers = (offers: readonly Suggestion[], portfolio: Portfolio, say: Say) =>
  offers.map((offer, at) => shownOffer(offer, portfolio, say, at > 0))

const together = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

function providedIn({ provides: { attributes, ports } }: Suggestion, job: string, say: Say): string {
  const kinds = ports.map((kind) => say(`offer.port.${kind}`)).join(', ')
  const unlisted = job.trim() === '' ? 'offer.provides.unsaid' : 'offer.provides.nothing'
  return together([attributes.join(', '), kinds]) || say(unlisted)
}

function addedIn({ fits, littleInCommon, toAdd: { attributes, port, slos } }: Suggestion, say: Say): string {
  return (
    together([
      attributes.join(', '),
      port === null ? '' : say('offer.adds.port', { kind: say(`offer.port.${port}`) }),
      ...slos.map(({ asked, promised }) =>
        promised === null
          ? say('offer.adds.slo', { asked: promiseWords(asked, say) })
          : say('offer.adds.tighter', { asked: promiseWords(asked, say), promised: promiseWords(promised, say) }),
      ),
      restOf(fits, littleInCommon, say),
    ]) || say('offer.adds.nothing')
  )
}

/** What is not counted by name: nothing to add to what hardly meets the need would look like a perfect fit. */
function restOf(fits: boolean, littleInCommon: boolean, say: Say): string {
  if (!fits) return say('offer.adds.rest')
  return littleInCommon ? say('offer.adds.little') : ''
}

function promiseWords(slo: Slo, say: Say): string {
  const { key, values } = objectiveText(slo)
  const words = say(key, values)
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function affectedIn({ affected: { useCases, owners } }: Suggestion, { domains }: Portfolio, say: Say): string {
  const count = useCases.length
  const readers = count === 0 ? say('offer.affects.nobody') : say('offer.affects.useCases', { count })
  return together([owners.flatMap((id) => domains[id]?.name ?? []).join(', '), readers])
}

const MOST_WORDS = 4
/** What adds less than this share of the best is no reason a reader would give. */
const LEAST_SHARE = 0.12

function whyOf({ why }: Suggestion, say: Say): string {
  const [best] = why
  const perWord = new Map(why.toReversed().map((match) => [match.word.toLowerCase(), match]))
  return [...perWord.values()]
    .filter(({ weight }) => weight >= LEAST_SHARE * (best?.weight ?? 0))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_WORDS)
    .map(({ word, met, field, how }) => {
      if (field === 'use-case') return say('offer.why.useCase', { met })
      return how === 'same' || word.toLowerCase() === met.toLowerCase() ? word : say('offer.why.meaning', { word, met })
    })
    .join(', ')
}
