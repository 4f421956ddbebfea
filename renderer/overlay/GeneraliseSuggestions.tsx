// While a use case or a product is typed: the products that are there already, beside the field (2.25). Opens with the first letter, and never takes the focus.
import { useLayoutEffect, useMemo, useRef } from 'react'
import { offersFor } from '../../shared/analysis/boundaries/offers'
import { somethingFits, type Suggestion } from '../../shared/analysis/generalise'
import { isUseCaseId } from '../../shared/model/nodeKind'
import { presentOf } from '../store/mapSteps'
import { withSentence } from '../store/naming'
import { reuseAndWiden } from '../store/reuseAndWiden'
import { useDesk, useEditor, usePortfolio, useSay, useView } from '../store/useEditor'
import { shownOffers } from '../store/shownOffer'
import { leaveField } from '../ui/leaveField'
import { OfferList, takingKeys } from '../ui/OfferList'
import { takingDigit } from '../ui/takingDigit'
import styles from './Offers.module.css'
import { useAskingField, type AskingField } from './useAskingField'
import { useBeside } from './useBeside'
import { useOffers } from './useOffers'

export function GeneraliseSuggestions() {
  const asking = useAskingField()
  const readOnly = useEditor((state) => state.readOnly)
  return asking?.isTyped === true && !readOnly ? <Beside key={asking.of} asking={asking} /> : null
}

function Beside({ asking: { of, field, draft } }: { readonly asking: AskingField }) {
  const desk = useDesk()
  const say = useSay()
  const box = useRef<HTMLElement>(null)
  const offers = useOffers(useIsSaid(of) ? of : null, draft)
  useBeside(box, field, offers.length > 0)
  const take = (at: number): void => {
    const seen = offers[at]
    if (draft) field.blur() // what was typed is kept before anything is made of it
    // The last letters may not be in the list yet: the product is the one that was seen, what to add is what is typed now.
    const offer =
      offersFor(withSentence(presentOf(desk), of), of).find(({ product }) => product === seen?.product) ?? seen
    if (offer && reuseAndWiden(desk, of, offer)) queueMicrotask(leaveField) // once the row or card that had the cursor is gone
  }
  useOfferKeys(field, offers.length, take)
  const heard = useHeard(offers[0], offers.length)
  const shown = useShown(offers)
  const title = say(titleOf(of, offers))
  return (
    <>
      <p className="visually-hidden" role="status">
        {heard}
      </p>
      {offers.length > 0 && (
        <section className={styles.box} ref={box} aria-label={title}>
          <OfferList
            title={title}
            hint={say('offer.hint', { keys: takingKeys(offers.length) })}
            offers={shown}
            onTake={take}
          />
        </section>
      )}
    </>
  )
}

/** In words; said anew when the list or something in it changes, not at the letter that the list has not heard of yet. */
function useShown(offers: readonly Suggestion[]) {
  const say = useSay()
  const dataProducts = usePortfolio((portfolio) => portfolio.dataProducts)
  const owners = usePortfolio((portfolio) => portfolio.owners)
  const domains = usePortfolio((portfolio) => portfolio.domains)
  return useMemo(
    () => shownOffers(offers, { dataProducts, owners, domains }, say),
    [offers, dataProducts, owners, domains, say],
  )
}

function titleOf(of: string, offers: readonly Suggestion[]) {
  if (!somethingFits(offers)) return 'offer.title.closest'
  return isUseCaseId(of) ? 'offer.title.useCase' : 'offer.title.dataProduct'
}

/** A fresh card that has no name yet asks for nothing. */
function useIsSaid(of: string): boolean {
  const say = useSay()
  const fresh = useView(({ naming }) => naming?.id === of && naming.fresh)
  const said = usePortfolio(({ useCases, dataProducts }) => {
    const record = useCases[of as never] ?? dataProducts[of as never]
    return record?.name
  })
  const blank = say(isUseCaseId(of) ? 'card.unnamed.useCase' : 'card.unnamed.dataProduct')
  return said !== undefined && !(fresh && said === blank)
}

function useHeard(first: Suggestion | undefined, count: number): string {
  const say = useSay()
  const name = usePortfolio(({ dataProducts }) => (first && dataProducts[first.product]?.name) ?? '')
  return first ? say('offer.heard', { count, name, keys: 'Alt+1' }) : ''
}

/** Alt and a digit, by its place on the keyboard: with Alt a digit types another sign on many layouts. */
function useOfferKeys(field: HTMLElement, count: number, take: (at: number) => void): void {
  const latest = useRef(take)
  useLayoutEffect(() => {
    latest.current = take
  })
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const at = takingDigit(event)
      if (at === undefined || at >= count) return
      event.preventDefault()
      event.stopPropagation()
      latest.current(at)
    }
    field.addEventListener('keydown', onKeyDown)
    return () => {
      field.removeEventListener('keydown', onKeyDown)
    }
  }, [field, count])
}
