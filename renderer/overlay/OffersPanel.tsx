// “What could serve this need?” (G): the same list for what is selected, with the keyboard in it.
import { useId, useRef, type KeyboardEvent } from 'react'
import { somethingFits } from '../../shared/analysis/generalise'
import { nameOf } from '../../shared/model/stepName'
import { isUseCaseId } from '../../shared/model/nodeKind'
import { closeOverlay } from '../store/overlay'
import { reuseAndWiden } from '../store/reuseAndWiden'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { shownOffer } from '../store/shownOffer'
import { JointedName } from '../text/JointedName'
import { Offer } from '../ui/Offer'
import { Panel } from '../ui/Panel'
import styles from './Offers.module.css'
import { useOffers } from './useOffers'

/** Letters of one word that the title's line holds. */
const LINE_HOLDS = 36

export function OffersPanel() {
  const desk = useDesk()
  const say = useSay()
  const help = useId()
  const first = useRef<HTMLButtonElement>(null)
  const of = useView(({ selection }) => selection[0] ?? '')
  const name = usePortfolio((portfolio) => nameOf(portfolio, of) ?? '')
  const offers = useOffers(of)
  const portfolio = usePortfolio((present) => present)
  return (
    <Panel
      title={<JointedName name={say('offer.panel.title', { name })} holds={LINE_HOLDS} />}
      closeLabel={say('offer.panel.close')}
      {...(offers.length > 0 && { initialFocus: first })}
      onClose={() => {
        closeOverlay(desk.view)
      }}
    >
      {offers.length === 0 ? (
        <Nothing of={of} />
      ) : (
        <div className={styles.panel}>
          <p id={help} className={styles.help}>
            {say(somethingFits(offers) ? 'offer.panel.help' : 'offer.panel.closest')}
          </p>
          <ul className={styles.list} aria-describedby={help} data-offers>
            {offers.map((offer, at) => (
              <li key={offer.product}>
                <Offer
                  shown={shownOffer(offer, portfolio, say)}
                  first={at === 0}
                  ref={at === 0 ? first : undefined}
                  onKeyDown={walk}
                  onClick={() => {
                    closeOverlay(desk.view)
                    reuseAndWiden(desk, of, offer)
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  )
}

function Nothing({ of }: { readonly of: string }) {
  const say = useSay()
  const unsaid = usePortfolio(({ useCases }) => isUseCaseId(of) && useCases[of]?.need.trim() === '')
  return <p className={styles.none}>{say(unsaid ? 'offer.panel.unsaid' : 'offer.panel.none')}</p>
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key]
  if (step === undefined) return
  const all = [...(event.currentTarget.closest('[data-offers]')?.querySelectorAll('button') ?? [])]
  const next = all[all.findIndex((one) => one === event.currentTarget) + step]
  event.preventDefault()
  next?.focus()
}
