// The name on a card: text, or the field it becomes while it is being named.
import { Fragment } from 'react'
import { languageOf } from '../../../shared/analysis/jobDescription/language'
import { wordsOf } from '../../../shared/analysis/jobDescription/words'
import { piecesAtJoints } from '../../../shared/text/germanJoints'
import { useNaming } from '../../store/useNaming'
import { useSay, useView } from '../../store/useEditor'
import type { Naming } from '../../store/viewStore'
import { GreyRest } from '../../ui/GreyRest'
import { takeName } from '../../ui/takeName'
import styles from './CardName.module.css'

export function CardName({ id, name }: { readonly id: string; readonly name: string }) {
  const naming = useView((view) => (view.naming?.id === id ? view.naming : null))
  if (naming) return <NameField key={naming.gesture} naming={naming} name={name} />
  return (
    <h3 className={styles.name} lang={languageOf(wordsOf(name)) === 'de' ? 'de' : undefined}>
      {name.split(LONG_WORD).map((part, place) => (place % 2 === 1 ? <Jointed key={place} word={part} /> : part))}
    </h3>
  )
}

/** Shorter ones fit; a split leaves every other part one. */
const LONG_WORD = /(\p{L}{10,})/u
/** Letters that no card's line holds, read from near. */
const TOO_LONG = 19

/** May be broken with a hyphen at its joints. The hyphen is the style's: what is read aloud, found and copied is the name alone. */
function Jointed({ word }: { readonly word: string }) {
  return piecesAtJoints(word).map((piece, place) => (
    <Fragment key={place}>
      {place > 0 && <span className={styles.joint} data-long={word.length >= TOO_LONG || undefined} />}
      {piece}
    </Fragment>
  ))
}

function NameField({ naming, name }: { readonly naming: Naming; readonly name: string }) {
  const say = useSay()
  const { text, grey, type, end, takeKey } = useNaming(naming, name, focusMap)
  return (
    <div className={styles.naming}>
      <div className={styles.grown}>
        <textarea
          className={`${styles.field ?? ''} nodrag nopan nowheel`}
          aria-label={say('card.name')}
          placeholder={name}
          data-asks={naming.id}
          rows={2}
          value={text}
          ref={takeName}
          onChange={({ target }) => {
            type(target.value)
          }}
          onKeyDown={(event) => {
            if (takeKey(event)) event.stopPropagation()
          }}
          onBlur={() => {
            end('done')
          }}
        />
        {grey !== '' && <GreyRest typed={text} rest={grey} className={styles.grey} />}
      </div>
    </div>
  )
}

const focusMap = (): void => document.getElementById('map')?.focus({ preventScroll: true })
