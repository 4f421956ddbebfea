// A name as it stands in a narrow place: a long German word breaks at a joint of its words. The hyphen is the style's: what is read aloud,
// found and copied is the name alone.
import { Fragment } from 'react'
import { piecesAtJoints } from '../../shared/text/germanJoints'
import styles from './JointedName.module.css'

interface JointedNameProps {
  readonly name: string
  /** Letters of one word that a line holds where the name stands; only what is longer is broken. */
  readonly holds?: number
  /** Joints of shorter words too are there for a style that needs them: the map's, from afar. */
  readonly everyJoint?: boolean
}

/** No card and no panel holds more on one line. */
const LINE_HOLDS = 18

export function JointedName({ name, holds = LINE_HOLDS, everyJoint = false }: JointedNameProps) {
  return name
    .split(LONG_WORD)
    .map((part, place) =>
      place % 2 === 1 && (everyJoint || part.length > holds) ? (
        <Jointed key={place} word={part} isLong={part.length > holds} />
      ) : (
        part
      ),
    )
}

/** Shorter ones fit everywhere; a split leaves every other part one. */
const LONG_WORD = /(\p{L}{10,})/u

function Jointed({ word, isLong }: { readonly word: string; readonly isLong: boolean }) {
  return piecesAtJoints(word).map((piece, place) => (
    <Fragment key={place}>
      {place > 0 && <span className={styles.joint} data-long={isLong || undefined} />}
      {piece}
    </Fragment>
  ))
}
