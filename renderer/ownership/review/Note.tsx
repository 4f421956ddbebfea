import type { DataProductId, DomainId } from '../../../shared/model/entities/ids'
import { useDesk, useDomain, usePortfolio, useSay } from '../../store/useEditor'
import { useReadOnly } from '../../ui/readOnly'
import { useDraft } from '../../ui/useDraft'
import { score } from '../ownershipCase'
import styles from './Contenders.module.css'

/** What the experts of this domain said for it, kept while it is typed. */
export function Note({ product, domain }: { readonly product: DataProductId; readonly domain: DomainId }) {
  const say = useSay()
  const desk = useDesk()
  const readOnly = useReadOnly()
  const note = usePortfolio(({ claims }) => claims[product]?.[domain]?.note ?? '')
  const name = useDomain(domain)?.name ?? ''
  const draft = useDraft({
    value: note,
    written: note,
    stillMeans: (typed, kept) => typed.trim() === kept.trim(),
    newGesture: () => desk.newId('gesture'),
  })
  return (
    <textarea
      className={styles.note}
      aria-label={say('ownership.note.of', { domain: name })}
      value={draft.text}
      readOnly={readOnly}
      rows={1}
      maxLength={2000}
      onFocus={draft.begin}
      onBlur={draft.end}
      onChange={({ target }) => {
        score(desk, product, domain, { note: target.value }, draft.type(target.value))
      }}
    />
  )
}
