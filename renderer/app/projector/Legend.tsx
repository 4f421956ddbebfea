// Whose lens the room looks through, and what the rings mean; the portfolio's name while there is none.
import { overlayOf } from '../../../shared/analysis/overlay'
import { usePortfolio, useSay, useView } from '../../store/useEditor'
import styles from './Projector.module.css'

export function Legend() {
  const lens = useView((view) => view.lens)
  const compared = useView((view) => view.compared)
  const name = usePortfolio((portfolio) => portfolio.name)
  const say = useSay()
  if (lens === null) return <h1 className={styles.name}>{name}</h1>
  return (
    <section className={styles.legend} aria-label={say('lens.label')}>
      {compared === null ? (
        <Sight useCase={lens} rings={['introduced', 'reused', 'widened']} />
      ) : (
        <>
          <Sight useCase={lens} side="one" rings={['one', 'both']} />
          <Sight useCase={compared} side="other" rings={['other']} />
        </>
      )}
    </section>
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
  readonly useCase: string
  /** Beside another use case its number has the colour of its rings. */
  readonly side?: 'one' | 'other'
  readonly rings: readonly (keyof typeof WORDS)[]
}

/** One use case and the rings that are its own. */
function Sight({ useCase, side, rings }: SightProps) {
  const say = useSay()
  return (
    <div className={styles.sight} data-side={side}>
      <UseCaseName id={useCase} />
      <ul>
        {rings.map((ring) => (
          <li key={ring} data-ring={ring}>
            {say(WORDS[ring])}
          </li>
        ))}
      </ul>
    </div>
  )
}

function UseCaseName({ id }: { readonly id: string }) {
  const number = usePortfolio((portfolio) => overlayOf(portfolio).findIndex(({ useCase }) => useCase === id) + 1)
  const name = usePortfolio(({ useCases }) => Object.values(useCases).find((useCase) => useCase.id === id)?.name)
  return (
    <h1>
      <span className={styles.number}>{number}</span> {name}
    </h1>
  )
}
