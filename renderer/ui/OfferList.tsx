// What can be taken while something is typed: the cursor stays where it is, Alt and a digit takes.
import { Offer, type OfferShown } from './Offer'
import styles from './OfferList.module.css'

interface OfferListProps {
  readonly title: string
  /** Which keys take, and what then happens. */
  readonly hint: string
  readonly offers: readonly OfferShown[]
  readonly onTake: (at: number) => void
}

export function OfferList({ title, hint, offers, onTake }: OfferListProps) {
  return (
    <>
      <header className={styles.title}>
        <span>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </header>
      <ul className={styles.list}>
        {offers.map((shown, at) => (
          <li key={shown.id}>
            <Offer
              shown={shown}
              first={at === 0}
              keys={keysFor(at)}
              tabIndex={-1}
              onMouseDown={(event) => {
                event.preventDefault() // the cursor stays where it is
              }}
              onClick={() => {
                onTake(at)
              }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

const keysFor = (at: number): string => `Alt+${String(at + 1)}`

/** "Alt+1", or "Alt+1…3" for several. */
export const takingKeys = (count: number): string => (count > 1 ? `Alt+1…${String(count)}` : 'Alt+1')
