// How each reader gets at the product (2.08, 3.08): every port in a line, changed where it is read.
import { DoorOpen, X } from 'lucide-react'
import type { EditFields } from '../../../shared/model/commands'
import { portKinds, type OutputPort } from '../../../shared/model/entities/dataProduct'
import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDesk, useSay } from '../../store/useEditor'
import { IconButton } from '../../ui/Button'
import { usePaper } from '../../ui/paper'
import { QuietAdd } from '../../ui/QuietAdd'
import { QuietField } from '../../ui/QuietField'
import { QuietSelect } from '../../ui/QuietSelect'
import { useReadOnly } from '../../ui/readOnly'
import { Block } from './Block'
import styles from './Sheet.module.css'
import { useSheet } from './sheetContext'
import { SlotAsk } from './Slot'

export function PortsBlock() {
  const say = useSay()
  const { product } = useSheet()
  const ports = inOrder(product.ports)
  return (
    <Block title={say('sheet.block.ports')} mark={DoorOpen} area="ports">
      <SlotAsk slot="ports" isEmpty={ports.length === 0} />
      <ul className={styles.list}>
        {ports.map((port) => (
          <Port key={port.id} port={port} />
        ))}
      </ul>
      <AddPort />
    </Block>
  )
}

const TEXTS = ['persona', 'cadence', 'address'] as const

function Port({ port }: { readonly port: OutputPort }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const { product } = useSheet()
  const paper = usePaper()
  const { name } = port
  const newGesture = () => newId('gesture')
  const describe = (changes: EditFields<'port/describe'>['changes'], gesture?: string) =>
    void editor.submit({ type: 'port/describe', product: product.id, of: port.id, changes }, gesture)
  return (
    <li>
      <span className={styles.line}>
        <span className={styles.strong}>
          <QuietField
            label={say('sheet.port.name', { name })}
            value={name}
            required
            newGesture={newGesture}
            onType={(text, gesture) => {
              describe({ name: text }, gesture)
            }}
          />
        </span>
        <QuietSelect
          label={say('sheet.port.kind', { name })}
          value={port.kind}
          choices={portKinds.map((value) => ({ value, label: say(`flow.mode.${value}`) }))}
          onChoose={(kind) => {
            describe({ kind })
          }}
        />
        <RemovePort port={port} />
      </span>
      <span className={styles.parts}>
        {TEXTS.filter((field) => !paper || port[field] !== '').map((field) => (
          <QuietField
            key={field}
            label={say(`sheet.port.${field}`, { name })}
            value={port[field]}
            ask={say(`sheet.port.${field}.ask`)}
            newGesture={newGesture}
            onType={(text, gesture) => {
              describe({ [field]: text }, gesture)
            }}
          />
        ))}
      </span>
    </li>
  )
}

function RemovePort({ port: { id, name } }: { readonly port: OutputPort }) {
  const say = useSay()
  const { editor } = useDesk()
  const { product } = useSheet()
  const [paper, readOnly] = [usePaper(), useReadOnly()]
  if (paper || readOnly) return null
  return (
    <IconButton
      label={say('sheet.remove', { name })}
      className={styles.remove}
      onClick={() => void editor.submit({ type: 'port/remove', product: product.id, of: id })}
    >
      <X size={14} aria-hidden="true" />
    </IconButton>
  )
}

function AddPort() {
  const say = useSay()
  const { editor, newId } = useDesk()
  const { product } = useSheet()
  return (
    <QuietAdd
      label={say('product.port.new')}
      onAdd={(name) => {
        const order = orderKeyAfter(Object.values(product.ports).map((port) => port.order))
        editor.submit({ type: 'port/add', product: product.id, record: { id: newId('port'), name, order } })
      }}
    />
  )
}
