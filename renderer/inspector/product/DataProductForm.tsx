import { FileText } from 'lucide-react'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { FormHead } from '../FormHead'
import panel from '../Inspector.module.css'
import { KindMark } from '../NodeLinks'
import { PinnedHere } from '../pins/PinnedHere'
import { useDescribe } from '../useDescribe'
import { AttributeList } from './AttributeList'
import { DetailFields } from './DetailFields'
import { JobSection } from './JobSection'
import { LifeFields } from './LifeFields'
import { Neighbours } from './Neighbours'
import { OwnerFields } from './OwnerFields'
import { PageFields } from './PageFields'
import { PortList } from './PortList'
import { ReadinessSection } from './ReadinessSection'
import { SloList } from './SloList'

export function DataProductForm({ id }: { readonly id: string }) {
  const say = useSay()
  const product = usePortfolio(({ dataProducts }) => dataProducts[id as DataProductId])
  const describe = useDescribe('dataProduct', id)
  if (!product) return null
  return (
    <>
      <FormHead
        kind={
          <>
            <KindMark id={id} />
            {say('kind.dataProduct')}
          </>
        }
        name={product.name}
        onName={(name, gesture) => {
          describe({ name }, gesture)
        }}
      />
      <OpenPage />
      <JobSection product={product} />
      <OwnerFields product={product} />
      <AttributeList product={product} />
      <PortList product={product} />
      <SloList product={product} />
      <ReadinessSection product={product} />
      <Neighbours id={product.id} />
      <PinnedHere subject={product.id} />
      <LifeFields product={product} />
      <DetailFields product={product} />
      <PageFields product={product} page="canvas" />
      <PageFields product={product} page="contract" />
      <PageFields product={product} page="protection" />
    </>
  )
}

/** All of it on one sheet: canvas and contract. */
function OpenPage() {
  const say = useSay()
  const { run } = useDesk()
  const isOpen = useView(({ view }) => view === 'product')
  if (isOpen) return null
  return (
    <div className={panel.page}>
      <Button
        size="small"
        onClick={() => {
          run('product.page')
        }}
      >
        <FileText size={15} aria-hidden="true" />
        {say('sheet.open')} <kbd>B</kbd>
      </Button>
    </div>
  )
}
