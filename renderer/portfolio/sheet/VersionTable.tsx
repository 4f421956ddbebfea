// The versions of the contract (3.16, 3.18): what changed, whether readers must adapt, and how they move over. The newest is on top.
import type { EditFields } from '../../../shared/model/commands'
import type { ContractVersion } from '../../../shared/model/entities/dataProduct'
import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDay } from '../../store/useDay'
import { useDesk, useSay } from '../../store/useEditor'
import { QuietAdd } from '../../ui/QuietAdd'
import { QuietField } from '../../ui/QuietField'
import { Tick } from './FieldTable'
import { RemoveCell } from './RemoveCell'
import styles from './Sheet.module.css'
import table from './SheetTable.module.css'
import { SheetTable } from './SheetTable'
import { useSheet, useSheetEdits } from './sheetContext'
import { Slot } from './Slot'

export function VersionTable() {
  const say = useSay()
  const { product } = useSheet()
  const { fill } = useSheetEdits()
  const versions = inOrder(product.versions ?? {}).toReversed()
  return (
    <>
      <Slot
        slot="version"
        label={say('sheet.version.current')}
        value={product.contract.version}
        onType={(text, gesture) => {
          fill('contract', 'version', text, gesture)
        }}
      />
      {versions.length === 0 && <p className={styles.note}>{say('sheet.version.none')}</p>}
      {versions.length > 0 && (
        <SheetTable heads={COLUMNS.map((column) => say(`sheet.version.${column}`))} isRemovable>
          {versions.map((version) => (
            <VersionRow key={version.id} version={version} />
          ))}
        </SheetTable>
      )}
      <AddVersion />
    </>
  )
}

const COLUMNS = ['version', 'date', 'change', 'breaking', 'migration'] as const

interface RowProps {
  readonly version: ContractVersion
}

function VersionRow({ version }: RowProps) {
  const say = useSay()
  const { editor } = useDesk()
  const { product } = useSheet()
  const { newGesture } = useSheetEdits()
  const describe = (changes: EditFields<'contractVersion/describe'>['changes'], gesture?: string) =>
    void editor.submit({ type: 'contractVersion/describe', product: product.id, of: version.id, changes }, gesture)
  const day = useDay(version.date)
  const text = (field: 'version' | 'date' | 'change' | 'migration') => (
    <QuietField
      label={say('sheet.version.of', { part: say(`sheet.version.${field}`), version: version.version })}
      value={version[field]}
      {...(field === 'date' && { ask: say('sheet.version.date.ask'), ...day.field })}
      required={field === 'version'}
      multiline={field === 'change' || field === 'migration'}
      newGesture={newGesture}
      onType={(typed, gesture) => {
        describe({ [field]: field === 'date' ? day.kept(typed) : typed }, gesture)
      }}
    />
  )
  return (
    <tr>
      <th scope="row">{text('version')}</th>
      <td>{text('date')}</td>
      <td className={table.meaning}>{text('change')}</td>
      <Tick
        label={say('sheet.version.of', { part: say('sheet.version.breaking'), version: version.version })}
        checked={version.breaking}
        onCheck={(breaking) => {
          describe({ breaking })
        }}
      />
      <td className={table.meaning}>{text('migration')}</td>
      <RemoveCell
        name={version.version}
        onRemove={() => {
          editor.submit({ type: 'contractVersion/remove', product: product.id, of: version.id })
        }}
      />
    </tr>
  )
}

/** A date as it is written in files: 2026-11-21. */
const DAY = new Intl.DateTimeFormat('sv-SE')

/** A version that is written down is the agreed one from then on. */
function AddVersion() {
  const say = useSay()
  const { editor, newId, now } = useDesk()
  const { product } = useSheet()
  return (
    <QuietAdd
      label={say('sheet.version.new')}
      onAdd={(version) => {
        const order = orderKeyAfter(Object.values(product.versions ?? {}).map((one) => one.order))
        const date = DAY.format(now())
        editor.submitBatch('edit', [
          {
            type: 'contractVersion/add',
            product: product.id,
            record: { id: newId('version'), version, date, order },
          },
          { type: 'dataProduct/fillPage', product: product.id, page: 'contract', changes: { version } },
        ])
      }}
    />
  )
}
