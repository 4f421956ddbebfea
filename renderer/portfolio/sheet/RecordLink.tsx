import { nameOf } from '../../../shared/model/stepName'
import { selectFromSheet } from '../../store/productSheet'
import { useDesk, usePortfolio } from '../../store/useEditor'
import { JointedName } from '../../text/JointedName'
import { usePaper } from '../../ui/paper'
import { useSheet } from './sheetContext'
import styles from './Sheet.module.css'

/** The name of a record; pressed, it is selected: the page of a product, anything else beside the page. */
export function RecordLink({ id }: { readonly id: string }) {
  const desk = useDesk()
  const { product } = useSheet()
  const name = usePortfolio((portfolio) => nameOf(portfolio, id) ?? id)
  if (usePaper())
    return (
      <span className={styles.name}>
        <JointedName name={name} />
      </span>
    )
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        selectFromSheet(desk, product.id, id)
      }}
    >
      <JointedName name={name} />
    </button>
  )
}
