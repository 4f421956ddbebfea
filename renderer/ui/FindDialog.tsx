// Type to find: hits in groups, the words that were typed marked where they stand.
import { Autocomplete } from '@base-ui/react/autocomplete'
import type { ReactNode } from 'react'
import styles from './ChoiceDialog.module.css'
import { ChoiceShell } from './ChoiceShell'
import { Marked, type MarkedPart } from './Marked'
import { TypedList } from './TypedList'

export interface Hit {
  readonly id: string
  readonly label: string
  readonly labelMarks: readonly MarkedPart[]
  /** The line under it, where the words stand that the label does not hold; '' for none. */
  readonly detail: string
  readonly detailMarks: readonly MarkedPart[]
  readonly note?: string
  readonly mark?: ReactNode
}
export interface HitGroup {
  readonly id: string
  readonly title: string
  /** How many there are beyond those that are shown. */
  readonly more?: string
  readonly items: readonly Hit[]
}

interface FindDialogProps {
  readonly title: string
  readonly placeholder: string
  readonly empty: string
  readonly typed: string
  readonly groups: readonly HitGroup[]
  readonly onType: (typed: string) => void
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

export function FindDialog({ groups, onChoose, onClose, ...list }: FindDialogProps) {
  return (
    <ChoiceShell title={list.title} onClose={onClose}>
      <TypedList {...list} items={groups}>
        {(group) => (
          <Autocomplete.Group key={group.id} items={group.items} className={styles.group}>
            <Autocomplete.GroupLabel className={styles.groupTitle}>
              {group.title}
              {group.more !== undefined && <span>{group.more}</span>}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(hit: Hit) => (
                <Autocomplete.Item
                  key={hit.id}
                  value={hit}
                  className={styles.item}
                  onClick={() => {
                    onChoose(hit.id)
                  }}
                >
                  <HitLine hit={hit} />
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </TypedList>
    </ChoiceShell>
  )
}

function HitLine({ hit }: { readonly hit: Hit }) {
  return (
    <>
      {hit.mark}
      <span className={styles.hit}>
        <span className={styles.label}>
          <Marked text={hit.label} marks={hit.labelMarks} />
        </span>
        {hit.detail !== '' && (
          <span className={styles.detail}>
            <Marked text={hit.detail} marks={hit.detailMarks} />
          </span>
        )}
      </span>
      {hit.note !== undefined && <span className={styles.note}>{hit.note}</span>}
    </>
  )
}
