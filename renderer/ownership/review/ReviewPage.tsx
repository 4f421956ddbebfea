// The ownership review: everything to settle, the hardest first, one case at a time for a room that reads from five metres (2.31–2.34).
import {
  caseInHand,
  ownershipAgendaOf,
  type OwnershipAgenda,
  type OwnershipItem,
} from '../../../shared/analysis/ownershipAgenda'
import { ownershipSuggestionOf } from '../../../shared/analysis/ownershipSuggestion'
import { useDesk, usePortfolio, useView } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { OwnershipTable } from '../table/OwnershipTable'
import { CaseView } from './CaseView'
import { Progress } from './Progress'
import { Queue } from './Queue'
import styles from './ReviewPage.module.css'
import { SystemsAsked } from './SystemsAsked'

export function ReviewPage() {
  const agenda = usePortfolio(ownershipAgendaOf)
  const current = caseInHand(
    agenda,
    useView(({ selection }) => selection),
  )
  if (!current)
    return (
      <OwnershipTable settled={agenda.settled}>
        <SystemsAsked />
      </OwnershipTable>
    )
  return (
    <div className={styles.review}>
      <Queue agenda={agenda} current={current} />
      <div className={styles.work}>
        <Progress agenda={agenda} />
        <Case key={current.product} agenda={agenda} item={current} />
      </div>
    </div>
  )
}

function Case({ agenda, item }: { readonly agenda: OwnershipAgenda; readonly item: OwnershipItem }) {
  const { view } = useDesk()
  const portfolio = usePortfolio((present) => present)
  const suggestion = ownershipSuggestionOf(portfolio, item.product)
  const goTo = (product: string | undefined): void => {
    if (product === undefined) select(view)
    else select(view, product)
  }
  const walk = (by: 1 | -1): void => {
    const at = agenda.items.findIndex(({ product }) => product === item.product)
    goTo(agenda.items[at + by]?.product ?? item.product)
  }
  /** The next open case after this one; from the top when it was the last; none when all is settled. */
  const goOn = (): void => {
    const at = agenda.items.indexOf(item)
    const open = agenda.items.filter(({ kind, product }) => kind !== null && product !== item.product)
    const next = open.find((one) => agenda.items.indexOf(one) > at) ?? open[0]
    goTo(next?.product)
  }
  return <CaseView item={item} suggestion={suggestion} onWalk={walk} onDecided={goOn} />
}
