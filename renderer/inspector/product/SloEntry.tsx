import { Trash2 } from 'lucide-react'
import type { EditFields } from '../../../shared/model/commands'
import type { Slo } from '../../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { useDesk, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { FieldRow } from '../../ui/Field'
import { TypedNumber, TypedText } from '../TypedField'

interface SloEntryProps {
  readonly product: DataProductId
  readonly slo: Slo
}
type Changes = EditFields<'slo/describe'>['changes']

export function SloEntry({ product, slo }: SloEntryProps) {
  const say = useSay()
  const { editor } = useDesk()
  const describe = (changes: Changes, gesture?: string) =>
    void editor.submit({ type: 'slo/describe', product, of: slo.id, changes }, gesture)
  const text = (field: 'statement' | 'sli' | 'unit' | 'window') => (
    <TypedText
      label={say(`product.slo.${field}`)}
      value={slo[field]}
      multiline={field === 'sli' || field === 'statement'}
      rows={1}
      onType={(typed, gesture) => {
        describe({ [field]: typed }, gesture)
      }}
    />
  )
  const amount = (field: 'target' | 'percent') => (
    <TypedNumber
      label={say(`product.slo.${field}`)}
      value={slo[field]}
      onType={(typed, gesture) => {
        describe({ [field]: typed }, gesture)
      }}
    />
  )
  return (
    <Disclosure title={slo.dimension} note={slo.sli === '' ? say('product.slo.noSli') : undefined}>
      <FieldRow>
        {amount('target')}
        {text('unit')}
      </FieldRow>
      <FieldRow>
        {amount('percent')}
        {text('window')}
      </FieldRow>
      {text('sli')}
      {text('statement')}
      <Button size="small" onClick={() => void editor.submit({ type: 'slo/remove', product, of: slo.id })}>
        <Trash2 size={15} aria-hidden="true" />
        {say('inspector.remove')}
      </Button>
    </Disclosure>
  )
}
