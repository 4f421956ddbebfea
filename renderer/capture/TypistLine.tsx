// The typist line: one name, an outline written by keys or a whole pasted one becomes one undoable step; what it would make is shown while typing.
import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { flatListAs, type ListKind } from '../../shared/import/flatList'
import { greyRest } from '../../shared/import/typist/nameOffer'
import { nameOf } from '../../shared/model/stepName'
import { shownOffers } from '../store/shownOffer'
import { usePortfolio, useSay } from '../store/useEditor'
import { GreyRest } from '../ui/GreyRest'
import { OfferList, takingKeys } from '../ui/OfferList'
import { leaveField } from '../ui/leaveField'
import { takingDigit } from '../ui/takingDigit'
import { ListKindChoice, listKindFor } from './ListKindChoice'
import type { OutlineStep } from './outlineStep'
import { TypistPreview } from './TypistPreview'
import styles from './TypistLine.module.css'
import { usePastedTable } from './usePastedTable'
import { useTypist } from './useTypist'

export function TypistLine() {
  const say = useSay()
  const { isHeld, ...holding } = useHeld()
  const typist = useTypist(isHeld)
  const [scrolled, setScrolled] = useState(0)
  const { text, caret, offer, typed } = typist
  const field = useCaret(text, caret)
  const invitation = useInvitation(typist.takenLast)
  const onPaste = usePastedTable(field, typist.write)
  return (
    <section className={styles.line} data-draft aria-label={say('typist.label')} {...holding}>
      <TypistPane typist={typist} />
      <span className={styles.prompt} aria-hidden="true">
        ›
      </span>
      <div className={styles.written}>
        <textarea
          id="typist"
          className={styles.field}
          aria-label={say('typist.label')}
          placeholder={invitation}
          rows={Math.min(8, text.split('\n').length)}
          spellCheck={false}
          value={text}
          ref={field}
          onChange={({ target }) => {
            typist.write({ text: target.value, caret: target.selectionStart })
          }}
          onSelect={({ currentTarget }) => {
            typist.moveTo(currentTarget.selectionStart)
          }}
          onScroll={({ currentTarget }) => {
            setScrolled(currentTarget.scrollTop)
          }}
          onBlur={typist.rest}
          onPaste={onPaste}
          onKeyDown={(event) => {
            onTypistKey(event, typist)
          }}
        />
        {offer && (
          <GreyRest
            typed={text.slice(0, caret)}
            rest={greyRest(typed, offer.label)}
            className={styles.field}
            scrolled={scrolled}
          />
        )}
      </div>
      <kbd className={styles.key}>/</kbd>
    </section>
  )
}

/** Above the line: what it would make, and what is there already. */
function TypistPane({ typist }: { readonly typist: Typist }) {
  const heard = useHeard(typist.offers)
  const { text, caret, result, list, options, offer, chosen } = typist
  if (!result) return null
  return (
    <TypistPreview
      result={result}
      line={text.slice(0, caret).split('\n').length}
      isOutlining={typist.isOutlining}
      options={options}
      chosen={chosen < 0 && offer ? options.findIndex(({ label }) => label === offer.label) : chosen}
      onChoose={typist.insert}
      taken={typist.taken}
      heard={heard}
    >
      {list && <ListKindChoice list={list} preview={result.preview} onTurn={turning(typist)} />}
      {typist.offers.length > 0 && <TypistOffers typist={typist} />}
    </TypistPreview>
  )
}

/** What is there already for the thing at the caret: nearest first, one key writes it into the line. */
function TypistOffers({ typist: { offers, offered, reuse } }: { readonly typist: Typist }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const title = say(offered === 'useCase' ? 'offer.title.useCase' : 'offer.title.dataProduct')
  return (
    <section className={styles.offers} aria-label={title}>
      <OfferList
        title={title}
        hint={say('offer.hint', { keys: takingKeys(offers.length) })}
        offers={shownOffers(offers, portfolio, say)}
        onTake={reuse}
      />
    </section>
  )
}

/** What an empty line asks for: a use case, or what the last line needs. */
function useInvitation(takenLast: string | null): string {
  const say = useSay()
  const name = usePortfolio((portfolio) => (takenLast === null ? '' : (nameOf(portfolio, takenLast) ?? '')))
  return name === '' ? say('typist.placeholder') : say('typist.placeholder.next', { name })
}

