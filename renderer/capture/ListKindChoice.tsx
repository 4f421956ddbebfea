// A pasted list says nowhere what it is: here it is said plainly what its names become, and one key turns all of them.
import type { KeyboardEvent } from 'react'
import { listKinds, type FlatList, type ListKind } from '../../shared/import/flatList'
import type { TypistPreview } from '../../shared/import/typist/typistOutline'
import { useSay } from '../store/useEditor'
import styles from './TypistLine.module.css'

/** With Alt, the letters that make a use case, a product and a source system on the map. */
const LETTERS: Readonly<Record<ListKind, string>> = { usecase: 'U', product: 'P', source: 'S' }

interface ListKindChoiceProps {
  readonly list: FlatList
  readonly preview: readonly TypistPreview[]
  readonly onTurn: (kind: ListKind) => void
}

export function ListKindChoice({ list, preview, onTurn }: ListKindChoiceProps) {
  const say = useSay()
  const shown = kindShown(preview)
  return (
    <div className={styles.list}>
      <p role="status">{say(`typist.list.${shown ?? 'mixed'}`, { count: list.count })}</p>
      <div className={styles.options} role="group" aria-label={say('typist.list.as')}>
        {listKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            tabIndex={-1}
            aria-pressed={kind === shown}
            data-chosen={kind === shown || undefined}
            aria-keyshortcuts={`Alt+${LETTERS[kind]}`}
            onMouseDown={(event) => {
              event.preventDefault()
              onTurn(kind)
            }}
          >
            {say(`typist.list.as.${kind}`)} <kbd>Alt {LETTERS[kind]}</kbd>
          </button>
        ))}
      </div>
    </div>
  )
}

/** What the whole list becomes; null where the map knows one of the names as something else. */
function kindShown(preview: readonly TypistPreview[]): ListKind | null {
  const [first] = preview
  return listKinds.find((kind) => kind === first?.kind && preview.every((row) => row.kind === kind)) ?? null
}

/** By what is typed, or where a layout or Alt itself makes a sign of it, by the place of the key. */
export function listKindFor({ altKey, ctrlKey, metaKey, key, nativeEvent }: KeyboardEvent): ListKind | undefined {
  if (!altKey || ctrlKey || metaKey || nativeEvent.isComposing) return undefined
  const letter = /^[a-z]$/iu.test(key) ? key.toUpperCase() : nativeEvent.code.replace('Key', '')
  return listKinds.find((kind) => LETTERS[kind] === letter)
}
