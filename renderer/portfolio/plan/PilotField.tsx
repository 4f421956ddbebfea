import type { Pilot } from '../../../shared/analysis/buildOrder/phases'
import type { DomainId } from '../../../shared/model/entities/ids'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { SelectField } from '../../ui/SelectField'
import styles from './Plan.module.css'

/** The domain to begin with (3.38): as suggested, or as people choose. */
export function PilotField({ pilot }: { readonly pilot: Pilot | null }) {
  const say = useSay()
  const { editor } = useDesk()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const all = Object.values(domains).sort((one, other) => one.name.localeCompare(other.name))
  const suggested = pilot && !pilot.isChosen ? (domains[pilot.domain]?.name ?? '') : '…'
  const choose = (chosen: string): void => {
    const changes = all
      .filter(({ id, pilot: isPilot }) => isPilot !== (id === chosen))
      .map(({ id }) => ({ type: 'domain/describe' as const, of: id, changes: { pilot: id === (chosen as DomainId) } }))
    if (changes.length > 0) editor.submitBatch('edit', changes)
  }
  return (
    <div className={styles.pilot}>
      <SelectField
        label={say('planView.pilot')}
        hint={say('planView.pilot.hint')}
        value={pilot?.isChosen ? pilot.domain : ''}
        choices={[
          {
            value: '',
            label: say('planView.pilot.suggested', { domain: pilot ? suggested : say('planView.pilot.nobody') }),
          },
          ...all.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={choose}
      />
    </div>
  )
}
