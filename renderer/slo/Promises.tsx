import { Trash2 } from 'lucide-react'
import { objectiveText } from '../../shared/analysis/sloInterview/objectiveText'
import type { DataProduct } from '../../shared/model/entities/dataProduct'
import { inOrder } from '../../shared/model/orderKey'
import { useDesk, useSay } from '../store/useEditor'
import { IconButton } from '../ui/Button'
import styles from './SloInterview.module.css'

/** What the product has promised so far. */
export function Promises({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const { editor } = useDesk()
  const slos = inOrder(product.slos)
  return (
    <section className={styles.promises} aria-label={say('sloPanel.promised')}>
      <h3 className={styles.promisedTitle}>{say('sloPanel.promised')}</h3>
      {slos.length === 0 && <p className={styles.hint}>{say('sloPanel.promised.none')}</p>}
      <ul>
        {slos.map((slo) => {
          const { key, values } = objectiveText(slo)
          const text = say(key, values)
          return (
            <li key={slo.id} className={styles.promise}>
              <span>{text}</span>
              <IconButton
                label={say('sloPanel.remove', { text })}
                onClick={() => void editor.submit({ type: 'slo/remove', product: product.id, of: slo.id })}
              >
                <Trash2 size={15} aria-hidden="true" />
              </IconButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
