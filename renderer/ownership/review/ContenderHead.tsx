import type { DataProductId, DomainId } from '../../../shared/model/entities/ids'
import { useDomain, usePortfolio, useSay } from '../../store/useEditor'
import { JointedName } from '../../text/JointedName'
import { HueMark } from '../../ui/HueMark'
import { useReadOnly } from '../../ui/readOnly'
import styles from './ContenderHead.module.css'

interface ContenderHeadProps {
  readonly domain: DomainId
  readonly product: DataProductId
  /** The key that chooses it; null past the ninth. */
  readonly number: number | null
  readonly isSuggested: boolean
  readonly isChosen: boolean
  readonly onChoose: (domain: DomainId) => void
}

/** Who contends; a press, or its number, chooses it. */
export function ContenderHead({ domain, product, number, isSuggested, isChosen, onChoose }: ContenderHeadProps) {
  const say = useSay()
  const readOnly = useReadOnly()
  const { name = '', hue = 0 } = useDomain(domain) ?? {}
  const owns = usePortfolio(({ owners }) => owners[product] === domain)
  const decided = usePortfolio(({ ownershipDecisions }) => ownershipDecisions[product]?.domain === domain)
  const notes = [
    ...(isSuggested ? [say('ownership.suggested')] : []),
    ...(owns ? [say('ownership.case.owner')] : []),
    ...(decided && !owns ? [say('ownership.case.decided')] : []),
  ]
  return (
    <button
      type="button"
      className={styles.head}
      disabled={readOnly}
      aria-pressed={isChosen}
      aria-label={
        number === null
          ? say('ownership.choose.plain', { domain: name })
          : say('ownership.choose', { number, domain: name })
      }
      onClick={() => {
        onChoose(domain)
      }}
    >
      <span className={styles.top}>
        {number !== null && <kbd>{number}</kbd>}
        <HueMark hue={hue} size={26} />
        <span className={styles.name}>
          <JointedName name={name} />
        </span>
      </span>
      <span className={styles.notes}>{notes.join(' · ')}</span>
    </button>
  )
}
