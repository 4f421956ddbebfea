// Before the room weighs who owns the sources, it is asked whose they are (2.31).
import { useState } from 'react'
import { unsaidSystemsOf } from '../../../shared/analysis/unsaidSystems'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { SourceSystem } from '../../../shared/model/entities/sourceSystem'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { LineSelect } from '../../ui/LineSelect'
import styles from './SystemsAsked.module.css'

/** Source systems behind this product of which nobody has said who runs them; of all, where none is given. Answered ones stay until it is left. */
export function SystemsAsked({ behind }: { readonly behind?: DataProductId }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const [atFirst] = useState(() => unsaidSystemsOf(portfolio, behind))
  const systems = [...new Set([...atFirst, ...unsaidSystemsOf(portfolio, behind)])].flatMap(
    (id) => portfolio.sourceSystems[id] ?? [],
  )
  if (systems.length === 0) return null
  return (
    <section className={styles.asked} aria-label={say('ownership.systems')}>
      <h4 className={styles.title}>{say('ownership.systems')}</h4>
      {behind === undefined && <p className={styles.why}>{say('ownership.systems.why')}</p>}
      <ul className={styles.systems}>
        {systems.map((system) => (
          <Asked key={system.id} system={system} />
        ))}
      </ul>
    </section>
  )
}

function Asked({ system: { id, name, domain } }: { readonly system: SourceSystem }) {
  const say = useSay()
  const { editor } = useDesk()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const choices = Object.values(domains).map((one) => ({ value: one.id, label: one.name }))
  return (
    <li>
      <LineSelect
        label={name}
        spoken={say('ownership.systems.of', { name })}
        value={domain ?? ''}
        choices={[{ value: '', label: say('inspector.source.domain.none') }, ...choices]}
        onChoose={(chosen) => {
          editor.submit({ type: 'sourceSystem/describe', of: id, changes: { domain: chosen === '' ? null : chosen } })
        }}
      />
    </li>
  )
}
