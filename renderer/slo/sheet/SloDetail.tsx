// What stands behind a row, and what can be done about it: the promise in words, the way the need was reckoned, and ways out.
import type { KeyboardEvent } from 'react'
import { worstCaseOf } from '../../../shared/analysis/sloInference/worstCase'
import type { SloRow } from '../../../shared/analysis/sloSheet'
import { needInWords } from '../../../shared/export/documents/sloNeeds'
import { namesOf, ownerOf } from '../../../shared/export/documents/naming'
import { usePortfolio, useSay } from '../../store/useEditor'
import { neededWords, promisedWords } from './rowWords'
import { PromiseForm } from './PromiseForm'
import { rowElementId } from './sheetRows'
import styles from './SloSheet.module.css'
import { WaysOut } from './WaysOut'

interface SloDetailProps {
  readonly row: SloRow
  readonly onOpen: (row: string | null) => void
}

export function SloDetail({ row, onOpen }: SloDetailProps) {
  const back = () => {
    onOpen(null)
    document.getElementById(rowElementId(row.id))?.focus()
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    back()
  }
  return (
    <div className={styles.detail} onKeyDownCapture={onEscape} role="presentation">
      <div className={styles.side}>
        <PromiseForm key={row.slo?.id ?? 'none'} row={row} onDone={back} />
      </div>
      <div className={styles.side}>
        <Why row={row} />
        <WaysOut row={row} />
      </div>
    </div>
  )
}

/** The evidence trail, from the nearest consumer to the promise it starts from, with both owners. */
function Why({ row }: { readonly row: SloRow }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const { need, product, dimension } = row
  const worst = worstCaseOf(portfolio, product, dimension)
  return (
    <section aria-label={say('sloSheet.why')} className={styles.why}>
      <h4>{say('sloSheet.why')}</h4>
      {need === null ? (
        <p>{say(row.state === 'agreed' ? 'sloSheet.why.agreed' : 'sloSheet.why.none')}</p>
      ) : (
        <>
          <ol className={styles.trail}>
            {needInWords(product, need, portfolio, say).because.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className={styles.quiet}>
            {say('sloSheet.sides', {
              owner: ownerOf(portfolio, product, say('sloSheet.owner.none')),
              others: namesOf(
                portfolio,
                need.reasons.map(({ consumer }) => consumer),
              ),
            })}
          </p>
        </>
      )}
      {need?.isToBeChecked === true && <p>{say('sloSheet.why.check')}</p>}
      {worst && <p>{say('sloSheet.worst', { percent: worst.percent, inputs: worst.inputs })}</p>}
      {row.isStale && (
        <p className={styles.stale}>
          {need
            ? say('sloSheet.stale', { was: promisedWords(row, say), now: neededWords(row, say) })
            : say('sloSheet.stale.gone', { was: promisedWords(row, say) })}
        </p>
      )}
    </section>
  )
}
