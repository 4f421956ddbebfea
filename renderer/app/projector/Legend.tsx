// Whose lens the room looks through, what the rings mean and how many there are of each; the portfolio's name while there is no lens.
import type { ReactNode } from 'react'
import type { Side } from '../../../shared/analysis/lens'
import { countsOf, isUnserved, useShares, useStep, type Numbered } from '../../overlay/lensCounts'
import { usePortfolio, useSay, useView } from '../../store/useEditor'
import styles from './Projector.module.css'

export function Legend() {
  const step = useStep(useView((view) => view.lens))
  const second = useStep(useView((view) => view.compared))
  const name = usePortfolio((portfolio) => portfolio.name)
  const say = useSay()
  if (!step) return <h1 className={styles.name}>{name}</h1>
  return (
    <section className={styles.legend} aria-label={say('lens.label')}>
      {second && second !== step ? <Compared one={step} other={second} /> : <Solo step={step} />}
    </section>
  )
}

function Solo({ step }: { readonly step: Numbered }) {
  const say = useSay()
  const { introduced, reused, widened } = countsOf(step)
  return (
    <Sight step={step}>
      {isUnserved(step) ? (
        <p>{say('lens.unserved')}</p>
      ) : (
        <Rings
          of={[
            ['introduced', introduced],
            ['reused', reused],
            ['widened', widened],
          ]}
        />
      )}
    </Sight>
  )
}

function Compared({ one, other }: { readonly one: Numbered; readonly other: Numbered }) {
  const shares = useShares(one.useCase, other.useCase)
  return (
    <>
      <Sight step={one} side="one">
        <Rings
          of={[
            ['one', shares.one],
            ['both', shares.both],
          ]}
        />
      </Sight>
      <Sight step={other} side="other">
        <Rings of={[['other', shares.other]]} />
      </Sight>
    </>
  )
}

const WORDS = {
  introduced: 'lens.introduced',
  reused: 'lens.reused',
  widened: 'lens.widened',
  one: 'lens.only',
  both: 'lens.shared',
  other: 'lens.only',
} as const

interface SightProps {
  readonly step: Numbered
  /** Beside another use case its number has the colour of its rings. */
  readonly side?: Side
  readonly children: ReactNode
}

/** One use case, and what is its own. */
function Sight({ step, side, children }: SightProps) {
  const name = usePortfolio(({ useCases }) => useCases[step.useCase]?.name)
  return (
    <div className={styles.sight} data-side={side}>
      <h1>
        <span className={styles.number}>{step.number}</span> {name}
      </h1>
      {children}
    </div>
  )
}

/** What is drawn around the products, in words, and how many have it. */
function Rings({ of }: { readonly of: readonly (readonly [keyof typeof WORDS, number])[] }) {
  const say = useSay()
  return (
    <ul>
      {of.map(([ring, count]) => (
        <li key={ring} data-ring={ring}>
          {say(WORDS[ring])} <b>{count}</b>
        </li>
      ))}
    </ul>
  )
}
