// What has become of each card since the version on the screen: a ring around what is gone, an outline where something came, a dot on what changed. The list beside the map says the same in words.
import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { cardBox, type Box } from '../../shared/layout/cardSize'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import type { ChangeMark } from '../../shared/merge/changeMarks'
import { usePortfolio, useSay } from '../store/useEditor'
import { markText, usePresent, useShownVersion, useVersionMarks } from '../store/useVersion'
import styles from './VersionMarks.module.css'

export const VersionMarks = memo(function VersionMarks() {
  const kind = useShownVersion()?.kind
  const marks = useVersionMarks()
  const shown = usePortfolio((portfolio) => portfolio)
  const present = usePresent()
  const say = useSay()
  if (marks.size === 0) return null
  return (
    <ViewportPortal>
      <div aria-hidden="true">
        {[...marks].map(([id, mark]) => {
          const holder = mark === 'added' ? present : shown
          const at = holder.layout[id as NodeId]
          return (
            at && (
              <Mark
                key={id}
                mark={mark}
                word={say(markText(kind, mark))}
                box={cardBox(id as NodeId, at)}
                name={nameOf(holder, id)}
              />
            )
          )
        })}
      </div>
    </ViewportPortal>
  )
})

interface MarkProps {
  readonly mark: ChangeMark
  readonly word: string
  readonly box: Box
  readonly name: string
}

function Mark({ mark, word, box: { x, y, width, height }, name }: MarkProps) {
  return (
    <div className={styles.mark} data-mark={mark} style={{ transform: `translate(${x}px, ${y}px)`, width, height }}>
      {mark === 'added' && <span className={styles.name}>{name}</span>}
      <span className={styles.word}>{word}</span>
    </div>
  )
}

function nameOf({ useCases, dataProducts, sourceSystems }: Portfolio, id: string): string {
  const tables: readonly Readonly<Record<string, { readonly name: string }>>[] = [useCases, dataProducts, sourceSystems]
  return tables.find((table) => Object.hasOwn(table, id))?.[id]?.name ?? ''
}
