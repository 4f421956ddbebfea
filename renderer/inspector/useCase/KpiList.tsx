import { Trash2 } from 'lucide-react'
import { memo } from 'react'
import type { KpiId } from '../../../shared/model/entities/ids'
import type { UseCase } from '../../../shared/model/entities/useCase'
import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDesk, useSay } from '../../store/useEditor'
import { AddField } from '../../ui/AddField'
import { Button } from '../../ui/Button'
import { Disclosure, DisclosureList } from '../../ui/Disclosure'
import { FieldRow } from '../../ui/Field'
import { InspectorSection } from '../InspectorSection'
import { TypedNumber, TypedText } from '../TypedField'
import type { UseCaseBesideName } from './useCaseBesideName'

type Kpi = UseCase['kpis'][KpiId]

/** The figures this use case should move. */
export const KpiList = memo(function KpiList({ useCase }: { readonly useCase: UseCaseBesideName }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const { id } = useCase
  const kpis = inOrder(useCase.kpis)
  const put = (kpi: Kpi, gesture?: string) => void editor.submit({ type: 'useCase/putKpi', of: id, kpi }, gesture)
  return (
    <InspectorSection id="kpis" title={say('inspector.useCase.kpis')} count={kpis.length}>
      <DisclosureList label={say('inspector.useCase.kpis')}>
        {kpis.map((kpi) => (
          <KpiEntry
            key={kpi.id}
            kpi={kpi}
            onPut={put}
            onRemove={() => void editor.submit({ type: 'useCase/removeKpi', of: id, kpi: kpi.id })}
          />
        ))}
      </DisclosureList>
      <AddField
        label={say('inspector.useCase.kpi.new')}
        action={say('inspector.useCase.kpi.add')}
        onAdd={(name) => {
          const order = orderKeyAfter(kpis.map((one) => one.order))
          put({ id: newId('kpi') as KpiId, name, unit: '', target: null, order })
        }}
      />
    </InspectorSection>
  )
})

interface KpiEntryProps {
  readonly kpi: Kpi
  readonly onPut: (kpi: Kpi, gesture?: string) => void
  readonly onRemove: () => void
}

function KpiEntry({ kpi, onPut, onRemove }: KpiEntryProps) {
  const say = useSay()
  return (
    <Disclosure title={kpi.name} note={kpi.target === null ? kpi.unit : `${kpi.target} ${kpi.unit}`}>
      <TypedText
        label={say('inspector.name')}
        value={kpi.name}
        required
        onType={(name, gesture) => {
          onPut({ ...kpi, name }, gesture)
        }}
      />
      <FieldRow>
        <TypedNumber
          label={say('inspector.useCase.kpi.target')}
          value={kpi.target}
          onType={(target, gesture) => {
            onPut({ ...kpi, target }, gesture)
          }}
        />
        <TypedText
          label={say('inspector.useCase.kpi.unit')}
          value={kpi.unit}
          onType={(unit, gesture) => {
            onPut({ ...kpi, unit }, gesture)
          }}
        />
      </FieldRow>
      <Button size="small" onClick={onRemove}>
        <Trash2 size={15} aria-hidden="true" />
        {say('inspector.remove')}
      </Button>
    </Disclosure>
  )
}
