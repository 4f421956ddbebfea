import type { DomainId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'
import { HueMark } from '../../ui/HueMark'
import { useReadOnly } from '../../ui/readOnly'
import { numberOf } from '../ownershipCase'
import styles from './OtherDomains.module.css'

interface OtherDomainsProps {
  readonly domains: readonly DomainId[]
  /** All that can be chosen, in the order of their numbers. */
  readonly choices: readonly DomainId[]
  readonly onChoose: (domain: DomainId) => void
}

/** Domains nothing on the map speaks for; the room may know better. */
export function OtherDomains({ domains, choices, onChoose }: OtherDomainsProps) {
  const say = useSay()
  const readOnly = useReadOnly()
  const table = usePortfolio((portfolio) => portfolio.domains)
  if (domains.length === 0 || readOnly) return null
  return (
    <div className={styles.others} role="group" aria-label={say('ownership.others')}>
      <span className={styles.label}>{say('ownership.others')}</span>
      {domains.map((id) => {
        const number = numberOf(choices, id)
        const { name = '', hue = 0 } = table[id] ?? {}
        return (
          <button
            key={id}
            type="button"
            className={styles.other}
            onClick={() => {
              onChoose(id)
            }}
          >
            {number !== null && <kbd>{number}</kbd>}
            <HueMark hue={hue} size={18} />
            {name}
          </button>
        )
      })}
    </div>
  )
}
