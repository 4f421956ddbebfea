// The typist line: one line or a whole pasted outline becomes one undoable step; what it would do is shown while typing.
import { useState, type KeyboardEvent } from 'react'
import { parseTypistLine } from '../../shared/import/typistLine'
import { completeTypistLine, type TypistOption } from '../../shared/import/typistCompletion'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { takeOutline, typistContext } from './takeOutline'
import { TypistPreview } from './TypistPreview'
import styles from './TypistLine.module.css'

const NO_OPTIONS: readonly TypistOption[] = []

export function TypistLine() {
  const say = useSay()
  const { text, result, options, chosen, write, insert, moves } = useTypist()
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const move = event.nativeEvent.isComposing ? undefined : moveOf(event, text, options.length)
    if (!move) return
    event.preventDefault()
    moves[move]()
  }
  return (
    <section className={styles.line} data-draft aria-label={say('typist.label')}>
      {result && <TypistPreview result={result} options={options} chosen={chosen} onChoose={insert} />}
      <span className={styles.prompt} aria-hidden="true">
        ›
      </span>
      <textarea
        id="typist"
        className={styles.field}
        aria-label={say('typist.label')}
        placeholder={say('typist.placeholder')}
        rows={Math.min(8, text.split('\n').length)}
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          write(target.value, target.selectionStart)
        }}
        onKeyDown={onKeyDown}
      />
      <kbd className={styles.key}>/</kbd>
    </section>
  )
}

type TypistMove = 'leave' | 'take' | 'complete' | 'next' | 'previous'

/** Arrows choose among what could stand here, but walk the lines of a pasted outline. */
function moveOf({ key, shiftKey }: KeyboardEvent, text: string, options: number): TypistMove | undefined {
  if (key === 'Escape') return 'leave'
  if (key === 'Enter') return shiftKey ? undefined : 'take'
  if (options === 0) return undefined
  if (key === 'Tab') return shiftKey ? undefined : 'complete'
  if (text.includes('\n')) return undefined
  if (key === 'ArrowDown') return 'next'
  return key === 'ArrowUp' ? 'previous' : undefined
}

/** What is typed, what it would do, and what the keys do with it. */
function useTypist() {
  const desk = useDesk()
  const [text, setText] = useState('')
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(-1)
  const portfolio = usePortfolio((present) => present)
  const selection = useView((view) => view.selection)
  const empty = text.trim() === ''
  const result = empty ? null : parseTypistLine(portfolio, text, typistContext(desk, portfolio, selection))
  const completion = empty ? { from: 0, to: 0, options: NO_OPTIONS } : completeTypistLine(portfolio, text, caret)
  const { from, to, options } = completion
  const write = (next: string, at = next.length): void => {
    setText(next)
    setCaret(at)
    setChosen(-1)
  }
  const insert = (option: TypistOption): void => {
    write(text.slice(0, from) + option.insert + text.slice(to), from + option.insert.length)
  }
  const moves: Readonly<Record<TypistMove, () => void>> = {
    leave,
    take: () => {
      const option = options[chosen]
      if (option) insert(option)
      else if (result && takeOutline(desk, result)) write('')
    },
    complete: () => {
      const option = options[Math.max(chosen, 0)]
      if (option) insert(option)
    },
    next: () => {
      setChosen((chosen + 1) % options.length)
    },
    previous: () => {
      setChosen(chosen <= 0 ? options.length - 1 : chosen - 1)
    },
  }
  return { text, result, options, chosen, write, insert, moves }
}

const leave = (): void => document.querySelector<HTMLElement>('#map, [data-keys="map"]')?.focus()
