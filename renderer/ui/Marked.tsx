import styles from './Marked.module.css'

/** From (including) and to (excluding), in characters. */
export type MarkedPart = readonly [from: number, to: number]

interface MarkedProps {
  readonly text: string
  /** In order, and apart from each other. */
  readonly marks: readonly MarkedPart[]
}

/** A text with parts of it marked. */
export function Marked({ text, marks }: MarkedProps) {
  const ends = marks.map(([, to]) => to)
  return (
    <>
      {marks.map(([from, to], at) => (
        <span key={from}>
          {text.slice(at === 0 ? 0 : ends[at - 1], from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  )
}
