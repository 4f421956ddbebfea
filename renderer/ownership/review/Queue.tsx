import { CircleCheck } from 'lucide-react'
import type { OwnershipAgenda, OwnershipItem } from '../../../shared/analysis/ownershipAgenda'
import { useDesk, useOwner, usePortfolio, useSay } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { JointedName } from '../../text/JointedName'
import { HueMark } from '../../ui/HueMark'
import styles from './Queue.module.css'

interface QueueProps {
  readonly agenda: OwnershipAgenda
  readonly current: OwnershipItem
}

/** What is to be settled, and below it what has been. */
export function Queue({ agenda, current }: QueueProps) {
  const say = useSay()
  const parts = [
    { title: say('ownership.queue.open'), items: agenda.items.filter(({ kind }) => kind !== null) },
    { title: say('ownership.queue.settled'), items: agenda.items.filter(({ kind }) => kind === null) },
  ]
  return (
    <nav className={styles.queue} aria-label={say('ownership.queue')}>
      {parts.map(
        ({ title, items }) =>
          items.length > 0 && (
            <section key={title}>
              <h3 className={styles.title}>{title}</h3>
              <ol>
                {items.map((item) => (
                  <li key={item.product}>
                    <Entry item={item} isCurrent={item.product === current.product} />
                  </li>
                ))}
              </ol>
            </section>
          ),
      )}
    </nav>
  )
}

function Entry({ item: { product, kind }, isCurrent }: { readonly item: OwnershipItem; readonly isCurrent: boolean }) {
  const say = useSay()
  const { view } = useDesk()
  const name = usePortfolio(({ dataProducts }) => dataProducts[product]?.name ?? '')
  const owner = useOwner(product)
  const isPutOff = usePortfolio(({ ownershipDecisions }) => ownershipDecisions[product]?.domain === null)
  return (
    <button
      type="button"
      className={styles.entry}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={() => {
        select(view, product)
      }}
    >
      <HueMark hue={owner?.hue ?? null} split={kind === 'contested'} />
      <span className={styles.words}>
        <span className={styles.name}>
          <JointedName name={name} />
        </span>
        <span className={styles.kind}>
          {kind === null && <CircleCheck size={13} aria-hidden="true" />}
          {kind === null ? (owner?.name ?? say('ownership.settledKind')) : say(`ownership.conflict.${kind}`)}
          {kind !== null && isPutOff && ` · ${say('ownership.isPutOff')}`}
        </span>
      </span>
    </button>
  )
}
