// What was understood, shown back before it is kept; each part can be put right.
import {
  isTimeUnit,
  sloDimensions,
  type SloDimension,
  type SloMeasure,
} from '../../shared/analysis/sloInterview/dimensions'
import { dimensionText, objectiveText, sliText } from '../../shared/analysis/sloInterview/objectiveText'
import type { AnswerDoubt } from '../../shared/analysis/sloInterview/answerDoubts'
import type { SloFields, SloReading } from '../../shared/analysis/sloInterview/readSloAnswer'
import { useDesk, useSay } from '../store/useEditor'
import { FieldRow } from '../ui/Field'
import { NumberField } from '../ui/NumberField'
import { Pill } from '../ui/Pill'
import { SelectField } from '../ui/SelectField'
import { TextField } from '../ui/TextField'
import { Doubts } from './Doubts'
import styles from './SloInterview.module.css'

type Kept = SloFields & { readonly sli?: string }
export type Edits = Partial<Kept>

interface ReadBackProps {
  readonly reading: SloReading
  readonly fields: Kept
  readonly doubts: readonly AnswerDoubt[]
  readonly onEdit: (edit: Edits) => void
}
const TONES = { sure: 'good', likely: 'warn', unsure: 'quiet' } as const

export function ReadBack({ reading, fields, doubts, onEdit }: ReadBackProps) {
  const say = useSay()
  const shown = objectiveText(fields)
  return (
    <div className={styles.readBack} role="group" aria-label={say('sloPanel.understood')}>
      <div role="status" className={styles.shown}>
        <Pill tone={TONES[reading.confidence]}>{say(`sloPanel.confidence.${reading.confidence}`)}</Pill>
        <p className={styles.objective}>{say(shown.key, shown.values)}</p>
        {reading.reckoned && <p>{say(reading.reckoned.key, reading.reckoned.values)}</p>}
        {reading.further.map((further) => {
          const { key, values } = objectiveText(further)
          return <p key={further.dimension}>{say('sloPanel.also', { text: say(key, values) })}</p>
        })}
        <Doubts doubts={doubts} />
      </div>
      <Parts fields={fields} onEdit={onEdit} />
    </div>
  )
}

type Part = 'target' | 'upTo' | 'unit' | 'percent' | 'window' | 'time' | 'date' | 'days' | 'zone'
/** Which parts a promise has, by how it is measured. */
const PARTS: Readonly<Record<SloMeasure, readonly Part[]>> = {
  duration: ['target', 'unit', 'percent'],
  clock: ['time', 'days', 'zone', 'percent'],
  share: ['percent', 'window'],
  rate: ['target', 'unit'],
  band: ['target', 'upTo'],
  date: ['date'],
}
const DIMENSIONS = Object.keys(sloDimensions) as SloDimension[]

function Parts({ fields, onEdit }: Omit<ReadBackProps, 'reading' | 'doubts'>) {
  const say = useSay()
  const { newId } = useDesk()
  const { dimension } = fields
  const measured = sliText(dimension)
  return (
    <>
      <SelectField
        label={say('sloPanel.dimension')}
        value={dimension}
        choices={DIMENSIONS.map((value) => {
          const { key, values } = dimensionText(value)
          return { value, label: say(key, values) }
        })}
        onChoose={(chosen) => {
          onEdit({ dimension: chosen })
        }}
      />
      <FieldRow>
        {PARTS[sloDimensions[dimension].measure].map((part) => (
          <PartField key={part} part={part} fields={fields} onEdit={onEdit} />
        ))}
      </FieldRow>
      <TextField
        label={say('sloPanel.sli')}
        value={fields.sli ?? say(measured.key, measured.values)}
        multiline
        rows={1}
        newGesture={() => newId('gesture')}
        onType={(sli) => {
          onEdit({ sli })
        }}
      />
    </>
  )
}

interface PartFieldProps {
  readonly part: Part
  readonly fields: Kept
  readonly onEdit: (edit: Edits) => void
}

function PartField(props: PartFieldProps) {
  const { part, fields } = props
  if (part === 'target' || part === 'upTo' || part === 'percent') return <AmountPart {...props} part={part} />
  if (part === 'unit' && unitsOf(fields).includes(fields.unit ?? '')) return <UnitPart {...props} />
  return <TextPart {...props} part={part === 'date' ? 'time' : part} />
}

const unitsOf = ({ dimension }: Kept): readonly string[] => sloDimensions[dimension].units

function AmountPart({ part, fields, onEdit }: PartFieldProps & { part: 'target' | 'upTo' | 'percent' }) {
  const say = useSay()
  const { newId } = useDesk()
  return (
    <NumberField
      label={say(`sloPanel.${part}`)}
      value={fields[part] ?? null}
      unit={part === 'percent' ? say('sloPanel.percent.unit') : ''}
      newGesture={() => newId('gesture')}
      onType={(value) => {
        onEdit({ [part]: value })
      }}
    />
  )
}

function UnitPart({ fields, onEdit }: PartFieldProps) {
  const say = useSay()
  return (
    <SelectField
      label={say('sloPanel.unit')}
      value={fields.unit ?? ''}
      choices={unitsOf(fields).map((value) => ({
        value,
        label: isTimeUnit(value) ? say(`sloPanel.unit.${value}`) : value,
      }))}
      onChoose={(unit) => {
        onEdit({ unit })
      }}
    />
  )
}

type TextPartName = 'unit' | 'window' | 'time' | 'days' | 'zone'

function TextPart({ part, fields, onEdit }: PartFieldProps & { part: TextPartName }) {
  const say = useSay()
  const { newId } = useDesk()
  const isDate = part === 'time' && sloDimensions[fields.dimension].measure === 'date'
  return (
    <TextField
      label={say(isDate ? 'sloPanel.date' : `sloPanel.${part}`)}
      value={fields[part] ?? ''}
      newGesture={() => newId('gesture')}
      onType={(text) => {
        onEdit({ [part]: text })
      }}
    />
  )
}
