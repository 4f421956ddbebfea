// A name as it stands in a narrow place: a long word breaks at a joint of its words, or between syllables where that is not enough. The hyphen is
// the style's: what is read aloud, found and copied is the name alone.
import { Fragment } from 'react'
import { breadthOf } from '../../shared/text/breadth'
import { piecesAtJoints } from '../../shared/text/germanJoints'
import { piecesAtSyllables } from '../../shared/text/syllables'
import styles from './JointedName.module.css'

interface JointedNameProps {
  readonly name: string
  /** Letters of one word that a line holds where the name stands; only what is longer is broken. */
  readonly holds?: number | undefined
  /** Joints of shorter words too are there for a style that needs them: the map's, from afar. */
  readonly everyJoint?: boolean
}

/** No card and no panel holds more on one line. */
const LINE_HOLDS = 18

export function JointedName({ name, holds = LINE_HOLDS, everyJoint = false }: JointedNameProps) {
  return name.split(LONG_WORD).map((part, place) => {
    if (place % 2 === 0) return part
    if (breadthOf(part) > holds) return <Broken key={place} word={part} holds={holds} />
    return everyJoint ? <Pieces key={place} pieces={piecesAtJoints(part)} /> : part
  })
}

/** Shorter ones fit everywhere; a split leaves every other part one. */
const LONG_WORD = /(\p{L}{9,})/u

function Broken({ word, holds }: { readonly word: string; readonly holds: number }) {
  const fits = (piece: string): boolean => breadthOf(`${piece}-`) <= holds
  const pieces = piecesAtJoints(word).flatMap((piece) => (fits(piece) ? [piece] : piecesAtSyllables(piece)))
  return (
    <span className={styles.word} data-fits={pieces.every(fits) || undefined}>
      <Pieces pieces={pieces} isLong />
    </span>
  )
}

function Pieces({ pieces, isLong }: { readonly pieces: readonly string[]; readonly isLong?: boolean }) {
  return pieces.map((piece, place) => (
    <Fragment key={place}>
      {place > 0 && <span className={styles.joint} data-long={isLong} />}
      {piece}
    </Fragment>
  ))
}
