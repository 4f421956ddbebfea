// Before the room weighs who owns the sources, it is asked whose they are (2.31).
import { useState } from 'react'
import { lineageOf } from '../../../shared/analysis/lineage'
import type { DataProductId, SourceSystemId } from '../../../shared/model/entities/ids'
import type { SourceSystem } from '../../../shared/model/entities/sourceSystem'
import type { Portfolio } from '../../../shared/model/portfolio'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { LineSelect } from '../../ui/LineSelect'
import styles from './SystemsAsked.module.css'

/** Source systems behind this product of which nobody has said who runs them; of all, where none is given. Answered ones stay until it is left. */
export function SystemsAsked({ behind }: { readonly behind?: DataProductId }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const [atFirst] = useState(() => unsaidBehind(portfolio, behind))
  const systems = [...new Set([...atFirst, ...unsaidBehind(portfolio, behind)])].flatMap(
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

function unsaidBehind(portfolio: Portfolio, behind: DataProductId | undefined): readonly SourceSystemId[] {
  const { sourceSystems } = portfolio
  const ids = behind === undefined ? undefined : lineageOf(portfolio).upstreamOf(behind)
  return Object.values(sourceSystems)
    .filter(({ id, domain }) => domain === null && (ids === undefined || ids.has(id)))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id }) => id)
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
