import { useId, useState, type KeyboardEvent } from 'react'
import { moneyIn, type MoneyRead } from '../../../shared/analysis/moneyIn'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { useReadOnly } from '../../ui/readOnly'
import styles from './Economics.module.css'

interface MoneyFieldProps {
  readonly product: DataProductId
  readonly field: 'costPerYear' | 'valuePerYear'
  readonly label: string
}

/** An amount that is kept when it is left or Enter is pressed; what cannot be kept stays in the field, with the reason. */
export function MoneyField({ product, field, label }: MoneyFieldProps) {
  const say = useSay()
  const { editor } = useDesk()
  const readOnly = useReadOnly()
  const id = useId()
  const currency = usePortfolio(({ about }) => about.currency)
  const kept = usePortfolio(({ dataProducts }) => dataProducts[product]?.[field] ?? null)
  const [draft, setDraft] = useState<string | null>(null)
  const read: MoneyRead = draft === null ? { ok: true, amount: kept } : moneyIn(draft, currency)
  const keep = (): void => {
    if (!read.ok) return
    setDraft(null)
    if (read.amount !== kept)
      editor.submit({ type: 'dataProduct/describe', of: product, changes: { [field]: read.amount } })
  }
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') keep()
    if (key === 'Escape') setDraft(null)
  }
  return (
    <span className={styles.money} data-draft={draft === null ? undefined : ''}>
      <input
        type="text"
        inputMode="decimal"
        value={draft ?? (kept === null ? '' : say('economics.share', { amount: kept }))}
        readOnly={readOnly}
        aria-label={label}
        aria-invalid={!read.ok || undefined}
        aria-describedby={read.ok ? undefined : id}
        onChange={({ target }) => {
          setDraft(target.value)
        }}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {!read.ok && (
        <span id={id} className={styles.bad} role="alert">
          {say(`economics.bad.${read.why}`, { said: read.said, currency })}
        </span>
      )}
    </span>
  )
}