function useHeard(offers: Typist['offers']): string {
  const say = useSay()
  const name = usePortfolio(({ dataProducts }) => (offers[0] && dataProducts[offers[0].product]?.name) ?? '')
  return offers.length > 0 ? say('offer.heard', { count: offers.length, name, keys: 'Alt+1' }) : ''
}

/** Whether the line or what stands above it has the keyboard. */
function useHeld() {
  const [isHeld, setHeld] = useState(false)
  const onFocus = (): void => {
    setHeld(true)
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    setHeld(currentTarget.contains(relatedTarget))
  }
  return { isHeld, onFocus, onBlur }
}

/** Where a key or an option wrote something, the caret goes behind it; where a person typed, it is there already. */
function useCaret(text: string, caret: number) {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (field.current && field.current.selectionStart !== caret) field.current.setSelectionRange(caret, caret)
  }, [text, caret])
  return field
}

type Typist = ReturnType<typeof useTypist>

function onTypistKey(event: KeyboardEvent<HTMLTextAreaElement>, typist: Typist): void {
  const move = event.nativeEvent.isComposing ? undefined : moveOf(event, typist)
  if (!move) return
  event.preventDefault()
  move()
}

/** The key that ends a name says where the next one goes. An empty line is left by Tab as any field is, unless a line was just taken. */
function moveOf(event: KeyboardEvent<HTMLTextAreaElement>, typist: Typist): (() => void) | undefined {
  const { key } = event
  if (key === 'Escape') return leaveField
  const at = takingDigit(event.nativeEvent)
  if (at !== undefined && at < typist.offers.length)
    return () => {
      typist.reuse(at)
    }
  const kind = typist.list ? listKindFor(event) : undefined
  if (kind !== undefined)
    return () => {
      turning(typist)(kind)
    }
  if (key === 'Enter') return onEnter(event, typist)
  if (typist.text.trim() === '') return onEmpty(event, typist)
  if (key === 'Tab') return onTab(event, typist)
  return key === '@' ? ownerSign(event.currentTarget, typist) : choosing(key, typist)
}

const onEmpty = ({ key, shiftKey }: KeyboardEvent, { takenLast, goOn }: Typist): (() => void) | undefined =>
  key === 'Tab' && !shiftKey && takenLast !== null ? goOn : undefined

function onEnter({ shiftKey, ctrlKey, metaKey }: KeyboardEvent, typist: Typist): (() => void) | undefined {
  if (shiftKey) return undefined
  return (ctrlKey || metaKey) && typist.text.trim() !== '' ? stepping(typist, 'useCase') : typist.enter
}

function onTab({ shiftKey }: KeyboardEvent, typist: Typist): (() => void) | undefined {
  if (!shiftKey) return stepping(typist, 'child')
  return typist.isOutlining ? stepping(typist, 'parentSibling') : undefined
}

/** The names of a list, all of one kind from here on: it is written before them, and what is seen is what is taken. */
const turning =
  ({ text, write }: Typist) =>
  (kind: ListKind): void => {
    const turned = flatListAs(text, kind)
    write({ text: turned, caret: turned.length })
  }

const stepping =
  ({ step }: Typist, to: OutlineStep) =>
  (): void => {
    step(to)
  }

/** Arrows choose among what could stand here, but walk the lines of an outline. */
function choosing(key: string, { text, options, choose }: Typist): (() => void) | undefined {
  if (options.length === 0 || text.includes('\n')) return undefined
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  return () => {
    choose(key === 'ArrowDown' ? 1 : -1)
  }
}

/** "@" right behind a name means its owner, so the blank is set for the typist; in a description it is a sign like any other. */
function ownerSign(field: HTMLTextAreaElement, { text, write }: Typist): (() => void) | undefined {
  const { selectionStart: from, selectionEnd: to } = field
  const before = text.slice(0, from)
  const thing = before.slice(before.lastIndexOf('\n') + 1)
  if (!/\S$/u.test(thing) || /:\s/u.test(thing)) return undefined
  return () => {
    write({ text: `${before} @${text.slice(to)}`, caret: from + 2 })
  }
}
