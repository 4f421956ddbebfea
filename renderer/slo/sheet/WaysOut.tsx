import { useState } from 'react'
import { flushSync } from 'react-dom'
import { conflictFinding } from '../../../shared/analysis/sloConflictCheck'
import { settleWithReason, sloOffersOf, type SloOffer } from '../../../shared/analysis/sloOffers'
import type { SloRow } from '../../../shared/analysis/sloSheet'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { offerWords } from './rowWords'
import { rowElementId } from './sheetRows'
import { acceptRow } from './sheetSteps'
import styles from './SloSheet.module.css'

/** What settles the row: accepting what is needed; for a conflict, each offer of G.3 as one step. */
export function WaysOut({ row }: { readonly row: SloRow }) {
  const say = useSay()
  const desk = useDesk()
  const isOpen = row.conflict === null && row.need !== null && (row.state === 'unpromised' || row.isStale)
  if (row.conflict !== null) return <Conflict row={row} />
  if (!isOpen) return null
  return (
    <div className={styles.moves}>
      <Button
        size="small"
        tone="primary"
        onClick={() => {
          if (acceptRow(desk, row)) backTo(row)
        }}
      >
        {say('sloSheet.accept')} <kbd>A</kbd>
      </Button>
    </div>
  )
}

const backTo = (row: SloRow): void => document.getElementById(rowElementId(row.id))?.focus()

function Conflict({ row }: { readonly row: SloRow }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const portfolio = usePortfolio((present) => present)
  const [reason, setReason] = useState('')
  const take = (act: () => boolean) => {
    if (flushSync(act)) backTo(row)
  }
  return (
    <section className={styles.offers} aria-label={say('sloSheet.offers')}>
      {row.conflicts.map((conflict) => {
        const { id, text, values } = conflictFinding(conflict, portfolio)
        return <p key={id}>{say(text, values)}</p>
      })}
      <h4>{say('sloSheet.offers')}</h4>
      {sloOffersOf(portfolio, row).map((offer: SloOffer) => (
        <button
          type="button"
          key={offer.kind}
          className={styles.offer}
          onClick={() => {
            take(() => editor.submitBatch('promise', offer.changes))
          }}
        >
          {say(`sloSheet.offer.${offer.kind}`, { effects: offerWords(offer, portfolio, say) })}
        </button>
      ))}
      <TextField
        label={say('sloSheet.offer.reason')}
        value={reason}
        newGesture={() => newId('gesture')}
        onType={setReason}
      />
      <div className={styles.moves}>
        <Button
          size="small"
          disabled={reason.trim() === ''}
          onClick={() => {
            take(() => editor.submit(settleWithReason(row, reason.trim())))
          }}
        >
          {say('sloSheet.offer.settle')}
        </Button>
      </div>
    </section>
  )
}
