// Whose lens the room looks through, and what the rings mean; the portfolio's name while there is none.
import { overlayOf } from '../../../shared/analysis/overlay'
import { usePortfolio, useSay, useView } from '../../store/useEditor'
import styles from './Projector.module.css'

const RINGS = { alone: ['introduced', 'reused', 'widened'], beside: ['one', 'both', 'other'] } as const

export function Legend() {
  const say = useSay()
  const lens = useView((view) => view.lens)
  const compared = useView((view) => view.compared)
  const name = usePortfolio((portfolio) => portfolio.name)
  if (lens === null) return <h1 className={styles.name}>{name}</h1>
  const words = {
    ...{ introduced: say('lens.introduced'), reused: say('lens.reused'), widened: say('lens.widened') },
    ...{ one: say('lens.only'), both: say('lens.shared'), other: say('lens.only') },
  }
  return (
    <section className={styles.legend} aria-label={say('lens.label')}>
      <UseCaseName id={lens} />
      <ul>
        {RINGS[compared === null ? 'alone' : 'beside'].map((ring) => (
          <li key={ring} data-ring={ring}>
            {words[ring]}
          </li>
        ))}
      </ul>
      {compared !== null && <UseCaseName id={compared} />}
    </section>
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
