import { useSay } from '../../store/useEditor'
import { SelectField } from '../../ui/SelectField'

/** What only one of two halves has; whatever is in neither, both have. */
export interface OfOneHalf<Id> {
  readonly staying: readonly Id[]
  readonly going: readonly Id[]
}

interface HalfChoicesProps<Id> {
  readonly legend: string
  readonly things: readonly { readonly id: Id; readonly name: string }[]
  /** What the two halves are called. */
  readonly halves: { readonly name: string; readonly fresh: string }
  readonly chosen: OfOneHalf<Id>
  readonly onChoose: (chosen: OfOneHalf<Id>) => void
}

/** Of inputs or output ports: which half has each, or both. */
export function HalfChoices<Id extends string>({
  legend,
  things,
  halves: { name, fresh },
  chosen: { staying, going },
  onChoose,
}: HalfChoicesProps<Id>) {
  const say = useSay()
  if (things.length === 0) return null
  const halves = [
    { value: 'both', label: say('recut.split.inputs.both') },
    { value: 'staying', label: say('recut.split.inputs.only', { name }) },
    { value: 'going', label: say('recut.split.inputs.only', { name: fresh }) },
  ] as const
  return (
    <fieldset>
      <legend>{legend}</legend>
      {things.map((thing) => (
        <SelectField
          key={thing.id}
          label={thing.name}
          value={going.includes(thing.id) ? 'going' : staying.includes(thing.id) ? 'staying' : 'both'}
          choices={halves}
          onChoose={(half) => {
            const having = (own: 'staying' | 'going', ids: readonly Id[]) => [
              ...ids.filter((id) => id !== thing.id),
              ...(half === own ? [thing.id] : []),
            ]
            onChoose({ staying: having('staying', staying), going: having('going', going) })
          }}
        />
      ))}
    </fieldset>
  )
}
