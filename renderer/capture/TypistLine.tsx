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
  const desk = useDesk()
  const say = useSay()
  const [text, setText] = useState('')
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(-1)
  const portfolio = usePortfolio((present) => present)
  const selection = useView((view) => view.selection)
  const empty = text.trim() === ''
  const result = empty ? null : parseTypistLine(portfolio, text, typistContext(desk, portfolio, selection))
  const completion = empty ? { from: 0, to: 0, options: NO_OPTIONS } : completeTypistLine(portfolio, text, caret)
  const write = (next: string, at = next.length): void => {
    setText(next)
    setCaret(at)
    setChosen(-1)
  }
  const insert = (option: TypistOption): void => {
    const { from, to } = completion
    write(text.slice(0, from) + option.insert + text.slice(to), from + option.insert.length)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, shiftKey } = event
    const { options } = completion
    if (key === 'Escape') leave()
    else if (key === 'Enter' && !shiftKey) {
      const option = options[chosen]
      if (option) insert(option)
      else if (result && takeOutline(desk, result)) write('')
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && options.length > 0 && !text.includes('\n'))
      setChosen(
        (chosen + (key === 'ArrowDown' ? 1 : options.length) + (chosen < 0 && key === 'ArrowUp' ? 0 : 0)) %
          options.length,
      )
    else if (key === 'Tab' && options.length > 0 && !shiftKey) {
      const option = options[Math.max(chosen, 0)]
      if (option) insert(option)
    } else return
    event.preventDefault()
  }
  return (
    <section className={styles.line} aria-label={say('typist.label')}>
      {result && <TypistPreview result={result} options={completion.options} chosen={chosen} onChoose={insert} />}
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

const leave = (): void => document.querySelector<HTMLElement>('#map, [data-keys="map"]')?.focus()
