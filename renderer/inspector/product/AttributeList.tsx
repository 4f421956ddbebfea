import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDesk, useSay } from '../../store/useEditor'
import { AddField } from '../../ui/AddField'
import { DisclosureList } from '../../ui/Disclosure'
import { InspectorSection } from '../InspectorSection'
import { AttributeEntry } from './AttributeEntry'

/** The fields of meaning, each with the use cases that asked for it (2.27). */
export function AttributeList({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const attributes = inOrder(product.attributes)
  const add = (text: string) => {
    const { name, type } = nameAndType(text)
    const order = orderKeyAfter(attributes.map((one) => one.order))
    const record = { id: newId('attribute'), name, type, order }
    editor.submit({ type: 'attribute/add', product: product.id, record })
  }
  return (
    <InspectorSection id="attributes" title={say('product.attributes')} count={attributes.length}>
      <DisclosureList label={say('product.attributes')}>
        {attributes.map((attribute) => (
          <AttributeEntry key={attribute.id} product={product.id} attribute={attribute} />
        ))}
      </DisclosureList>
      <AddField
        label={say('product.attribute.new')}
        action={say('product.attribute.add')}
        hint={say('product.attribute.new.hint')}
        field="attributes"
        onAdd={add}
      />
    </InspectorSection>
  )
}

/** "email: text" names a type too; a colon without a word on both sides is part of the name. */
function nameAndType(text: string): { readonly name: string; readonly type: string } {
  const at = text.indexOf(':')
  const name = text.slice(0, at).trim()
  const type = text.slice(at + 1).trim()
  return at < 0 || name === '' || type === '' ? { name: text.trim(), type: '' } : { name, type }
}
