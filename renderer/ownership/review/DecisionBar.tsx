import type { DomainId, SessionId } from '../../../shared/model/entities/ids'
import { inOrder } from '../../../shared/model/orderKey'
import { useDesk, useDomain, usePortfolio, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { useReadOnly } from '../../ui/readOnly'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import styles from './DecisionBar.module.css'

/** Where the reason is written. */
export const REASON = 'ownership-reason'

/** What is about to be minuted; not part of the document before it is decided. */
export interface Draft {
  readonly domain: DomainId | null
  /** Nobody is chosen, and the room says why it decides later. */
  readonly isPutOff: boolean
  readonly reason: string
  /** The reason was written by hand: choosing another domain leaves it alone. */
  readonly typed: boolean
  readonly session: SessionId | null
}

interface DecisionBarProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly onPutOff: () => void
  readonly onDecide: () => void
}

/** Who owns it, or that it is put off, because of what: Enter decides. */
export function DecisionBar({ draft, onChange, onPutOff, onDecide }: DecisionBarProps) {
  const say = useSay()
  const desk = useDesk()
  const readOnly = useReadOnly()
  const domain = useDomain(draft.domain)
  if (readOnly) return null
  if (!domain && !draft.isPutOff)
    return (
      <div className={styles.open}>
        <p className={styles.ask}>{say('ownership.decide.none')}</p>
        <Button onClick={onPutOff}>
          {say('ownership.putOff')}
          <kbd>P</kbd>
        </Button>
      </div>
    )
  return (
    <div className={styles.bar} data-draft="">
      <div className={styles.reason} id={REASON}>
        <TextField
          label={domain ? say('ownership.decide.chosen', { domain: domain.name }) : say('ownership.putOff.because')}
          value={draft.reason}
          wraps
          large
          field="reason"
          hint={draft.reason.trim() === '' ? say('ownership.decide.needsReason') : undefined}
          newGesture={() => desk.newId('gesture')}
          onType={(reason) => {
            onChange({ ...draft, reason, typed: reason.trim() !== '' })
          }}
        />
      </div>
      <SessionField draft={draft} onChange={onChange} />
      <Button tone="primary" className={styles.decide} onClick={onDecide}>
        {say(domain ? 'ownership.decide' : 'ownership.putOff')}
        <kbd>⏎</kbd>
      </Button>
    </div>
  )
}

function SessionField({ draft, onChange }: Pick<DecisionBarProps, 'draft' | 'onChange'>) {
  const say = useSay()
  const table = usePortfolio(({ sessions }) => sessions)
  const sessions = inOrder(table)
  if (sessions.length === 0) return null
  return (
    <SelectField<string>
      label={say('ownership.decide.session')}
      value={draft.session ?? ''}
      choices={[
        ...sessions.map(({ id, name }) => ({ value: id, label: name })),
        { value: '', label: say('ownership.decide.noSession') },
      ]}
      onChoose={(chosen) => {
        onChange({ ...draft, session: sessions.find(({ id }) => id === chosen)?.id ?? null })
      }}
    />
  )
}
