import type { UseCaseId } from '../../../shared/model/entities/ids'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { useReadOnly } from '../../ui/readOnly'
import styles from './Plan.module.css'

const SCORES = [1, 2, 3, 4, 5] as const

interface ScoreFieldProps {
  readonly useCase: UseCaseId
  readonly name: string
  readonly field: 'value' | 'effort'
}

/** Value or effort of a use case, 1 to 5, changed where it counts. */
export function ScoreField({ useCase, name, field }: ScoreFieldProps) {
  const say = useSay()
  const { editor } = useDesk()
  const readOnly = useReadOnly()
  const score = usePortfolio((portfolio) => portfolio.useCases[useCase]?.[field] ?? null)
  const what = say(`planView.${field}`)
  return (
    <label className={styles.score}>
      {what}
      <select
        value={score ?? ''}
        disabled={readOnly}
        aria-label={say('planView.rate', { what, name })}
        onChange={({ target }) => {
          const said = target.value === '' ? null : Number(target.value)
          editor.submit({ type: 'useCase/describe', of: useCase, changes: { [field]: said } })
        }}
      >
        <option value="">{say('planView.unrated')}</option>
        {SCORES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  )
}
