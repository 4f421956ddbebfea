import { DomainChanges, type Domain } from '../../../shared/model/entities/domain'
import { useDesk, useSay } from '../../store/useEditor'
import { CheckField } from '../../ui/CheckField'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import styles from './DomainPage.module.css'

const PHASES = DomainChanges.shape.phase.unwrap().options
type Changes = Partial<Omit<Domain, 'id'>>

/** Purpose, team, phase and pilot, changed where they are read. */
export function DomainFields({ domain: { id, purpose, team, phase, pilot } }: { readonly domain: Domain }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const newGesture = () => newId('gesture')
  const describe = (changes: Changes, gesture?: string) =>
    void editor.submit({ type: 'domain/describe', of: id, changes }, gesture)
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <TextField
          label={say('domainPage.purpose')}
          value={purpose}
          multiline
          rows={1}
          newGesture={newGesture}
          onType={(text, gesture) => {
            describe({ purpose: text }, gesture)
          }}
        />
      </div>
      <TextField
        label={say('domainPage.team')}
        value={team}
        newGesture={newGesture}
        onType={(text, gesture) => {
          describe({ team: text }, gesture)
        }}
      />
      <SelectField
        label={say('domainPage.phase')}
        value={phase}
        choices={PHASES.map((value) => ({
          value,
          label: value === '' ? say('domainPage.phase.open') : say(`plan.phase.${value}`),
        }))}
        onChoose={(chosen) => {
          describe({ phase: chosen })
        }}
      />
      <CheckField
        label={say('domainPage.pilot')}
        checked={pilot}
        onCheck={(checked) => {
          describe({ pilot: checked })
        }}
      />
    </div>
  )
}
