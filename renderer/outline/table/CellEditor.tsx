// A cell while it is edited: text or one of a few. Enter, Tab and leaving keep what was typed, Esc gives it up.
import { useRef, useState, type KeyboardEvent } from 'react'
import { standingVerdictOf } from '../../../shared/analysis/standingVerdict'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { nameOf } from '../../../shared/model/stepName'
import { Pill } from '../../ui/Pill'
import { takeText } from '../../ui/takeText'
import type { ChoiceEdit, Column, TextEdit } from './column'
import styles from './CellEditor.module.css'

/** Where the cursor goes when an edit is over: on, or nowhere because the keyboard is somewhere else already. */
export type After = 'down' | 'up' | 'right' | 'left' | 'stay' | 'elsewhere'

interface CellEditorProps {
  readonly column: Column
  readonly edit: TextEdit | ChoiceEdit
  /** The record whose cell it is. */
  readonly id: string
  /** In how many records it is kept. */
  readonly many: number
  /** null gives up. */
  readonly onDone: (typed: string | null, after: After) => void
}

export function CellEditor({ column, edit, id, many, onDone }: CellEditorProps) {
  const say = useSay()
  const { editor, review } = useDesk()
  const name = usePortfolio((portfolio) => nameOf(portfolio, id)) ?? ''
  const [asked] = useState(() => ({
    portfolio: editor.getState().history.present,
    say,
    findings: review.getState().bySubject,
  }))
  const [typed, setTyped] = useState(() => edit.value(asked, id))
  const over = useRef(false)
  const done = (kept: string | null, after: After): void => {
    if (over.current) return
    over.current = true
    onDone(kept, after)
  }
  const title = say(column.title)
  const field = {
    value: typed,
    'aria-label':
      many > 1 ? say('table.edit.all', { column: title, count: many }) : say('table.edit', { column: title, name }),
    'data-draft': '',
    ...(ASKING.has(column.id) && many === 1 && { 'data-asks': id, 'data-asks-for': column.id }),
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation()
      const after = event.nativeEvent.isComposing ? undefined : afterKey(event)
      if (!after) return
      event.preventDefault()
      done(event.key === 'Escape' ? null : typed, after)
    },
    onBlur: () => {
      done(typed, 'elsewhere')
    },
  }
  return (
    <div className={styles.editor} data-how={edit.how}>
      {edit.how === 'choice' ? (
        <ChoiceControl
          {...field}
          choices={many > 1 ? edit.choices(asked) : edit.choices(asked, id)}
          onType={setTyped}
          onPicked={(picked) => {
            done(picked, 'stay')
          }}
        />
      ) : (
        <TextControl {...field} how={edit.how} onType={setTyped} />
      )}
      {edit.how === 'job' && <JobVerdict id={id} job={typed} />}
      {many > 1 && <span className={styles.many}>{say('table.edit.forAll', { count: many })}</span>}
    </div>
  )
}

/** Columns that say what a record is: beside them stands what is there already (2.25). */
const ASKING: ReadonlySet<string> = new Set(['name', 'job', 'need'])

/** As in a spreadsheet: Enter goes down, Tab goes right, with Shift the other way; Alt+Enter begins a new line. */
function afterKey({ key, shiftKey, altKey }: KeyboardEvent): After | undefined {
  if (key === 'Escape') return 'stay'
  if (key === 'Enter') return altKey ? undefined : shiftKey ? 'up' : 'down'
  if (key === 'Tab') return shiftKey ? 'left' : 'right'
  return undefined
}

interface ControlProps {
  readonly value: string
  readonly 'aria-label': string
  readonly 'data-draft': string
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
  readonly onType: (text: string) => void
}

function TextControl({ how, onType, ...rest }: ControlProps & { readonly how: TextEdit['how'] }) {
  const shared = {
    ...rest,
    className: styles.control,
    onChange: ({ target }: { target: { value: string } }) => {
      onType(target.value)
    },
  }
  return how === 'text' ? (
    <input type="text" maxLength={2000} {...shared} ref={takeText} />
  ) : (
    <textarea rows={2} maxLength={20_000} {...shared} ref={takeText} />
  )
}

interface ChoiceControlProps extends ControlProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** Taken by pointer from the open list: nothing else needs to be said. */
  readonly onPicked: (value: string) => void
}

function ChoiceControl({ choices, onType, onPicked, onKeyDown, ...rest }: ChoiceControlProps) {
  const byPointer = useRef(false)
  return (
    <select
      {...rest}
      className={styles.control}
      ref={takeList}
      onPointerDown={() => {
        byPointer.current = true
      }}
      onKeyDown={(event) => {
        byPointer.current = false
        onKeyDown(event)
      }}
      onChange={({ target }) => {
        onType(target.value)
        if (byPointer.current) onPicked(target.value)
      }}
    >
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

const takeList = (field: HTMLSelectElement | null): void => field?.focus({ preventScroll: true })

const TONES = { pass: 'good', warn: 'warn', fail: 'bad' } as const

/** The test while the job is typed, as in the inspector (2.22): the verdict, and what would help most. */
function JobVerdict({ id, job }: { readonly id: string; readonly job: string }) {
  const say = useSay()
  const product = usePortfolio(({ dataProducts }) => dataProducts[id as DataProductId])
  if (!product || job.trim() === '') return null
  const { verdict, text, values, reasons } = standingVerdictOf({ ...product, job })
  const [first] = reasons
  return (
    <p className={styles.verdict} role="status">
      <Pill tone={TONES[verdict]}>{say(text, values)}</Pill>
      {first && <span>{say(first.text, first.values)}</span>}
    </p>
  )
}
