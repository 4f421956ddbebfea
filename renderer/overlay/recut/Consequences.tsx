// What a move does, in groups with their counts: first what the room has to decide and what is lost. Of a long group what others rely on
// stands there at once, and the rest unfolds.
import type { ReactNode } from 'react'
import type { BoundaryLine, LineGroup } from '../../../shared/analysis/boundaries/boundaryProposal'
import { isSloDimension } from '../../../shared/analysis/sloInterview/dimensions'
import type { Say } from '../../../shared/text/say'
import { useSay } from '../../store/useEditor'
import styles from './Consequences.module.css'

const GROUPS = ['decide', 'lost', 'moves', 'shared'] as const satisfies readonly LineGroup[]
/** So many of each group are read from afar on one screen. */
const AT_ONCE = 5

interface LinesProps {
  readonly lines: readonly BoundaryLine[]
}

/** `children` stand below the sentence that says it all. */
export function Consequences({ lines, children }: LinesProps & { readonly children?: ReactNode }) {
  const say = useSay()
  const of = (group: LineGroup) => lines.filter((line) => line.group === group)
  return (
    <>
      {of('whole').map((line) => (
        <p key={line.text} className={styles.whole}>
          {sentenceOf(line, say)}
        </p>
      ))}
      {children}
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <Group key={group} group={group} lines={of(group)} />
        ))}
      </div>
    </>
  )
}

function Group({ group, lines }: LinesProps & { readonly group: (typeof GROUPS)[number] }) {
  const say = useSay()
  if (lines.length === 0) return null
  // One more line takes no more room than saying that there is one.
  const atOnce = lines.length > AT_ONCE + 1 ? AT_ONCE : lines.length
  const count = lines.length - atOnce
  return (
    <section className={styles.group} data-group={group}>
      <h3>
        {say(`recut.group.${group}`)} <span className={styles.count}>{lines.length}</span>
      </h3>
      <Sentences lines={lines.slice(0, atOnce)} />
      {count > 0 && (
        <details className={styles.rest}>
          <summary>{say('recut.group.more', { count })}</summary>
          <Sentences lines={lines.slice(atOnce)} />
        </details>
      )}
    </section>
  )
}

function Sentences({ lines }: LinesProps) {
  const say = useSay()
  return (
    <ul>
      {lines.map((line) => (
        <li key={`${line.text} ${JSON.stringify(line.values)}`}>{sentenceOf(line, say)}</li>
      ))}
    </ul>
  )
}

/** A dimension is named in the language of the window. What goes is an entry of a list, and begins like one also where a field's name does not. */
function sentenceOf({ text, values }: BoundaryLine, say: Say): string {
  const { dimension } = values
  const isKnown = typeof dimension === 'string' && isSloDimension(dimension)
  const sentence = say(text, isKnown ? { ...values, dimension: say(`slo.dimension.${dimension}`) } : values)
  return text.startsWith('boundary.gone.') ? `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}` : sentence
}
