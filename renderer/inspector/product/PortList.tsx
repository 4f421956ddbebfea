import { Trash2 } from 'lucide-react'
import type { EditFields } from '../../../shared/model/commands'
import { portKinds, type DataProduct, type OutputPort } from '../../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDesk, useSay } from '../../store/useEditor'
import { AddField } from '../../ui/AddField'
import { Button } from '../../ui/Button'
import { Disclosure, DisclosureList } from '../../ui/Disclosure'
import { SelectField } from '../../ui/SelectField'
import { InspectorSection } from '../InspectorSection'
import { TypedText } from '../TypedField'

/** How each persona reads the product (2.08). */
export function PortList({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const ports = inOrder(product.ports)
  return (
    <InspectorSection id="ports" title={say('product.ports')} count={ports.length}>
      <DisclosureList label={say('product.ports')}>
        {ports.map((port) => (
          <PortEntry key={port.id} product={product.id} port={port} />
        ))}
      </DisclosureList>
      <AddField
        label={say('product.port.new')}
        action={say('product.port.add')}
        field="ports"
        onAdd={(name) => {
          const order = orderKeyAfter(ports.map((one) => one.order))
          editor.submit({ type: 'port/add', product: product.id, record: { id: newId('port'), name, order } })
        }}
      />
    </InspectorSection>
  )
}

interface PortEntryProps {
  readonly product: DataProductId
  readonly port: OutputPort
}
const TEXTS = ['persona', 'cadence', 'address'] as const

function PortEntry({ product, port }: PortEntryProps) {
  const say = useSay()
  const { editor } = useDesk()
  const describe = (changes: EditFields<'port/describe'>['changes'], gesture?: string) =>
    void editor.submit({ type: 'port/describe', product, of: port.id, changes }, gesture)
  return (
    <Disclosure title={port.name} note={say(`flow.mode.${port.kind}`)}>
      <TypedText
        label={say('inspector.name')}
        value={port.name}
        required
        onType={(name, gesture) => {
          describe({ name }, gesture)
        }}
      />
      <SelectField
        label={say('product.port.kind')}
        value={port.kind}
        choices={portKinds.map((value) => ({ value, label: say(`flow.mode.${value}`) }))}
        onChoose={(kind) => {
          describe({ kind })
        }}
      />
      {TEXTS.map((field) => (
        <TypedText
          key={field}
          label={say(`product.port.${field}`)}
          value={port[field]}
          onType={(text, gesture) => {
            describe({ [field]: text }, gesture)
          }}
        />
      ))}
      <Button size="small" onClick={() => void editor.submit({ type: 'port/remove', product, of: port.id })}>
        <Trash2 size={15} aria-hidden="true" />
        {say('inspector.remove')}
      </Button>
    </Disclosure>
  )
}
