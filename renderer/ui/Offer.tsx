// One entry of a list from which one key takes: a name with its mark, and in a few lines what speaks for it.
import type { ComponentProps } from 'react'
import { HueMark } from './HueMark'
import styles from './Offer.module.css'

export interface OfferShown {
  readonly id: string
  readonly name: string
  readonly hue: number | null
  readonly owner: string
  /** Each fact in one line, cut off where it is longer. */
  readonly brief: boolean
  /** `fact` names the line for tests and styles. */
  readonly facts: readonly { readonly fact: string; readonly label: string; readonly words: string }[]
}
interface OfferProps extends Omit<ComponentProps<'button'>, 'children' | 'className' | 'type'> {
  readonly shown: OfferShown
  /** The one a key means first. */
  readonly first: boolean
  /** The key that takes it. */
  readonly keys?: string
}

/** A button; whoever shows the list says what it does. */
export function Offer({ shown, first, keys, ...button }: OfferProps) {
  const { name, hue, owner, brief, facts } = shown
  return (
    <button type="button" className={styles.offer} data-first={first || undefined} {...button}>
      {keys !== undefined && <kbd>{keys}</kbd>}
      <span className={styles.head}>
        <HueMark hue={hue} size={16} />
        <strong className={styles.name}>{name}</strong>
        <span className={styles.owner}>{owner}</span>
      </span>
      <dl className={styles.facts} data-brief={brief || undefined}>
        {facts.map(({ fact, label, words }) => (
          <div key={fact} data-fact={fact}>
            <dt>{label}</dt>
            <Words words={words} />
          </div>
        ))}
      </dl>
    </button>
  )
}

/** What stands behind the last point says most (that little is in common, who reads it): where there is one line, what is before gives way. */
function Words({ words }: { readonly words: string }) {
  const end = words.lastIndexOf(' · ')
  if (end < 0) return <dd>{words}</dd>
  return (
    <dd data-ends>
      <span className={styles.cut}>{words.slice(0, end)}</span>
      <span className={styles.end}>{words.slice(end)}</span>
    </dd>
  )
}
