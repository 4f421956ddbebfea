// Type to choose: a field, and the list of what matches. Opens over the map, is left with Esc, gives the keyboard back.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { useState, type ReactNode } from 'react'
import styles from './ChoiceDialog.module.css'
import { ChoiceShell } from './ChoiceShell'
import { TypedList } from './TypedList'

export interface Choice {
  readonly id: string
  readonly label: string
  /** Small words behind the label: kind, owner, what it would do. */
  readonly note?: string
  readonly mark?: ReactNode
  /** Further words by which it is found. */
  readonly words?: string
  readonly keys?: readonly string[]
  readonly disabled?: boolean
  /** Why it is disabled, below the label. */
  readonly lacks?: string | undefined
}

interface ChoiceDialogProps {
  readonly title: string
  readonly placeholder: string
  readonly empty: string
  readonly choices: readonly Choice[]
  /** Offered behind the matches for what was typed: to make a new one of that name. */
  readonly creation?: (typed: string) => Choice | undefined
  /** Offered besides the choices, best first, once something is typed: behind those of whose label a word begins with it. */
  readonly besides?: (typed: string) => readonly Choice[]
  readonly onChoose: (id: string, typed: string) => void
  readonly onClose: () => void
}
const MOST = 60

export function ChoiceDialog(props: ChoiceDialogProps) {
  const { title, placeholder, empty, choices, onChoose, onClose } = props
  const [typed, setTyped] = useState('')
  const shown = offered(props, typed)
  const isMarked = choices.some(({ mark }) => mark !== undefined)
  return (
    <ChoiceShell title={title} onClose={onClose}>
      <TypedList {...{ title, placeholder, empty, typed }} items={shown} onType={setTyped}>
        {(choice) => (
          <Autocomplete.Item
            key={choice.id}
            value={choice}
            className={styles.item}
            disabled={choice.disabled ?? false}
            onClick={() => {
              onChoose(choice.id, typed.trim())
            }}
          >
            {isMarked && <span className={styles.mark}>{choice.mark}</span>}
            <span className={styles.hit}>
              <span className={styles.label}>{choice.label}</span>
              {choice.lacks !== undefined && <span className={styles.detail}>{choice.lacks}</span>}
            </span>
            {choice.note !== undefined && <span className={styles.note}>{choice.note}</span>}
            {choice.keys && <Keys keys={choice.keys} />}
          </Autocomplete.Item>
        )}
      </TypedList>
    </ChoiceShell>
  )
}

/** A chord as keycaps. */
export const Keys = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className={styles.keys}>
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
)

function offered({ choices, creation, besides }: ChoiceDialogProps, typed: string): readonly Choice[] {
  const said = typed.trim()
  if (said === '') return choices.slice(0, MOST)
  const { byStart, byLabel, byNote } = matching(choices, said)
  const found = [...byStart, ...(besides?.(said) ?? []), ...byLabel, ...byNote].slice(0, MOST)
  const fresh = creation?.(said)
  return fresh ? [...found, fresh] : found
}

/** All words typed must occur; names that begin with them come first. */
function matching(choices: readonly Choice[], typed: string) {
  const words = plain(typed).split(/\s+/u).filter(Boolean)
  const start = words.join(' ')
  const all = choices
    .map((choice) => ({
      choice,
      label: plain(choice.label),
      all: plain(`${choice.label} ${choice.note ?? ''} ${choice.words ?? ''}`),
    }))
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .sort((one, other) => rank(one.label, start) - rank(other.label, start))
  const found = all.map((one) => ({ ...one, tier: tierOf(one.label, words) }))
  const ofTier = (wanted: Tier) => found.filter(({ tier }) => tier === wanted).map(({ choice }) => choice)
  return { byStart: ofTier('start'), byLabel: ofTier('label'), byNote: ofTier('note') }
}

/** Where what was typed stands: at the start of words of the label, somewhere in it, or only in the further words. */
type Tier = 'start' | 'label' | 'note'

function tierOf(label: string, words: readonly string[]): Tier {
  if (!words.every((word) => label.includes(word))) return 'note'
  return words.every((word) => label.startsWith(word) || label.includes(` ${word}`)) ? 'start' : 'label'
}

const rank = (label: string, start: string): number =>
  label.startsWith(start) ? 0 : label.includes(` ${start}`) ? 1 : label.includes(start) ? 2 : 3

const plain = (text: string): string => text.normalize('NFC').toLowerCase()
