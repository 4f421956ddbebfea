import { Undo2 } from 'lucide-react'
import { useId, type KeyboardEvent } from 'react'
import type { OwnershipEvidence } from '../../../shared/analysis/ownershipEvidence'
import { ownershipSuggestionOf, type Criterion, type OwnershipCase } from '../../../shared/analysis/ownershipSuggestion'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { useDesk, useDomain, usePortfolio, useSay } from '../../store/useEditor'
import { useReadOnly } from '../../ui/readOnly'
import { score } from '../ownershipCase'
import { useEvidenceWords } from './useEvidenceWords'
import styles from './Score.module.css'

export const criteria = ['ownsSources', 'greatestNeed', 'bestPlaced'] as const satisfies readonly Criterion[]
const POINTS = [0, 1, 2, 3] as const

interface ScoreProps {
  readonly criterion: Criterion
  readonly product: DataProductId
  readonly own: OwnershipCase
  readonly evidence: OwnershipEvidence
}

/** One criterion of one domain, 0 to 3: what the map counts, unless the room says otherwise. Digits answer it, Backspace takes it back. */
export function Score({ criterion, product, own, evidence }: ScoreProps) {
  const say = useSay()
  const desk = useDesk()
  const readOnly = useReadOnly()
  const why = useId()
  const domain = useDomain(own.domain)?.name ?? ''
  const words = useEvidenceWords(criterion, own, evidence)
  const isSaid = own.claimed.includes(criterion)
  const answer = (points: number | null): void => {
    if (!readOnly) score(desk, product, own.domain, { [criterion]: points })
  }
  return (
    <div className={styles.score}>
      <div className={styles.answer}>
        <Points
          title={say('ownership.score.of', { criterion: say(`ownership.criterion.${criterion}`), domain })}
          points={own[criterion]}
          isSaid={isSaid}
          describedBy={why}
          onAnswer={answer}
        />
        {isSaid && !readOnly && (
          <TakeBack
            criterion={criterion}
            product={product}
            own={own}
            onTakeBack={() => {
              answer(null)
            }}
          />
        )}
      </div>
      <p className={styles.why} id={why}>
        {isSaid && <span className={styles.said}>{say('ownership.score.said')}</span>}
        {isSaid && words !== '' ? say('ownership.score.onMap', { words }) : words}
      </p>
    </div>
  )
}

interface PointsProps {
  readonly title: string
  readonly points: number
  /** The room's answer, not the map's count. */
  readonly isSaid: boolean
  readonly describedBy: string
  readonly onAnswer: (points: number | null) => void
}

/** Four radios, so that arrows and clicks work as everywhere; digits and Backspace besides. */
function Points({ title, points, isSaid, describedBy, onAnswer }: PointsProps) {
  const name = useId()
  const readOnly = useReadOnly()
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const answer = answerOf(event)
    if (answer === undefined) return
    event.preventDefault()
    onAnswer(answer)
    focusPoint(event.currentTarget, answer)
  }
  return (
    <fieldset className={styles.points} data-said={isSaid || undefined} disabled={readOnly}>
      <legend className="visually-hidden">{title}</legend>
      {POINTS.map((value) => (
        <label key={value} className={styles.point} data-filled={value > 0 && value <= points ? '' : undefined}>
          <input
            type="radio"
            name={name}
            value={value}
            className="visually-hidden"
            checked={points === value}
            aria-describedby={describedBy}
            onKeyDown={onKeyDown}
            onChange={() => {
              onAnswer(value)
            }}
          />
          <span>{value}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface TakeBackProps extends Pick<ScoreProps, 'criterion' | 'product' | 'own'> {
  readonly onTakeBack: () => void
}

function TakeBack({ criterion, product, own, onTakeBack }: TakeBackProps) {
  const say = useSay()
  const points = usePortfolio((portfolio) => {
    const { [product]: _said, ...claims } = portfolio.claims
    const cases = ownershipSuggestionOf({ ...portfolio, claims }, product).cases
    return cases.find(({ domain }) => domain === own.domain)?.[criterion] ?? 0
  })
  return (
    <button type="button" className={styles.back} onClick={onTakeBack}>
      <Undo2 size={14} aria-hidden="true" />
      {criterion === 'bestPlaced' ? say('ownership.score.unsay') : say('ownership.score.back', { points })}
    </button>
  )
}

/** A digit answers, Backspace takes the answer back; undefined for any other key. */
function answerOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): number | null | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  return key === 'Backspace' || key === 'Delete' ? null : POINTS.find((points) => String(points) === key)
}

/** The radio of the new answer has the keyboard, as after an arrow key. */
function focusPoint(pressed: HTMLInputElement, points: number | null): void {
  const group = pressed.closest('fieldset')
  if (points !== null) group?.querySelector<HTMLElement>(`input[value="${points}"]`)?.focus()
}
