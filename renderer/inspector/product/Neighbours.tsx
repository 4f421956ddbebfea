import { lineageOf } from '../../../shared/analysis/lineage'
import type { DataProductId, NodeId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { useReckoned, useSay } from '../../store/useEditor'
import { InspectorSection } from '../InspectorSection'
import { NodeLinks } from '../NodeLinks'
import styles from './Neighbours.module.css'

const inputsOf = (portfolio: Portfolio, id: string) => lineageOf(portfolio).inputs.get(id as NodeId)
const outputsOf = (portfolio: Portfolio, id: string) => lineageOf(portfolio).outputs.get(id as NodeId)

/** What feeds this product directly, and what it feeds. */
export function Neighbours({ id }: { readonly id: DataProductId }) {
  const say = useSay()
  const inputs = useReckoned(inputsOf, id) ?? []
  const outputs = useReckoned(outputsOf, id) ?? []
  const links = { fedBy: inputs, feeds: outputs } as const
  return (
    <InspectorSection id="neighbours" title={say('product.neighbours')} count={inputs.length + outputs.length}>
      {(['fedBy', 'feeds'] as const).map((side) => (
        <div key={side} className={styles.side}>
          <h4 className={styles.title}>{say(`product.${side}`)}</h4>
          <NodeLinks
            label={say(`product.${side}`)}
            none={say(`product.${side}.none`)}
            links={links[side].map((node) => ({ id: node }))}
          />
        </div>
      ))}
    </InspectorSection>
  )
}
