// A read-only look at an earlier state: what there was, and who owned it.
import { inOrder } from '../../shared/model/orderKey'
import type { Portfolio } from '../../shared/model/portfolio'
import { useSay } from '../store/useEditor'
import styles from './EarlierState.module.css'

interface Named {
  readonly id: string
  readonly name: string
  readonly note?: string
}

export function EarlierState({ portfolio }: { readonly portfolio: Portfolio }) {
  const say = useSay()
  const { useCases, dataProducts, sourceSystems, domains, owners } = portfolio
  const ownerOf = (product: keyof typeof owners) => {
    const domain = owners[product]
    return (domain === undefined ? undefined : domains[domain]?.name) ?? say('change.nobody')
  }
  const parts: readonly (readonly [string, readonly Named[]])[] = [
    [say('history.state.useCases'), inOrder(useCases).map(({ id, name, role }) => ({ id, name, note: role }))],
    [
      say('history.state.dataProducts'),
      byName(dataProducts).map(({ id, name }) => ({
        id,
        name,
        note: say('history.state.owner', { owner: ownerOf(id) }),
      })),
    ],
    [say('history.state.sourceSystems'), byName(sourceSystems)],
    [say('history.state.domains'), byName(domains)],
  ]
  const shown = parts.filter(([, records]) => records.length > 0)
  if (shown.length === 0) return <p>{say('history.state.empty')}</p>
  return (
    <div className={styles.parts}>
      {shown.map(([title, records]) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {records.map(({ id, name, note = '' }) => (
              <li key={id}>
                {name}
                {note !== '' && <span className={styles.note}>{note}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const byName = <R extends Named>(table: Readonly<Record<string, R>>): readonly R[] =>
  Object.values(table).sort((one, other) => one.name.localeCompare(other.name))
