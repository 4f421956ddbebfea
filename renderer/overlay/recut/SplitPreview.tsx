import { useMemo, useState } from 'react'
import { splitName } from '../../../shared/analysis/boundaries/splitName'
import { splitProduct } from '../../../shared/analysis/boundaries/splitProduct'
import { suggestedSplit } from '../../../shared/analysis/boundaries/suggestedSplit'
import { lineageOf } from '../../../shared/analysis/lineage'
import { placeBeside } from '../../../shared/layout/freePlace'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import type { AttributeId, DataProductId, NodeId } from '../../../shared/model/entities/ids'
import { inOrder } from '../../../shared/model/orderKey'
import { nameOf } from '../../../shared/model/stepName'
import { applyRecut, surroundingsOf } from '../../store/applyRecut'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import styles from './RecutPanel.module.css'
import { RecutPanel } from './RecutPanel'

/** What the words of the jobs and the consumers suggest is chosen from the start, and a name, so that its consequences are said at once; typing says another.
 * While the field is empty they stay in sight under a neutral name. */
export function SplitPreview({ product: id }: { readonly product: DataProductId }) {
  const desk = useDesk()
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const record = portfolio.dataProducts[id]
  const [suggested] = useState(() => suggestedSplit(portfolio, id))
  const [offered] = useState(() => splitName(portfolio, id, surroundingsOf(desk)))
  const [name, setName] = useState(offered)
  const [attributes, setAttributes] = useState<ReadonlySet<AttributeId>>(new Set(suggested.attributes))
  const [readers, setReaders] = useState<ReadonlySet<NodeId>>(new Set(suggested.readers))
  const [inputs, setInputs] = useState<InputsOfOne>(suggested.inputs)
  const isNamed = name.trim() !== ''
  const calledSoFar = isNamed ? name : say('recut.split.unnamed')
  const proposal = useMemo(() => {
    const chosen = {
      attributes: [...attributes],
      readers: [...readers],
      readersOfBoth: suggested.readersOfBoth,
      inputs,
    }
    return splitProduct(
      portfolio,
      { product: id, name: calledSoFar, ...chosen, at: placeBeside(portfolio, id) },
      surroundingsOf(desk),
    )
  }, [portfolio, id, calledSoFar, attributes, readers, inputs, suggested, desk])
  return (
    <RecutPanel
      kind="split"
      proposal={proposal}
      missing={say('recut.gone')}
      unsaid={isNamed ? undefined : say('recut.split.nameFirst')}
      choices={
        record && (
          <>
            <TextField
              label={say('recut.split.name')}
              value={name}
              onType={setName}
              newGesture={() => ''}
              chosen={name === offered}
            />
            <AttributeChoices product={record} chosen={attributes} onChoose={setAttributes} />
            <ReaderChoices product={id} chosen={readers} onChoose={setReaders} />
            <InputChoices product={record} fresh={calledSoFar} chosen={inputs} onChoose={setInputs} />
          </>
        )
      }
      onApply={(shown) => {
        const added = shown.changes.flatMap((change) => (change.type === 'dataProduct/add' ? [change.record.id] : []))
        const values = { fresh: name.trim(), name: record?.name ?? '' }
        applyRecut(desk, shown, { text: 'recut.told.split', values, shown: added })
      }}
    />
  )
}

type InputsOfOne = ReturnType<typeof suggestedSplit>['inputs']

interface ChoicesProps<Id, Of> {
  readonly product: Of
  readonly chosen: ReadonlySet<Id>
  readonly onChoose: (chosen: ReadonlySet<Id>) => void
}

const toggled = <Id,>(chosen: ReadonlySet<Id>, id: Id): ReadonlySet<Id> => {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}

function AttributeChoices({ product, chosen, onChoose }: ChoicesProps<AttributeId, DataProduct>) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  return (
    <fieldset>
      <legend>{say('recut.split.attributes')}</legend>
      {inOrder(product.attributes).map(({ id, name, businessKey, neededBy }) => {
        const names = Object.keys(neededBy).map((useCase) => nameOf(portfolio, useCase) ?? '')
        const note = businessKey
          ? say('recut.split.key')
          : names.length > 0
            ? say('recut.split.for', { names: names.join(', ') })
            : ''
        return (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              checked={!businessKey && chosen.has(id)}
              disabled={businessKey}
              onChange={() => {
                onChoose(toggled(chosen, id))
              }}
            />
            <span>
              {name} <span className={styles.note}>{note}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

function ReaderChoices({ product, chosen, onChoose }: ChoicesProps<NodeId, DataProductId>) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const readers = lineageOf(portfolio).outputs.get(product) ?? []
  if (readers.length === 0) return null
  return (
    <fieldset>
      <legend>{say('recut.split.readers')}</legend>
      {readers.map((id) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={() => {
              onChoose(toggled(chosen, id))
            }}
          />
          {nameOf(portfolio, id)}
        </label>
      ))}
    </fieldset>
  )
}

interface InputChoicesProps {
  readonly product: DataProduct
  readonly fresh: string
  readonly chosen: InputsOfOne
  readonly onChoose: (chosen: InputsOfOne) => void
}

function InputChoices({ product, fresh, chosen, onChoose }: InputChoicesProps) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const inputs = lineageOf(portfolio).inputs.get(product.id) ?? []
  if (inputs.length === 0) return null
  const feeds = [
    { value: 'both', label: say('recut.split.inputs.both') },
    { value: 'staying', label: say('recut.split.inputs.only', { name: product.name }) },
    { value: 'going', label: say('recut.split.inputs.only', { name: fresh }) },
  ] as const
  return (
    <fieldset>
      <legend>{say('recut.split.inputs')}</legend>
      {inputs.map((id) => (
        <SelectField
          key={id}
          label={nameOf(portfolio, id) ?? ''}
          value={chosen.going.includes(id) ? 'going' : chosen.staying.includes(id) ? 'staying' : 'both'}
          choices={feeds}
          onChoose={(half) => {
            const without = (ids: readonly NodeId[]) => ids.filter((one) => one !== id)
            const [staying, going] = [without(chosen.staying), without(chosen.going)]
            onChoose({
              staying: half === 'staying' ? [...staying, id] : staying,
              going: half === 'going' ? [...going, id] : going,
            })
          }}
        />
      ))}
    </fieldset>
  )
}
