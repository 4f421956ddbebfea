import type { UseCaseId } from '../../../shared/model/entities/ids'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { LineSelect } from '../../ui/LineSelect'

const SCORES = ['1', '2', '3', '4', '5'] as const

interface ScoreFieldProps {
  readonly useCase: UseCaseId
  readonly name: string
  readonly field: 'value' | 'effort'
}

/** Value or effort of a use case, 1 to 5, changed where it counts. */
export function ScoreField({ useCase, name, field }: ScoreFieldProps) {
  const say = useSay()
  const { editor } = useDesk()
  const score = usePortfolio((portfolio) => portfolio.useCases[useCase]?.[field] ?? null)
  const what = say(`planView.${field}`)
  return (
    <LineSelect
      label={what}
      spoken={say('planView.rate', { what, name })}
      value={score === null ? '' : String(score)}
      choices={['', ...SCORES].map((value) => ({ value, label: value === '' ? say('planView.unrated') : value }))}
      onChoose={(said) => {
        editor.submit({
          type: 'useCase/describe',
          of: useCase,
          changes: { [field]: said === '' ? null : Number(said) },
        })
      }}
    />
  )
}
