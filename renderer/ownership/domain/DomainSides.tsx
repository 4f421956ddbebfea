import type { ReactNode } from 'react'
import type { DomainFacts, KeptPromise } from '../../../shared/analysis/domainPage'
import { objectiveText } from '../../../shared/analysis/sloInterview/objectiveText'
import type { DomainId } from '../../../shared/model/entities/ids'
import { nameOf } from '../../../shared/model/stepName'
import { usePortfolio, useSay } from '../../store/useEditor'
import styles from './DomainPage.module.css'
import { Relations } from './Relations'

interface DomainSidesProps {
  readonly domain: DomainId
  readonly facts: DomainFacts
}

/** What the domain takes in and gives out: sources, consumers, promises on both sides, neighbours. */
export function DomainSides({ domain, facts }: DomainSidesProps) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(portfolio, id) ?? id)
  const promises = (kept: readonly KeptPromise[]) =>
    kept.map(({ product, slo }) => {
      const { key, values } = objectiveText(slo)
      return say('domainPage.promise', { product: nameOf(portfolio, product) ?? '', promise: say(key, values) })
    })
  return (
    <>
      <List part="sources" lines={names(facts.sources)} />
      <List part="consumers" lines={names(facts.consumers)} />
      <List part="made" lines={promises(facts.made)} />
      <List part="reliedUpon" lines={promises(facts.reliedUpon)} />
      <Relations domain={domain} />
    </>
  )
}

type PartName = 'sources' | 'consumers' | 'made' | 'reliedUpon'

function List({ part, lines }: { readonly part: PartName; readonly lines: readonly ReactNode[] }) {
  const say = useSay()
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{say(`domainPage.${part}`)}</h4>
      {lines.length === 0 && <p className={styles.none}>{say(`domainPage.${part}.none`)}</p>}
      <ul>
        {lines.map((line, at) => (
          <li key={at} className={styles.row}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
