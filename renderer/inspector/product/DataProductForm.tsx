import type { DataProductId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'
import { FormHead } from '../FormHead'
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
