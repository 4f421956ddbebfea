import { Trash2 } from 'lucide-react'
import { isSloDimension, sloDimensions } from '../../../shared/analysis/sloInterview/dimensions'
import { dimensionText, objectiveText } from '../../../shared/analysis/sloInterview/objectiveText'
import type { EditFields } from '../../../shared/model/commands'
import type { Slo } from '../../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { useDesk, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { FieldRow } from '../../ui/Field'
import { Pill } from '../../ui/Pill'
import panel from '../Inspector.module.css'
import { TypedNumber, TypedText } from '../TypedField'

interface SloEntryProps {
  readonly product: DataProductId
  readonly slo: Slo
}
type Changes = EditFields<'slo/describe'>['changes']

/** Target parts by what a promise is about: a time of day has no number, a band has two. */
const partsOf = (dimension: string): readonly Part[] =>
  isSloDimension(dimension) ? PARTS[sloDimensions[dimension].measure] : PARTS.duration
const PARTS = {
  duration: ['target', 'unit'],
  clock: ['time', 'days', 'zone'],
  share: ['target', 'unit'],
  rate: ['target', 'unit'],
  band: ['target', 'upTo'],
  date: ['time'],
} as const
type Part = (typeof PARTS)[keyof typeof PARTS][number]
const isAmount = (part: Part): part is 'target' | 'upTo' => part === 'target' || part === 'upTo'

export function SloEntry({ product, slo }: SloEntryProps) {
  const say = useSay()
  const { editor } = useDesk()
  const shown = objectiveText(slo)
  const dimension = dimensionText(slo.dimension)
  const describe = (changes: Changes, gesture?: string) =>
    void editor.submit({ type: 'slo/describe', product, of: slo.id, changes }, gesture)
  const text = (field: 'statement' | 'sli' | 'unit' | 'window' | 'time' | 'days' | 'zone') => (
    <TypedText
      key={field}
      label={say(`product.slo.${field}`)}
      value={slo[field]}
      multiline={field === 'sli' || field === 'statement'}
      rows={1}
      onType={(typed, gesture) => {
        describe({ [field]: typed }, gesture)
      }}
    />
  )
  const amount = (field: 'target' | 'upTo' | 'percent') => (
    <TypedNumber
      key={field}
      label={say(`product.slo.${field}`)}
      value={slo[field]}
      onType={(typed, gesture) => {
        describe({ [field]: typed }, gesture)
      }}
    />
  )
  return (
    <Disclosure
      title={say(shown.key, shown.values)}
      badges={slo.sli === '' && <Pill tone="warn">{say('product.slo.noSli')}</Pill>}
    >
      <p className={panel.quiet}>{say(dimension.key, dimension.values)}</p>
      <FieldRow>{partsOf(slo.dimension).map((part) => (isAmount(part) ? amount(part) : text(part)))}</FieldRow>
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
