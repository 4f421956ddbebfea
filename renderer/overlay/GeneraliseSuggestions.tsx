// While a use case or a product is typed: the products that are there already, beside the field (2.25). Never takes the focus.
import { useEffect, useRef } from 'react'
import { offersFor } from '../../shared/analysis/boundaries/offers'
import type { Suggestion } from '../../shared/analysis/generalise'
import { isUseCaseId } from '../../shared/model/nodeKind'
import { presentOf } from '../store/mapSteps'
import { reuseAndWiden } from '../store/reuseAndWiden'
import { useDesk, useEditor, usePortfolio, useSay, useView } from '../store/useEditor'
import { OfferFacts } from './OfferFacts'
import { OfferName } from './OfferName'
import styles from './Offers.module.css'
import { useAskingField, type AskingField } from './useAskingField'
import { useBeside } from './useBeside'
import { useOffers } from './useOffers'

export function GeneraliseSuggestions() {
  const asking = useAskingField()
  const readOnly = useEditor((state) => state.readOnly)
  return asking && !readOnly ? <Beside key={asking.of} asking={asking} /> : null
}

function Beside({ asking: { of, field } }: { readonly asking: AskingField }) {
  const desk = useDesk()
  const say = useSay()
  const box = useRef<HTMLElement>(null)
  const offers = useOffers(useIsSaid(of) ? of : null)
  useBeside(box, field, offers.length > 0)
  const take = (at: number): void => {
    const shown = offers[at]
    // The last letters may not be in the list yet: the product is the one that was seen, what to add is what is typed now.
    const offer = offersFor(presentOf(desk), of).find(({ product }) => product === shown?.product) ?? shown
    if (offer && reuseAndWiden(desk, of, offer)) document.getElementById('map')?.focus({ preventScroll: true })
  }
  useOfferKeys(field, offers.length, take)
  const heard = useHeard(offers[0], offers.length)
  return (
    <>
      <p className="visually-hidden" role="status">
        {heard}
      </p>
      {offers.length > 0 && (
        <section className={styles.box} ref={box} aria-label={say(titleOf(of))}>
          <header className={styles.title}>
            <span>{say(titleOf(of))}</span>
            <span className={styles.hint}>
              {say('offer.hint', { keys: `Alt+1${offers.length > 1 ? `…${String(offers.length)}` : ''}` })}
            </span>
          </header>
          <ul className={styles.list}>
            {offers.map((offer, at) => (
              <li key={offer.product}>
                <button
                  type="button"
                  tabIndex={-1}
                  className={styles.offer}
                  onMouseDown={(event) => {
                    event.preventDefault() // the cursor stays where it is
                  }}
                  onClick={() => {
                    take(at)
                  }}
                >
                  <kbd>{`Alt+${String(at + 1)}`}</kbd>
                  <OfferName offer={offer} />
                  <OfferFacts offer={offer} brief={at > 0} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const titleOf = (of: string) => (isUseCaseId(of) ? 'offer.title.useCase' : 'offer.title.dataProduct')

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
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const at = placeOf(event)
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

/** Which of the list Alt and a digit mean, from 0; undefined for any other key. */
function placeOf({ altKey, ctrlKey, metaKey, shiftKey, isComposing, code }: KeyboardEvent): number | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey || isComposing) return undefined
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  return digit === undefined ? undefined : Number(digit) - 1
}
