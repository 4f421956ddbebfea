import { ArrowLeft } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { GuidingQuestion } from '../../shared/analysis/sloInterview/guidingQuestions'
import { answerDoubts } from '../../shared/analysis/sloInterview/answerDoubts'
import { readSloAnswer, type SloFields } from '../../shared/analysis/sloInterview/readSloAnswer'
import type { DataProduct } from '../../shared/model/entities/dataProduct'
import { useDesk, useSay, useView } from '../store/useEditor'
import { Button } from '../ui/Button'
import { takeText } from '../ui/takeText'
import { answerBefore, isAnsweredInWords, keepPromises, keepWords } from './keepAnswer'
import { ReadBack, type Edits } from './ReadBack'
import styles from './SloInterview.module.css'

interface QuestionProps {
  readonly product: DataProduct
  readonly question: GuidingQuestion
  readonly at: number
  readonly onGo: (to: number) => void
  readonly onEnd: () => void
}

/** A question, its answer as it is typed, and what was understood. */
export function Question({ product, question, at, onGo, onEnd }: QuestionProps) {
  const say = useSay()
  const desk = useDesk()
  const language = useView((view) => view.language)
  const [answer, setAnswer] = useState(() => answerBefore(product, question.id, question.dimensions[0]))
  const [edits, setEdits] = useState<Edits>({})
  const reading = readSloAnswer(question, answer, language)
  const fields: SloFields & { sli?: string } = reading ? { ...reading.fields, ...edits } : BLANK_FIELDS

  const keep = () => {
    if (isAnsweredInWords(question.id)) {
      if (answer.trim() !== '') keepWords(desk, product, question.id, answer.trim())
    } else if (reading) keepPromises(desk, product, [fields, ...reading.further], say)
    onGo(at + 1)
  }
  const moves = {
    keep,
    back: () => {
      onGo(at - 1)
    },
    skip: () => {
      onGo(at + 1)
    },
    end: onEnd,
  } as const
  return (
    <section className={styles.question} aria-labelledby="slo-question">
      <h3 className={styles.asked} id="slo-question">
        {say(question.question)}
      </h3>
      <p className={styles.followUp}>{say(question.followUp)}</p>
      <AnswerField
        answer={answer}
        example={say('sloPanel.example', { example: say(question.example) })}
        onAnswer={(text) => {
          setAnswer(text)
          setEdits({})
        }}
        onMove={(move) => {
          moves[move]()
        }}
      />
      {isAnsweredInWords(question.id) && <p className={styles.hint}>{say('sloPanel.words')}</p>}
      {reading && (
        <ReadBack
          reading={reading}
          fields={fields}
          doubts={answerDoubts(fields, answer, Object.values(product.slos))}
          onEdit={(edit) => {
            setEdits({ ...edits, ...edit })
          }}
        />
      )}
      <Moves first={at === 0} moves={moves} />
    </section>
  )
}

const BLANK_FIELDS: SloFields = { dimension: 'freshness' }
type Move = 'keep' | 'back' | 'skip' | 'end'

function moveOf({ key, altKey, nativeEvent }: KeyboardEvent): Move | undefined {
  if (nativeEvent.isComposing) return undefined
  if (altKey) return key === 'ArrowLeft' ? 'back' : key === 'ArrowRight' ? 'skip' : undefined
  return key === 'Enter' ? 'keep' : key === 'Escape' ? 'end' : undefined
}

interface AnswerFieldProps {
  readonly answer: string
  readonly example: string
  readonly onAnswer: (text: string) => void
  readonly onMove: (move: Move) => void
}

function AnswerField({ answer, example, onAnswer, onMove }: AnswerFieldProps) {
  const say = useSay()
  return (
    <div className={styles.answer}>
      <label className={styles.label} htmlFor="slo-answer">
        {say('sloPanel.answer')}
      </label>
      <input
        id="slo-answer"
        type="text"
        className={styles.input}
        value={answer}
        maxLength={2000}
        placeholder={example}
        aria-describedby="slo-question slo-hint"
        ref={takeText}
        onChange={({ target }) => {
          onAnswer(target.value)
        }}
        onKeyDown={(event) => {
          const move = moveOf(event)
          if (!move) return
          event.preventDefault()
          event.stopPropagation()
          onMove(move)
        }}
      />
      <p className={styles.hint} id="slo-hint">
        {say('sloPanel.answer.hint')}
      </p>
    </div>
  )
}

interface MovesProps {
  readonly first: boolean
  readonly moves: Readonly<Record<Move, () => void>>
}

function Moves({ first, moves }: MovesProps) {
  const say = useSay()
  return (
    <div className={styles.moves}>
      <Button size="small" disabled={first} onClick={moves.back} aria-keyshortcuts="Alt+ArrowLeft">
        <ArrowLeft size={15} aria-hidden="true" />
        {say('sloPanel.back')}
      </Button>
      <Button size="small" onClick={moves.skip} aria-keyshortcuts="Alt+ArrowRight">
        {say('sloPanel.skip')}
      </Button>
      <Button size="small" tone="primary" onClick={moves.keep}>
        {say('sloPanel.keep')} <kbd>↵</kbd>
      </Button>
    </div>
  )
}
