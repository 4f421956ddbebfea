import type { ReactNode } from 'react'
import type { TakenOffer } from '../../shared/import/typist/takenOffers'
import type { TypistOption } from '../../shared/import/typistCompletion'
import type { TypistPreview as Shown, TypistResult } from '../../shared/import/typist/typistOutline'
import { useSay } from '../store/useEditor'
import styles from './TypistLine.module.css'

interface TypistPreviewProps {
  readonly result: TypistResult
  /** The line of the caret, from 1: what it makes is always in sight. */
  readonly line: number
  readonly isOutlining: boolean
  readonly options: readonly TypistOption[]
  readonly chosen: number
  readonly onChoose: (option: TypistOption) => void
  /** What was taken from the list below; its port stands with the product it is added to. */
  readonly taken: readonly TakenOffer[]
  /** What is there already, said aloud with the rest; '' where nothing comes near. */
  readonly heard: string
  readonly children: ReactNode
}
const KIND = { usecase: 'useCase', product: 'dataProduct', source: 'sourceSystem', domain: 'domain' } as const
const MOST = 12

/** What the text would make, and what could stand at the caret instead. */
export function TypistPreview({ result, line, isOutlining, options, chosen, onChoose, ...more }: TypistPreviewProps) {
  const { taken, heard, children } = more
  const say = useSay()
  const made = result.preview.filter(({ owns }) => owns === undefined)
  const until = Math.max(MOST, made.filter((row) => row.line <= line).length)
  return (
    <div className={styles.preview}>
      <div className={styles.made} role="status">
        {options.length > 0 && <Options options={options} chosen={chosen} onChoose={onChoose} />}
        <ul className={styles.rows}>
          {until > MOST && <li className={styles.note}>+ {until - MOST}</li>}
          {made.slice(until - MOST, until).map((row) => (
            <Made
              key={`${row.line} ${row.kind} ${row.name}`}
              row={row}
              owners={ownersOf(result.preview, row)}
              added={addedTo(row.id, result, taken)}
            />
          ))}
          {made.length > until && <li className={styles.note}>+ {made.length - until}</li>}
          {result.problems.slice(0, MOST).map(({ line: at, key, values }) => (
            <li key={`${at} ${key}`} className={styles.problem}>
              {say(key, { line: at, ...values })}
            </li>
          ))}
        </ul>
        {heard !== '' && <p className="visually-hidden">{heard}</p>}
      </div>
      {children}
      <p className={styles.hint}>{say(isOutlining ? 'typist.hint.outline' : 'typist.hint')}</p>
    </div>
  )
}

/** What this text adds to a product: attributes, a port, and promises asked of it. */
function addedTo(id: string, { changes }: TypistResult, taken: readonly TakenOffer[]): readonly string[] {
  const attributes = changes.flatMap((change) =>
    change.type === 'attribute/add' && change.product === id ? [change.record.name] : [],
  )
  const isRead = changes.some((change) => change.type === 'flow/connect' && change.record.from === id)
  const more = taken.filter(({ product }) => isRead && product === id)
  return [
    ...attributes,
    ...more.flatMap(({ port, portName, requirements }) => [...(port === null ? [] : [portName]), ...requirements]),
  ]
}

const ownersOf = (preview: readonly Shown[], { line, name }: Shown): readonly Shown[] =>
  preview.filter((row) => row.line === line && row.owns === name)

interface MadeProps {
  readonly row: Shown
  readonly owners: readonly Shown[]
  readonly added: readonly string[]
}

function Made({ row, owners, added }: MadeProps) {
  const say = useSay()
  const { kind, name, existing, again, upstreamOf, guessed } = row
  return (
    <li>
      <span className={styles.kind}>{say(`kind.${KIND[kind]}`)}</span>
      <strong>{name}</strong>
      {upstreamOf !== undefined && <span className={styles.needed}>→ {upstreamOf}</span>}
      {added.length > 0 && <span className={styles.added}>+ {added.join(', ')}</span>}
      {owners.map((owner) => (
        <span key={owner.name} className={styles.owner}>
          @ {owner.name}
          {!owner.existing && !owner.again && <span className={styles.note}> {say('typist.new')}</span>}
        </span>
      ))}
      {guessed && <span className={styles.note}>{say('typist.guessed')}</span>}
      <span className={styles.state} data-known={existing || again || undefined}>
        {say(existing ? 'typist.known' : again ? 'typist.again' : 'typist.new')}
      </span>
    </li>
  )
}

function Options({ options, chosen, onChoose }: Pick<TypistPreviewProps, 'options' | 'chosen' | 'onChoose'>) {
  return (
    <ul className={styles.options}>
      {options.map((option, index) => (
        <li key={`${option.kind} ${option.label}`}>
          <button
            type="button"
            tabIndex={-1}
            data-chosen={index === chosen || undefined}
            onMouseDown={(event) => {
              event.preventDefault()
              onChoose(option)
            }}
          >
            {option.label}
          </button>
        </li>
      ))}
    </ul>
  )
}
