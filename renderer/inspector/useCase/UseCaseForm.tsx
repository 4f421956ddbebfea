import { memo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { numbersOfUseCases } from '../../../shared/analysis/numbersOfUseCases'
import type { UseCaseId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'
import { FieldRow } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { SelectField } from '../../ui/SelectField'
import { FormHead } from '../FormHead'
import panel from '../Inspector.module.css'
import { InspectorSection } from '../InspectorSection'
import { PinnedHere } from '../pins/PinnedHere'
import { TypedText } from '../TypedField'
import { useDescribe } from '../useDescribe'
import { KpiList } from './KpiList'
import { NeededProducts } from './NeededProducts'
import { QuestionList } from './QuestionList'
import { SentenceFields } from './SentenceFields'
import { besideName, type UseCaseBesideName } from './useCaseBesideName'

export function UseCaseForm({ id }: { readonly id: string }) {
  const say = useSay()
  const name = usePortfolio(({ useCases }) => useCases[id as UseCaseId]?.name)
  const useCase = usePortfolio(useShallow(({ useCases }) => besideName(useCases[id as UseCaseId])))
  const number = usePortfolio((portfolio) => numbersOfUseCases(portfolio).get(id as UseCaseId) ?? 0)
  const describe = useDescribe('useCase', id)
  if (name === undefined || !useCase) return null
  return (
    <>
      <FormHead
        kind={
          <>
            <span className={panel.number}>{number}</span>
            {say('kind.useCase')}
          </>
        }
        name={name}
        onName={(typed, gesture) => {
          describe({ name: typed }, gesture)
        }}
      />
      <SentenceFields useCase={useCase} />
      <WeightFields useCase={useCase} />
      <NeededProducts id={useCase.id} />
      <QuestionList useCase={useCase} />
      <KpiList useCase={useCase} />
      <BackgroundFields useCase={useCase} />
      <PinnedHere subject={useCase.id} />
    </>
  )
}

const SCORES = [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }))
const STATUSES = ['captured', 'mapped', 'agreed', 'parked'] as const
const CONSUMERS = ['person', 'team', 'application', 'system'] as const
const IMPORTANCES = ['', 'analysis', 'operations', 'law'] as const

const WeightFields = memo(function WeightFields({ useCase }: { readonly useCase: UseCaseBesideName }) {
  const say = useSay()
  const describe = useDescribe('useCase', useCase.id)
  return (
    <InspectorSection id="weight" title={say('inspector.useCase.weight')}>
      {(['value', 'effort'] as const).map((score) => (
        <Segmented
          key={score}
          label={say(`inspector.useCase.${score}`)}
          value={useCase[score]}
          choices={SCORES}
          onChoose={(value) => {
            describe({ [score]: value })
          }}
        />
      ))}
      <FieldRow>
        <SelectField
          label={say('inspector.useCase.consumer')}
          value={useCase.consumer}
          choices={CONSUMERS.map((value) => ({ value, label: say(`inspector.useCase.consumer.${value}`) }))}
          onChoose={(consumer) => {
            describe({ consumer })
          }}
        />
        <SelectField
          label={say('inspector.useCase.importance')}
          value={useCase.importance}
          choices={IMPORTANCES.map((value) => ({
            value,
            label: say(`inspector.useCase.importance.${value === '' ? 'none' : value}`),
          }))}
          onChoose={(importance) => {
            describe({ importance })
          }}
        />
      </FieldRow>
      <SelectField
        label={say('inspector.useCase.status')}
        value={useCase.status}
        choices={STATUSES.map((value) => ({ value, label: say(`inspector.useCase.status.${value}`) }))}
        onChoose={(status) => {
          describe({ status })
        }}
      />
    </InspectorSection>
  )
})

const BACKGROUND = ['workflow', 'pains', 'application', 'project'] as const

const BackgroundFields = memo(function BackgroundFields({ useCase }: { readonly useCase: UseCaseBesideName }) {
  const say = useSay()
  const describe = useDescribe('useCase', useCase.id)
  return (
    <InspectorSection id="background" title={say('inspector.useCase.background')}>
      {BACKGROUND.map((field) => (
        <TypedText
          key={field}
          label={say(`inspector.useCase.${field}`)}
          value={useCase[field]}
          multiline
          rows={1}
          onType={(text, gesture) => {
            describe({ [field]: text }, gesture)
          }}
        />
      ))}
      <TypedText
        label={say('inspector.description')}
        value={useCase.description}
        multiline
        onType={(description, gesture) => {
          describe({ description }, gesture)
        }}
      />
    </InspectorSection>
  )
})
