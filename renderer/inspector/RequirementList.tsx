import { Trash2 } from 'lucide-react'
import type { Flow, Requirement } from '../../shared/model/entities/flow'
import type { RequirementId } from '../../shared/model/entities/ids'
import { inOrder, orderKeyAfter } from '../../shared/model/orderKey'
import { useDesk, useSay } from '../store/useEditor'
import { AddField } from '../ui/AddField'
import { Button } from '../ui/Button'
import { Disclosure, DisclosureList } from '../ui/Disclosure'
import { SelectField } from '../ui/SelectField'
import { InspectorSection } from './InspectorSection'
import { TypedText } from './TypedField'

const PRIORITIES = ['must', 'should', 'could', 'wont'] as const

/** What the consumer asks of this flow, each with its weight (3.13, 3.15). */
export function RequirementList({ flow }: { readonly flow: Flow }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const requirements = inOrder(flow.requirements)
  const put = (requirement: Requirement, gesture?: string) =>
    void editor.submit({ type: 'flow/putRequirement', of: flow.id, requirement }, gesture)
  return (
    <InspectorSection id="requirements" title={say('inspector.flow.requirements')} count={requirements.length}>
      <DisclosureList label={say('inspector.flow.requirements')}>
        {requirements.map((requirement) => (
          <RequirementEntry
            key={requirement.id}
            requirement={requirement}
            onPut={put}
            onRemove={() =>
              void editor.submit({ type: 'flow/removeRequirement', of: flow.id, requirement: requirement.id })
            }
          />
        ))}
      </DisclosureList>
      <AddField
        label={say('inspector.flow.requirement.new')}
        action={say('inspector.flow.requirement.add')}
        onAdd={(text) => {
          const order = orderKeyAfter(requirements.map((one) => one.order))
          put({ id: newId('requirement') as RequirementId, text, priority: 'should', order })
        }}
      />
    </InspectorSection>
  )
}

interface RequirementEntryProps {
  readonly requirement: Requirement
  readonly onPut: (requirement: Requirement, gesture?: string) => void
  readonly onRemove: () => void
}

function RequirementEntry({ requirement, onPut, onRemove }: RequirementEntryProps) {
  const say = useSay()
  return (
    <Disclosure title={requirement.text} note={say(`inspector.flow.priority.${requirement.priority}`)}>
      <TypedText
        label={say('inspector.flow.requirement')}
        value={requirement.text}
        multiline
        onType={(text, gesture) => {
          onPut({ ...requirement, text }, gesture)
        }}
      />
      <SelectField
        label={say('inspector.flow.requirement.priority')}
        value={requirement.priority}
        choices={PRIORITIES.map((value) => ({ value, label: say(`inspector.flow.priority.${value}`) }))}
        onChoose={(priority) => {
          onPut({ ...requirement, priority })
        }}
      />
      <Button size="small" onClick={onRemove}>
        <Trash2 size={15} aria-hidden="true" />
        {say('inspector.remove')}
      </Button>
    </Disclosure>
  )
}
