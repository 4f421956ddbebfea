import type { DataProduct } from '../../shared/model/entities/dataProduct'
import { sloOrderOf } from '../../shared/analysis/sloSheet'
import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { select } from '../store/viewStore'
import { Button } from '../ui/Button'
import { OwnDimension } from './OwnDimension'
import styles from './SloInterview.module.css'

interface FinishedProps {
  readonly product: DataProduct
  readonly onGo: (to: number) => void
  readonly onEnd: () => void
}

/** After the last question: how much has been promised, and the way out. */
export function Finished({ product, onGo, onEnd }: FinishedProps) {
  const say = useSay()
  const count = Object.keys(product.slos).length
  return (
    <section className={styles.question} role="status" tabIndex={-1} ref={takeFocus}>
      <h3 className={styles.asked}>{say('sloPanel.done')}</h3>
      <p className={styles.followUp}>{say('sloPanel.done.count', { name: product.name, count })}</p>
      <div className={styles.moves}>
        <Button
          size="small"
          onClick={() => {
            onGo(0)
          }}
        >
          {say('sloPanel.again')}
        </Button>
        <Button size="small" onClick={onEnd}>
          {say('sloPanel.end')}
        </Button>
        <NextProduct product={product} />
      </div>
      <OwnDimension product={product} />
    </section>
  )
}

/** The next product nothing is promised of yet, those a use case reads first (2.39). */
function NextProduct({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const { view } = useDesk()
  const order = sloOrderOf(usePortfolio((portfolio) => portfolio))
  const next = order.find(({ id, slos }) => id !== product.id && Object.keys(slos).length === 0)
  if (!next) return <p className={styles.hint}>{say('sloPanel.allAsked')}</p>
  return (
    <Button
      size="small"
      tone="primary"
      onClick={() => {
        select(view, next.id)
        view.setState({ interview: next.id, asking: null })
      }}
    >
      {say('sloPanel.next', { name: next.name })}
    </Button>
  )
}

const takeFocus = (section: HTMLElement | null): void => section?.focus({ preventScroll: true })
