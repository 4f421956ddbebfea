import { memo } from 'react'
import type { SloRow } from '../../../shared/analysis/sloSheet'
import { nameOf } from '../../../shared/model/stepName'
import { dimensionInWords } from '../../../shared/export/documents/sloReport'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { Pill } from '../../ui/Pill'
import { neededWords, promisedWords, STATE_TONES } from './rowWords'
import { rowElementId } from './sheetRows'
import { SloDetail } from './SloDetail'
import styles from './SloSheet.module.css'

interface SheetRowProps {
  readonly row: SloRow
  /** Says which product it is about: among the conflicts of all. */
  readonly named: boolean
  readonly open: boolean
  readonly onOpen: (row: string | null) => void
}

/** One dimension of one product: promised, needed, and whether the two meet. Unfolds into what can be done. */
export const SheetRow = memo(function SheetRow({ row, named, open, onOpen }: SheetRowProps) {
  const say = useSay()
  const { view } = useDesk()
  const product = usePortfolio((portfolio) => nameOf(portfolio, row.product) ?? '')
  const promised = promisedWords(row, say)
  const needed = neededWords(row, say)
  return (
    <li className={styles.row} data-state={row.state} data-open={open || undefined}>
      <button
        type="button"
        id={rowElementId(row.id)}
        className={styles.line}
        aria-expanded={open}
        onClick={() => {
          select(view, row.product)
          onOpen(open ? null : row.id)
        }}
      >
        <span className={styles.about}>
          {named && <strong>{product}</strong>} <span>{dimensionInWords(row.dimension, say)}</span>
        </span>
        <span className={styles.cell}>
          <span className="visually-hidden">{say('sloSheet.column.promised')}: </span>
          <span data-quiet={promised === '' || undefined}>{promised || say('sloSheet.promised.none')}</span>
        </span>
        <span className={styles.cell}>
          <span className="visually-hidden">{say('sloSheet.column.needed')}: </span>
          <span data-quiet={needed === '' || undefined}>{needed || say('sloSheet.needed.none')}</span>
        </span>
        <span className={styles.state}>
          <Pill tone={STATE_TONES[row.state]}>{say(`sloSheet.state.${row.state}`)}</Pill>
        </span>
        <Origin row={row} />
      </button>
      {open && <SloDetail row={row} onOpen={onOpen} />}
    </li>
  )
})

/** Where the promise comes from; an accepted value that no longer fits says so, and so does one nobody measures. */
function Origin({ row: { slo, isStale } }: { readonly row: SloRow }) {
  const say = useSay()
  if (!slo) return <span className={styles.origin} />
  return (
    <span className={styles.origin}>
      <span data-stale={isStale || undefined}>
        {isStale ? say('sloSheet.origin.stale') : say(`sloSheet.origin.${slo.origin}`)}
      </span>
      {slo.sli === '' && <span data-stale>{say('sloSheet.noSli')}</span>}
      {slo.reason !== '' && <span>{slo.reason}</span>}
    </span>
  )
}
