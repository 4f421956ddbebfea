import type { DataProduct } from '../../shared/model/entities/dataProduct'
import { useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
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
        <Button size="small" tone="primary" onClick={onEnd}>
          {say('sloPanel.end')}
        </Button>
      </div>
    </section>
  )
}

const takeFocus = (section: HTMLElement | null): void => section?.focus({ preventScroll: true })
