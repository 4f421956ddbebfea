import { MessagesSquare } from 'lucide-react'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { inOrder } from '../../../shared/model/orderKey'
import { useDesk, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { DisclosureList } from '../../ui/Disclosure'
import panel from '../Inspector.module.css'
import { InspectorSection } from '../InspectorSection'
import { SloEntry } from './SloEntry'

/** What the product promises, in words and numbers (DOMAIN.md G.2). */
export function SloList({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const desk = useDesk()
  const slos = inOrder(product.slos)
  return (
    <InspectorSection id="slos" title={say('product.slos')} count={slos.length}>
      {slos.length === 0 && <p className={panel.quiet}>{say('product.slo.none')}</p>}
      <DisclosureList label={say('product.slos')}>
        {slos.map((slo) => (
          <SloEntry key={slo.id} product={product.id} slo={slo} />
        ))}
      </DisclosureList>
      <Button
        size="small"
        data-field="slos"
        onClick={() => {
          desk.run('product.slo')
        }}
      >
        <MessagesSquare size={15} aria-hidden="true" />
        {say('product.slo.interview')}
      </Button>
    </InspectorSection>
  )
}
