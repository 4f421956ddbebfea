import { Merge, Trash2, UserRound } from 'lucide-react'
import { kindOf } from '../store/mapSteps'
import { removeSelection } from '../store/removeSelection'
import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
import styles from './Inspector.module.css'

const COUNTED = ['useCase', 'dataProduct', 'sourceSystem'] as const

/** Several cards: how many of which kind, and what can be done to all of them at once. */
export function SeveralSelected({ ids }: { readonly ids: readonly string[] }) {
  const say = useSay()
  const desk = useDesk()
  const portfolio = usePortfolio((present) => present)
  const kinds = ids.map((id) => kindOf(portfolio, id))
  const counts = COUNTED.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
  const flows = ids.filter((id) => Object.hasOwn(portfolio.flows, id)).length
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{say('inspector.several', { count: ids.length })}</h2>
      <ul className={styles.counts}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>{say(`inspector.count.${kind}`, { count })}</li>
          ))}
        {flows > 0 && <li>{say('inspector.count.flow', { count: flows })}</li>}
      </ul>
      <div className={styles.actions}>
        {kinds.includes('dataProduct') && (
          <Button
            onClick={() => {
              desk.run('product.owner')
            }}
          >
            <UserRound size={16} aria-hidden="true" />
            {say('inspector.assignOwner')}
          </Button>
        )}
        {ids.length === 2 && kinds.every((kind) => kind === 'dataProduct') && (
          <Button
            onClick={() => {
              desk.run('product.merge')
            }}
          >
            <Merge size={16} aria-hidden="true" />
            {say('action.product.merge')}
          </Button>
        )}
        <Button
          onClick={() => {
            removeSelection(desk)
          }}
        >
          <Trash2 size={16} aria-hidden="true" />
          {say('inspector.removeAll', { count: ids.length })}
        </Button>
      </div>
    </div>
  )
}
