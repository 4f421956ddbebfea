import { MessagesSquare } from 'lucide-react'
import { pipelineHintOf } from '../../../shared/analysis/pipelineHint'
import { classOf, protectionNeedsOf, rulesOf } from '../../../shared/analysis/sloInference/protection'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { dimensionInWords } from '../../../shared/export/documents/sloReport'
import { useDesk, useOwner, usePortfolio, useSay } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { Button } from '../../ui/Button'
import { HueMark } from '../../ui/HueMark'
import styles from './SloSheet.module.css'

/** A product above its rows: who answers for it, how fast its pipeline must be, and what protection comes along (2.42, G.3). */
export function ProductHead({ product }: { readonly product: DataProductId }) {
  const say = useSay()
  const { view, run } = useDesk()
  const record = usePortfolio(({ dataProducts }) => dataProducts[product])
  const owner = useOwner(product)
  const hint = pipelineHintOf(
    usePortfolio((portfolio) => portfolio),
    product,
  )
  if (!record) return null
  return (
    <div className={styles.product}>
      <HueMark hue={owner?.hue ?? null} />
      <h3 className={styles.groupName}>{record.name}</h3>
      <span className={styles.owner}>{owner?.name ?? say('sloSheet.owner.none')}</span>
      {hint && (
        <span className={styles.pipeline}>
          {say(`sloSheet.pipeline.${hint.style}`, { dimension: dimensionInWords(hint.dimension, say) })}
        </span>
      )}
      <Button
        size="small"
        tone="quiet"
        aria-label={`${say('sloSheet.interview')}: ${record.name}`}
        onClick={() => {
          select(view, product)
          run('product.slo')
        }}
      >
        <MessagesSquare size={15} aria-hidden="true" />
        {say('sloSheet.interview')}
      </Button>
      <Protection product={product} />
    </div>
  )
}

function Protection({ product }: { readonly product: DataProductId }) {
  const say = useSay()
  const { editor } = useDesk()
  const need = usePortfolio((portfolio) => protectionNeedsOf(portfolio).get(product))
  const record = usePortfolio(({ dataProducts }) => dataProducts[product])
  if (!need || !record || (need.lacking.length === 0 && !need.isLooser)) return null
  const rules = need.lacking.join('; ')
  const regulation = [...rulesOf(record), ...need.lacking].join('; ')
  return (
    <p className={styles.protection}>
      {need.isLooser && need.strictest !== '' && classOf(record) !== need.strictest && (
        <span>{say('sloSheet.protection.class', { sensitivity: say(`product.sensitivity.${need.strictest}`) })}</span>
      )}
      {rules !== '' && (
        <>
          <span>{say('sloSheet.protection', { rules })}</span>
          <Button
            size="small"
            onClick={() =>
              void editor.submit({ type: 'dataProduct/fillPage', product, page: 'protection', changes: { regulation } })
            }
          >
            {say('sloSheet.protection.take', { rules })}
          </Button>
        </>
      )}
    </p>
  )
}
