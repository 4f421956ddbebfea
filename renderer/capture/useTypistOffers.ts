// While a line is typed: what is there already for the thing at the caret, and what taking it writes (2.25).
import { useDeferredValue, useMemo, useState } from 'react'
import type { TypedNeed } from '../../shared/analysis/boundaries/offers'
import type { Suggestion } from '../../shared/analysis/generalise'
import { objectiveText } from '../../shared/analysis/sloInterview/objectiveText'
import { needAt, textTaking, typistOffers } from '../../shared/import/typist/typistOffers'
import type { TakenOffer } from '../../shared/import/typist/takenOffers'
import type { TypistResult } from '../../shared/import/typist/typistOutline'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Say } from '../../shared/text/say'
import { usePortfolio, useSay } from '../store/useEditor'
import type { Written } from './outlineStep'

const NONE: readonly Suggestion[] = []
const NOTHING_TAKEN: readonly TakenOffer[] = []

export function useTypistOffers({ text, caret }: Written, result: TypistResult | null) {
  const say = useSay()
  const portfolio = usePortfolio((present) => (result ? present : null))
  const [taken, setTaken] = useState(NOTHING_TAKEN)
  const need = result && portfolio ? needAt(portfolio, result.changes, text, caret) : undefined
  const offers = useOffersFor(portfolio, need)
  return {
    offers: need ? offers : NONE,
    of: need?.of,
    taken,
    /** What was taken belongs to the text it was taken into. */
    forget: (): void => {
      setTaken(NOTHING_TAKEN)
    },
    /** The text with this offer in it; undefined while there is none. */
    taking: (at: number): Written | undefined => {
      const shown = offers[at]
      if (!need || !portfolio || !shown) return undefined
      // The last letters may not be in the list yet: the product is the one that was seen, what to add is what is typed now.
      const offer = typistOffers(portfolio, need).find(({ product }) => product === shown.product) ?? shown
      setTaken((before) => [...before.filter(({ product }) => product !== offer.product), takenOf(offer, say)])
      return textTaking(portfolio, { text, caret }, need.of, offer)
    },
  }
}

/** One step behind the typing, so that a letter never waits for it. */
function useOffersFor(portfolio: Portfolio | null, wanted: TypedNeed | undefined): readonly Suggestion[] {
  const { of, need, consumer, feeds } = wanted ?? NO_NEED
  const same = useMemo((): TypedNeed => ({ of, need, consumer, feeds }), [of, need, consumer, feeds])
  const asked = useDeferredValue(same)
  const settled = useDeferredValue(portfolio)
  return useMemo(() => (settled && asked.need !== '' ? typistOffers(settled, asked) : NONE), [settled, asked])
}
const NO_NEED: TypedNeed = { of: 'dataProduct', need: '' }

function takenOf({ product, provides, toAdd: { port, slos } }: Suggestion, say: Say): TakenOffer {
  const requirements = slos.map(({ asked }) => {
    const { key, values } = objectiveText(asked)
    return say(key, values)
  })
  const portName = port === null ? '' : say(`offer.port.${port}`)
  return { product, port, portName, provides: provides.attributes, requirements }
}
