// What is typed, what it would make, and what the keys do with it.
import { useMemo, useState } from 'react'
import { readFlatList } from '../../shared/import/flatList'
import { completeTypistLine, type TypistCompletion, type TypistOption } from '../../shared/import/typistCompletion'
import { parseTypistLine } from '../../shared/import/typistLine'
import { isSourceId } from '../../shared/model/nodeKind'
import type { Portfolio } from '../../shared/model/portfolio'
import { useDesk, usePortfolio, useView, type Desk } from '../store/useEditor'
import { isBlankAt, NEEDED, nextLine, type OutlineStep, type Written } from './outlineStep'
import { takeOutline, typistContext } from './takeOutline'
import { useTypistOffers } from './useTypistOffers'

const NOTHING: Written = { text: '', caret: 0 }
const ASKING: Written = { text: NEEDED, caret: NEEDED.length }
const NOWHERE = { x: 0, y: 0 }
const NOTHING_SELECTED: readonly string[] = []
const NO_COMPLETION: TypistCompletion = { from: 0, to: 0, options: [] }

/** What the text means on this map, what could stand at the caret, and what stands ready there in grey. */
function useReading(written: Written, isHeld: boolean) {
  const desk = useDesk()
  // An empty line means nothing on any map, and nobody sees what a line means that has not the keyboard: it must cost nothing when the map changes.
  const isRead = isHeld && written.text.trim() !== ''
  const portfolio = usePortfolio((present) => (isRead ? present : null))
  const selection = useView((view) => (isRead ? view.selection : NOTHING_SELECTED))
  return useMemo(() => readingOf(desk, portfolio, selection, written), [desk, portfolio, selection, written])
}

function readingOf(desk: Desk, portfolio: Portfolio | null, selection: readonly string[], written: Written) {
  const { text, caret } = written
  // While it is typed nobody asks where the cards will stand; finding a place for each costs more than all the rest.
  const parse = (typed: string) =>
    portfolio &&
    parseTypistLine(portfolio, typed, { ...typistContext(desk, portfolio, selection), place: () => NOWHERE })
  const said = parse(text)
  const { from, to, options, offer } = portfolio
    ? completeTypistLine(portfolio, text, caret, said?.preview)
    : NO_COMPLETION
  const taken = ({ insert }: TypistOption): Written => ({
    text: text.slice(0, from) + insert + text.slice(to),
    caret: from + insert.length,
  })
  const meant = offer ? taken(offer) : written
  return {
    list: said && readFlatList(text),
    typed: text.slice(from, to),
    result: said && meant !== written ? parse(meant.text) : said,
    options,
    offer,
    meant,
    taken,
    made: () => portfolio && parseTypistLine(portfolio, meant.text, typistContext(desk, portfolio, selection)),
  }
}

/** @param isHeld whether the line has the keyboard: half done and left alone it keeps its words, and reads nothing */
export function useTypist(isHeld: boolean) {
  const desk = useDesk()
  const [written, setWritten] = useState(NOTHING)
  const [isOutlining, setOutlining] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const [takenLast, setTakenLast] = useState<string | null>(null)
  const { text, caret } = written
  const { typed, result, list, options, offer, meant, taken, made } = useReading(written, isHeld)
  const nearest = useTypistOffers(written, result)
  const write = (next: Written, outlining = isOutlining): void => {
    setWritten(next)
    setChosen(-1)
    setOutlining(outlining && next.text.trim() !== '')
    if (next.text.trim() === '') nearest.forget()
  }
  const insert = (option: TypistOption): void => {
    write(taken(option))
  }
  const take = (): void => {
    const outline = made()
    if (!outline || !takeOutline(desk, outline, nearest.taken)) return
    write(NOTHING, false)
    setTakenLast(outline.focus !== null && !isSourceId(outline.focus) ? outline.focus : null)
  }
  return {
    ...{ text, caret, typed, result, list, isOutlining, options, offer, chosen },
    offers: nearest.offers,
    offered: nearest.of,
    taken: nearest.taken,
    /** What the last line was about and may need something, as long as the typist goes on; null where there is none. */
    takenLast,
    /** Tab behind a line that was taken: the next one is about what it needs. */
    goOn: () => {
      write(ASKING)
    },
    rest: () => {
      setTakenLast(null)
    },
    write,
    insert,
    take,
    /** Alt and a digit: what is there takes the place of what was being typed, or stands below the use case that needs it. */
    reuse: (at: number): void => {
      const next = nearest.taking(at)
      if (next) write(next)
    },
    moveTo: (at: number): void => {
      if (at !== caret) setWritten({ text, caret: at })
    },
    choose: (by: 1 | -1) => {
      setChosen(chosen < 0 && by < 0 ? options.length - 1 : (chosen + by + options.length) % options.length)
    },
    /** Enter: takes it all, or while an outline is written by keys goes on beside this name. */
    enter: (): void => {
      const option = options[chosen]
      if (option) insert(option)
      else if (isOutlining && !isBlankAt(written)) write(nextLine(meant, 'sibling'))
      else take()
    },
    step: (step: OutlineStep) => {
      write(nextLine(options[chosen] ? taken(options[chosen]) : meant, step), true)
    },
  }
}
