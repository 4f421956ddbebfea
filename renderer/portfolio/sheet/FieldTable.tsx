// The fields of the contract (3.17): what each is called, of which type, what it means, which word of the glossary it is, who needs it.
import { numbersOfUseCases } from '../../../shared/analysis/numbersOfUseCases'
import type { EditFields } from '../../../shared/model/commands'
import type { Attribute } from '../../../shared/model/entities/dataProduct'
import { AttributeChanges } from '../../../shared/model/entities/dataProduct'
import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { usePaper } from '../../ui/paper'
import { QuietAdd } from '../../ui/QuietAdd'
import { QuietField } from '../../ui/QuietField'
import { QuietSelect } from '../../ui/QuietSelect'
import { useReadOnly } from '../../ui/readOnly'
import { RemoveCell } from './RemoveCell'
import table from './SheetTable.module.css'
import { SheetTable } from './SheetTable'
import { useSheet, useSheetEdits } from './sheetContext'
import { SlotAsk } from './Slot'

const COLUMNS = ['name', 'type', 'key', 'required', 'sensitivity', 'meaning', 'term', 'neededBy'] as const

export function FieldTable() {
  const say = useSay()
  const { product } = useSheet()
  const attributes = inOrder(product.attributes)
  return (
    <>
      <SlotAsk slot="attributes" isEmpty={attributes.length === 0} />
      {attributes.length > 0 && (
        <SheetTable heads={COLUMNS.map((column) => say(`sheet.field.${column}`))} isRemovable>
          {attributes.map((attribute) => (
            <FieldRow key={attribute.id} attribute={attribute} />
          ))}
        </SheetTable>
      )}
      <AddAttribute />
    </>
  )
}

function AddAttribute() {
  const say = useSay()
  const { editor, newId } = useDesk()
  const { product } = useSheet()
  return (
    <QuietAdd
      label={say('sheet.field.new')}
      onAdd={(name) => {
        const order = orderKeyAfter(Object.values(product.attributes).map((one) => one.order))
        editor.submit({ type: 'attribute/add', product: product.id, record: { id: newId('attribute'), name, order } })
      }}
    />
  )
}

interface RowProps {
  readonly attribute: Attribute
}
type Changes = EditFields<'attribute/describe'>['changes']

function FieldRow({ attribute }: RowProps) {
  const say = useSay()
  const { editor } = useDesk()
  const { product } = useSheet()
  const { name } = attribute
  const describe = (changes: Changes, gesture?: string) => {
    editor.submit({ type: 'attribute/describe', product: product.id, of: attribute.id, changes }, gesture)
  }
  const of = (column: (typeof COLUMNS)[number]) => say('sheet.field.of', { field: say(`sheet.field.${column}`), name })
  const cell = { attribute, describe }
  return (
    <tr>
      <th scope="row">
        <FieldText {...cell} label={of('name')} field="name" />
      </th>
      <td className={table.type}>
        <FieldText {...cell} label={of('type')} field="type" ask={say('sheet.field.type.ask')} />
      </td>
      <Tick
        label={of('key')}
        checked={attribute.businessKey}
        onCheck={(businessKey) => {
          describe({ businessKey })
        }}
      />
      <Tick
        label={of('required')}
        checked={attribute.required ?? false}
        onCheck={(required) => {
          describe({ required })
        }}
      />
      <td className={table.class}>
        <Sensitivity {...cell} label={of('sensitivity')} />
      </td>
      <td className={table.meaning}>
        <FieldText {...cell} label={of('meaning')} field="meaning" ask={say('sheet.field.meaning.ask')} />
      </td>
      <td>
        <TermOf {...cell} label={of('term')} />
      </td>
      <td>
        <NeededBy attribute={attribute} />
      </td>
      <RemoveCell
        name={name}
        onRemove={() => {
          editor.submit({ type: 'attribute/remove', product: product.id, of: attribute.id })
        }}
      />
    </tr>
  )
}

interface FieldTextProps extends DescribedProps {
  readonly field: 'name' | 'type' | 'meaning'
  readonly ask?: string
}

function FieldText({ label, attribute, describe, field, ask }: FieldTextProps) {
  const { newGesture } = useSheetEdits()
  return (
    <QuietField
      label={label}
      value={attribute[field]}
      ask={ask}
      required={field === 'name'}
      multiline={field === 'meaning'}
      newGesture={newGesture}
      onType={(text, gesture) => {
        describe({ [field]: text }, gesture)
      }}
    />
  )
}

interface DescribedProps extends RowProps {
  readonly label: string
  readonly describe: (changes: Changes, gesture?: string) => void
}

const Sensitivities = AttributeChanges.shape.sensitivity.unwrap().options

function Sensitivity({ label, attribute, describe }: DescribedProps) {
  const say = useSay()
  return (
    <QuietSelect
      label={label}
      value={attribute.sensitivity}
      choices={Sensitivities.map((value) => ({
        value,
        label: say(`product.sensitivity.${value === '' ? 'none' : value}`),
      }))}
      onChoose={(sensitivity) => {
        describe({ sensitivity })
      }}
    />
  )
}

function TermOf({ label, attribute, describe }: DescribedProps) {
  const say = useSay()
  const glossary = usePortfolio((portfolio) => portfolio.glossary)
  const paper = usePaper()
  const words = Object.values(glossary).map(({ id, term }) => ({ value: id, label: term }))
  return (
    <QuietSelect
      label={label}
      value={attribute.term ?? ''}
      choices={[{ value: '', label: paper ? '' : say('sheet.field.term.none') }, ...words]}
      onChoose={(term) => {
        describe({ term: term === '' ? null : term })
      }}
    />
  )
}

/** Told, not asked: who needs a field is said where its use case is mapped (2.27). Where the column is narrow, by its number. */
function NeededBy({ attribute }: RowProps) {
  const useCases = usePortfolio((portfolio) => portfolio.useCases)
  const numbers = numbersOfUseCases({ useCases })
  return (
    <ul className={table.readers}>
      {inOrder(useCases)
        .filter(({ id }) => id in attribute.neededBy)
        .map(({ id, name }) => (
          <li key={id} title={name}>
            <span className={table.number} aria-hidden="true">
              {numbers.get(id)}
            </span>
            <span className={table.reader}>{name}</span>
          </li>
        ))}
    </ul>
  )
}

interface TickProps {
  readonly label: string
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
}

export function Tick({ label, checked, onCheck }: TickProps) {
  const readOnly = useReadOnly()
  if (usePaper()) return <td className={table.tick}>{checked ? '✓' : ''}</td>
  return (
    <td className={table.tick}>
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        disabled={readOnly}
        onChange={({ target }) => {
          onCheck(target.checked)
        }}
      />
    </td>
  )
}
