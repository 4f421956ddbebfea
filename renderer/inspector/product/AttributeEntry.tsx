import { KeyRound, Trash2 } from 'lucide-react'
import type { Attribute } from '../../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { EditFields } from '../../../shared/model/commands'
import { useDesk, useSay, useView } from '../../store/useEditor'
import { keyFieldOf } from '../../store/askedKey'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/CheckField'
import { Disclosure } from '../../ui/Disclosure'
import { FieldRow } from '../../ui/Field'
import { SelectField } from '../../ui/SelectField'
import { TypedText } from '../TypedField'
import styles from './AttributeEntry.module.css'
import { NeededBy } from './NeededBy'

interface AttributeEntryProps {
  readonly product: DataProductId
  readonly attribute: Attribute
}
const SENSITIVITIES = ['', 'public', 'internal', 'confidential', 'personal'] as const

export function AttributeEntry({ product, attribute }: AttributeEntryProps) {
  const say = useSay()
  const { editor } = useDesk()
  const asked = useView((view) => view.asked.field === keyFieldOf(attribute.id))
  return (
    <Disclosure
      asked={asked}
      title={attribute.name}
      note={attribute.type}
      badges={
        attribute.businessKey && (
          <KeyRound className={styles.key} size={15} role="img" aria-label={say('product.attribute.keyMark')} />
        )
      }
    >
      <AttributeFields product={product} attribute={attribute} />
      <NeededBy product={product} attribute={attribute} />
      <Button size="small" onClick={() => void editor.submit({ type: 'attribute/remove', product, of: attribute.id })}>
        <Trash2 size={15} aria-hidden="true" />
        {say('inspector.remove')}
      </Button>
    </Disclosure>
  )
}

function AttributeFields({ product, attribute }: AttributeEntryProps) {
  const say = useSay()
  const { editor } = useDesk()
  const describe = (changes: EditFields<'attribute/describe'>['changes'], gesture?: string) =>
    void editor.submit({ type: 'attribute/describe', product, of: attribute.id, changes }, gesture)
  return (
    <>
      <FieldRow>
        <TypedText
          label={say('product.attribute.name')}
          value={attribute.name}
          required
          onType={(name, gesture) => {
            describe({ name }, gesture)
          }}
        />
        <TypedText
          label={say('product.attribute.type')}
          value={attribute.type}
          onType={(type, gesture) => {
            describe({ type }, gesture)
          }}
        />
      </FieldRow>
      <TypedText
        label={say('product.attribute.meaning')}
        value={attribute.meaning}
        multiline
        rows={1}
        onType={(meaning, gesture) => {
          describe({ meaning }, gesture)
        }}
      />
      <CheckField
        label={say('product.attribute.key')}
        checked={attribute.businessKey}
        field={keyFieldOf(attribute.id)}
        onCheck={(businessKey) => {
          describe({ businessKey })
        }}
      />
      <SelectField
        label={say('product.attribute.sensitivity')}
        value={attribute.sensitivity}
        choices={SENSITIVITIES.map((value) => ({
          value,
          label: say(`product.sensitivity.${value === '' ? 'none' : value}`),
        }))}
        onChoose={(sensitivity) => {
          describe({ sensitivity })
        }}
      />
    </>
  )
}
