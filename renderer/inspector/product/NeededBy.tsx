import { serviceOf } from '../../../shared/analysis/reuse'
import type { Attribute } from '../../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { inOrder } from '../../../shared/model/orderKey'
import { useDesk, usePortfolio, useReckoned, useSay } from '../../store/useEditor'
import { ChipRow, ToggleChip } from '../../ui/Chip'
import panel from '../Inspector.module.css'
import styles from './AttributeEntry.module.css'

interface NeededByProps {
  readonly product: DataProductId
  readonly attribute: Attribute
}

const servedBy = (portfolio: Portfolio, id: string) => serviceOf(portfolio).usedBy(id as DataProductId)

/** Which of the use cases that draw on this product ask for this attribute (2.27). */
export function NeededBy({ product, attribute }: NeededByProps) {
  const say = useSay()
  const { editor } = useDesk()
  const useCases = usePortfolio((portfolio) => portfolio.useCases)
  const served = useReckoned(servedBy, product)
  const asking = inOrder(useCases).filter(({ id }) => served.has(id) || Object.hasOwn(attribute.neededBy, id))
  return (
    <div className={styles.needed}>
      <span className={styles.label}>{say('product.attribute.neededBy')}</span>
      {asking.length === 0 && <p className={panel.quiet}>{say('product.attribute.neededBy.none')}</p>}
      <ChipRow label={say('product.attribute.neededBy')}>
        {asking.map(({ id, name }) => (
          <ToggleChip
            key={id}
            pressed={Object.hasOwn(attribute.neededBy, id)}
            onPress={(needed) =>
              void editor.submit({ type: 'attribute/need', product, of: attribute.id, useCase: id, needed })
            }
          >
            {name}
          </ToggleChip>
        ))}
      </ChipRow>
    </div>
  )
}
