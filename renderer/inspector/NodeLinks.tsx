import { Database, MessageSquareQuote } from 'lucide-react'
import type { ReactNode } from 'react'
import { kindOf } from '../store/mapSteps'
import { useDesk, useOwner, usePortfolio, useSay } from '../store/useEditor'
import { select } from '../store/viewStore'
import type { NodeId } from '../../shared/model/entities/ids'
import { nameOf } from '../../shared/model/stepName'
import { JointedName } from '../text/JointedName'
import { HueMark } from '../ui/HueMark'
import styles from './NodeLinks.module.css'

interface NodeLinksProps {
  readonly label: string
  readonly none: string
  readonly links: readonly { readonly id: string; readonly note?: ReactNode }[]
}

/** Other cards this one has to do with; a press goes there. */
export function NodeLinks({ label, none, links }: NodeLinksProps) {
  if (links.length === 0) return <p className={styles.none}>{none}</p>
  return (
    <ul className={styles.links} aria-label={label}>
      {links.map(({ id, note }) => (
        <li key={id}>
          <NodeLink id={id} note={note} />
        </li>
      ))}
    </ul>
  )
}

export function NodeLink({ id, note }: { readonly id: string; readonly note?: ReactNode }) {
  const desk = useDesk()
  const name = usePortfolio((portfolio) => nameOf(portfolio, id) ?? '')
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        select(desk.view, id)
        desk.view.getState().camera?.reveal(id as NodeId)
      }}
    >
      <KindMark id={id} />
      <span className={styles.name}>
        <JointedName name={name} />
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </button>
  )
}

/** The mark of a kind, with its word for those who cannot see it. */
export function KindMark({ id }: { readonly id: string }) {
  const say = useSay()
  const kind = usePortfolio((portfolio) => kindOf(portfolio, id))
  const owner = useOwner(id)
  if (kind === undefined) return null
  return (
    <span className={styles.mark} role="img" aria-label={say(`kind.${kind}`)}>
      {kind === 'dataProduct' && <HueMark hue={owner?.hue ?? null} size={16} />}
      {kind === 'sourceSystem' && <Database size={15} aria-hidden="true" />}
      {kind === 'useCase' && <MessageSquareQuote size={15} aria-hidden="true" />}
    </span>
  )
}
