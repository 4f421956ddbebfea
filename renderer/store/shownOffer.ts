// An offer in words: what is there, what would be added, who is to be asked, and the words that met.
import type { Suggestion } from '../../shared/analysis/generalise'
import { objectiveText } from '../../shared/analysis/sloInterview/objectiveText'
import type { Slo } from '../../shared/model/entities/dataProduct'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Say } from '../../shared/text/say'

/** Taken off the map since it was offered. */
const GONE = { name: '', job: '' }
type Slices = Pick<Portfolio, 'dataProducts' | 'owners' | 'domains'>

/** Everything said of it, or in `brief` what decides: what would be added, or where that has no name, what it has that is near. */
export function shownOffer(offer: Suggestion, portfolio: Slices, say: Say, brief = false) {
  const { owners, domains } = portfolio
  const product = portfolio.dataProducts[offer.product] ?? GONE
  const owner = domains[owners[offer.product] as keyof typeof domains]
  const facts = brief
    ? [inBrief(offer, say)]
    : [
        ['provides', providedIn(offer, product.job, say)] as const,
        ['adds', addedIn(offer, say)] as const,
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
export const shownOffers = (offers: readonly Suggestion[], portfolio: Slices, say: Say) =>
  offers.map((offer, at) => shownOffer(offer, portfolio, say, at > 0))

const together = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

function providedIn({ provides: { attributes, ports } }: Suggestion, job: string, say: Say): string {
  const kinds = ports.map((kind) => say(`offer.port.${kind}`)).join(', ')
  const unlisted = job.trim() === '' ? 'offer.provides.unsaid' : 'offer.provides.nothing'
  return together([attributes.join(', '), kinds]) || say(unlisted)
}

/** That nothing has to be added but a port would look like a perfect fit beside the first. */
function inBrief(offer: Suggestion, say: Say) {
  const { fits, littleInCommon, provides, toAdd } = offer
  if (toAdd.attributes.length + toAdd.slos.length > 0) return ['adds', addedIn(offer, say)] as const
  const doubt = fits ? littleToSay(littleInCommon, say) : say('offer.why.look')
  const reasons = whyOf(offer, say, MOST_IN_BRIEF)
  if (reasons !== '') return ['why', together([reasons, doubt])] as const
  return ['provides', together([provides.attributes.join(', ') || say('offer.provides.unsaid'), doubt])] as const
}

const addedIn = (offer: Suggestion, say: Say): string =>
  together([namedToAdd(offer, say), restOf(offer, say)]) || say('offer.adds.nothing')

const namedToAdd = ({ toAdd: { attributes, port, slos } }: Suggestion, say: Say): string =>
  together([
    attributes.join(', '),
    port === null ? '' : say('offer.adds.port', { kind: say(`offer.port.${port}`) }),
    ...slos.map(({ asked, promised }) =>
      promised === null
        ? say('offer.adds.slo', { asked: promiseWords(asked, say) })
        : say('offer.adds.tighter', { asked: promiseWords(asked, say), promised: promiseWords(promised, say) }),
    ),
  ])

/** What is not counted by name: nothing to add to what hardly meets the need would look like a perfect fit. */
const restOf = ({ fits, littleInCommon }: Suggestion, say: Say): string =>
  fits ? littleToSay(littleInCommon, say) : say('offer.adds.rest')

const littleToSay = (littleInCommon: boolean, say: Say): string => (littleInCommon ? say('offer.adds.little') : '')

function promiseWords(slo: Slo, say: Say): string {
  const { key, values } = objectiveText(slo)
  const words = say(key, values)
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function affectedIn({ affected: { useCases, owners } }: Suggestion, { domains }: Slices, say: Say): string {
  const count = useCases.length
  const readers = count === 0 ? say('offer.affects.nobody') : say('offer.affects.useCases', { count })
  return together([owners.flatMap((id) => domains[id]?.name ?? []).join(', '), readers])
}

const MOST_WORDS = 4
/** In one line, with a doubt behind them. */
const MOST_IN_BRIEF = 2
/** What adds less than this share of the best is no reason a reader would give. */
const LEAST_SHARE = 0.12

function whyOf({ why }: Suggestion, say: Say, atMost = MOST_WORDS): string {
  const [best] = why
  const perWord = new Map(why.toReversed().map((match) => [match.word.toLowerCase(), match]))
  return [...perWord.values()]
    .filter(({ weight }) => weight >= LEAST_SHARE * (best?.weight ?? 0))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, atMost)
    .map(({ word, met, field, how }) => {
      if (field === 'use-case') return say('offer.why.useCase', { met })
      return how === 'same' || word.toLowerCase() === met.toLowerCase() ? word : say('offer.why.meaning', { word, met })
    })
    .join(', ')
}
