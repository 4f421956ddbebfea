import { useMemo, useState } from 'react'
import { readersInOrder } from '../../../shared/analysis/boundaries/consumerGroups'
import { splitName } from '../../../shared/analysis/boundaries/splitName'
import { suggestedPorts } from '../../../shared/analysis/boundaries/splitPorts'
import { splitProduct } from '../../../shared/analysis/boundaries/splitProduct'
import { suggestedSplit } from '../../../shared/analysis/boundaries/suggestedSplit'
import { lineageOf } from '../../../shared/analysis/lineage'
import { placeBeside } from '../../../shared/layout/freePlace'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import type { AttributeId, DataProductId, NodeId } from '../../../shared/model/entities/ids'
import { inOrder } from '../../../shared/model/orderKey'
import type { Portfolio } from '../../../shared/model/portfolio'
import { nameOf } from '../../../shared/model/stepName'
import { applyRecut, surroundingsOf } from '../../store/applyRecut'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { TextField } from '../../ui/TextField'
import styles from './RecutPanel.module.css'
import { HalfChoices } from './HalfChoices'
import { RecutPanel } from './RecutPanel'

/** What the words of the jobs and the consumers suggest is chosen from the start, and a name, so that its consequences are said at once; typing says another.
 * While the field is empty they stay in sight under a neutral name. */
export function SplitPreview({ product: id }: { readonly product: DataProductId }) {
  const desk = useDesk()
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const record = portfolio.dataProducts[id]
  const [suggested] = useState(() => suggestedParts(portfolio, id))
  const [offered] = useState(() => splitName(portfolio, id, surroundingsOf(desk)))
  const [name, setName] = useState(offered)
  const [chosen, setChosen] = useState(suggested)
  const choose = (part: Partial<typeof chosen>) => {
    setChosen({ ...chosen, ...part })
  }
  const isNamed = name.trim() !== ''
  const calledSoFar = isNamed ? name : say('recut.split.unnamed')
  const proposal = useMemo(
    () =>
      splitProduct(
        portfolio,
        { product: id, name: calledSoFar, ...chosen, at: placeBeside(portfolio, id) },
        surroundingsOf(desk),
      ),
    [portfolio, id, calledSoFar, chosen, desk],
  )
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
            <PartChoices product={record} fresh={calledSoFar} chosen={chosen} onChoose={choose} />
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

type Chosen = ReturnType<typeof suggestedParts>
const suggestedParts = (portfolio: Portfolio, id: DataProductId) => {
  const parts = suggestedSplit(portfolio, id)
  const product = portfolio.dataProducts[id]
  const ports = product ? suggestedPorts(portfolio, product, parts) : { staying: [], going: [] }
  return { ...parts, ports }
}

interface ChoicesProps<Id, Of> {
  readonly product: Of
  readonly chosen: readonly Id[]
  readonly onChoose: (chosen: readonly Id[]) => void
}

const toggled = <Id,>(chosen: readonly Id[], id: Id): readonly Id[] =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]

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
              checked={!businessKey && chosen.includes(id)}
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
  const readers = readersInOrder(portfolio, product)
  if (readers.length === 0) return null
  return (
    <fieldset>
      <legend>{say('recut.split.readers')}</legend>
      {readers.map((id) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
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

interface PartChoicesProps {
  readonly product: DataProduct
  readonly fresh: string
  readonly chosen: Chosen
  readonly onChoose: (part: Partial<Chosen>) => void
}

/** Which half gets what, part by part. */
function PartChoices({ product, fresh, chosen, onChoose }: PartChoicesProps) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const feeding = lineageOf(portfolio).inputs.get(product.id) ?? []
  const halves = { name: product.name, fresh }
  return (
    <>
      <AttributeChoices
        product={product}
        chosen={chosen.attributes}
        onChoose={(attributes) => {
          onChoose({ attributes })
        }}
      />
      <ReaderChoices
        product={product.id}
        chosen={chosen.readers}
        onChoose={(readers) => {
          onChoose({ readers })
        }}
      />
      <HalfChoices
        legend={say('recut.split.inputs')}
        things={feeding.map((id) => ({ id, name: nameOf(portfolio, id) ?? '' }))}
        halves={halves}
        chosen={chosen.inputs}
        onChoose={(inputs) => {
          onChoose({ inputs })
        }}
      />
      <HalfChoices
        legend={say('recut.split.ports')}
        things={inOrder(product.ports)}
        halves={halves}
        chosen={chosen.ports}
        onChoose={(ports) => {
          onChoose({ ports })
        }}
      />
    </>
  )
}
