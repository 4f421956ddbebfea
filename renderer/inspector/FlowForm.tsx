import { ArrowDown } from 'lucide-react'
import { portKinds } from '../../shared/model/entities/dataProduct'
import type { Flow } from '../../shared/model/entities/flow'
import type { FlowId } from '../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../store/useEditor'
import { SelectField } from '../ui/SelectField'
import styles from './FlowForm.module.css'
import panel from './Inspector.module.css'
import { InspectorSection } from './InspectorSection'
import { NodeLink } from './NodeLinks'
import { PinnedHere } from './pins/PinnedHere'
import { RemoveSelected } from './RemoveSelected'
import { RequirementList } from './RequirementList'
import { TypedText } from './TypedField'
import { useDescribe } from './useDescribe'

export function FlowForm({ id }: { readonly id: string }) {
  const say = useSay()
  const flow = usePortfolio(({ flows }) => flows[id as FlowId])
  if (!flow) return null
  return (
    <>
      <header className={panel.head}>
        <h2 className={panel.kind}>{say('kind.flow')}</h2>
        <div className={styles.ends} role="group" aria-label={say('inspector.flow.fromTo')}>
          <NodeLink id={flow.from} />
          <ArrowDown className={styles.arrow} size={16} aria-hidden="true" />
          <NodeLink id={flow.to} />
        </div>
      </header>
      <FlowFields flow={flow} />
      <RequirementList flow={flow} />
      <PinnedHere subject={flow.id} />
      <RemoveSelected>{say('inspector.flow.remove')}</RemoveSelected>
    </>
  )
}

function FlowFields({ flow }: { readonly flow: Flow }) {
  const say = useSay()
  const describe = useDescribe('flow', flow.id)
  const modes = portKinds.map((mode) => ({ value: mode, label: say(`flow.mode.${mode}`) }))
  return (
    <InspectorSection id="flow" title={say('inspector.about')}>
      <SelectField<Flow['mode']>
        label={say('inspector.flow.mode')}
        field="mode"
        value={flow.mode}
        choices={[{ value: '', label: say('inspector.flow.mode.none') }, ...modes]}
        onChoose={(mode) => {
          describe({ mode })
        }}
      />
      <TypedText
        label={say('inspector.flow.cadence')}
        placeholder={say('inspector.flow.cadence.ask')}
        value={flow.cadence}
        onType={(cadence, gesture) => {
          describe({ cadence }, gesture)
        }}
      />
      <TypedText
        label={say('inspector.flow.transformation')}
        value={flow.transformation}
        multiline
        onType={(transformation, gesture) => {
          describe({ transformation }, gesture)
        }}
      />
      <TypedText
        label={say('inspector.flow.purpose')}
        value={flow.purpose}
        multiline
        onType={(purpose, gesture) => {
          describe({ purpose }, gesture)
        }}
      />
    </InspectorSection>
  )
}
