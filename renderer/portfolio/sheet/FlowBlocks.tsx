// The two ends of the product: where its data comes from, and who needs it for what (3.06, 3.07).
import { Database, Users } from 'lucide-react'
import { FlowChanges, type Flow } from '../../../shared/model/entities/flow'
import { isUseCaseId } from '../../../shared/model/nodeKind'
import { nameOf } from '../../../shared/model/stepName'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { usePaper } from '../../ui/paper'
import { QuietField } from '../../ui/QuietField'
import { QuietSelect } from '../../ui/QuietSelect'
import { Block } from './Block'
import { ConnectButton } from './SheetButtons'
import { RecordLink } from './RecordLink'
import styles from './Sheet.module.css'
import { useSheet } from './sheetContext'
import { PageSlot, SlotAsk } from './Slot'

const MODES = FlowChanges.shape.mode.unwrap().options

export function InputsBlock() {
  const say = useSay()
  const { facts } = useSheet()
  return (
    <Block title={say('sheet.block.inputs')} mark={Database} area="inputs">
      <SlotAsk slot="inputs" isEmpty={facts.inputs.length === 0} />
      <ul className={styles.list}>
        {facts.inputs.map((flow) => (
          <li key={flow.id}>
            <RecordLink id={flow.from} />
            <FlowText flow={flow} field="transformation" other={flow.from} />
          </li>
        ))}
      </ul>
      <ConnectButton />
      <PageSlot slot="acquisition" />
    </Block>
  )
}

export function ReadersBlock() {
  const say = useSay()
  const { facts } = useSheet()
  return (
    <Block title={say('sheet.block.readers')} mark={Users} area="readers">
      <SlotAsk slot="readers" isEmpty={facts.readers.length === 0} />
      <ul className={styles.list}>
        {facts.readers.map((flow) => (
          <li key={flow.id}>
            <span className={styles.line}>
              <RecordLink id={flow.to} />
              <FlowMode flow={flow} />
            </span>
            <Sentence of={flow.to} />
            <FlowText flow={flow} field="purpose" other={flow.to} />
          </li>
        ))}
      </ul>
      <ConnectButton />
      <PageSlot slot="consumers" />
    </Block>
  )
}

interface FlowPartProps {
  readonly flow: Flow
}

function FlowText({
  flow,
  field,
  other,
}: FlowPartProps & { readonly field: 'transformation' | 'purpose'; readonly other: string }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const paper = usePaper()
  const name = usePortfolio((portfolio) => nameOf(portfolio, other) ?? '')
  if (paper && flow[field] === '') return null
  const label = say(`sheet.flow.${field}`, { name })
  return (
    <QuietField
      label={label}
      value={flow[field]}
      ask={paper ? undefined : say(`sheet.flow.${field}.ask`)}
      newGesture={() => newId('gesture')}
      onType={(text, gesture) =>
        void editor.submit({ type: 'flow/describe', of: flow.id, changes: { [field]: text } }, gesture)
      }
    />
  )
}

function FlowMode({ flow }: FlowPartProps) {
  const say = useSay()
  const { editor } = useDesk()
  const paper = usePaper()
  const name = usePortfolio((portfolio) => nameOf(portfolio, flow.to) ?? '')
  const word = (mode: Flow['mode']) => (mode === '' ? say('sheet.flow.mode.none') : say(`flow.mode.${mode}`))
  if (paper) return flow.mode === '' ? null : <span className={styles.tag}>{word(flow.mode)}</span>
  return (
    <QuietSelect
      label={say('sheet.flow.mode', { name })}
      value={flow.mode}
      choices={MODES.map((value) => ({ value, label: word(value) }))}
      onChoose={(mode) => void editor.submit({ type: 'flow/describe', of: flow.id, changes: { mode } })}
    />
  )
}

/** What the use case is for, as it was said. */
function Sentence({ of }: { readonly of: string }) {
  const useCase = usePortfolio(({ useCases }) => (isUseCaseId(of) ? useCases[of] : undefined))
  const say = useSay()
  if (!useCase || useCase.need === '') return null
  return (
    <p className={styles.note}>
      {useCase.role === '' ? useCase.need : say('sheet.sentence', { role: useCase.role, need: useCase.need })}
    </p>
  )
}
