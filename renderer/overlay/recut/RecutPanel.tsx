// Before and after of a product's boundary, in figures and plain sentences. Enter applies, Esc leaves all as it was.
import { useId, useRef, type ReactNode } from 'react'
import type { BoundaryProposal } from '../../../shared/analysis/boundaries/boundaryProposal'
import { closeOverlay } from '../../store/overlay'
import { useDesk, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Consequences } from './Consequences'
import styles from './RecutPanel.module.css'

interface RecutPanelProps {
  readonly kind: 'merge' | 'split' | 'recast'
  /** undefined while something is missing that it needs. */
  readonly proposal: BoundaryProposal | undefined
  readonly onApply: (proposal: BoundaryProposal) => void
  /** What is chosen first: a name, attributes, what it becomes. */
  readonly choices?: ReactNode
  /** What to say while there is no proposal. */
  readonly missing?: string
  /** What is still to be said before it can be done; what it would do stays in sight meanwhile. */
  readonly unsaid?: string | undefined
  readonly aside?: ReactNode
}

export function RecutPanel({ kind, proposal, onApply, choices, missing, unsaid, aside }: RecutPanelProps) {
  const say = useSay()
  const { view } = useDesk()
  const form = useId()
  const main = useRef<HTMLButtonElement>(null)
  const isReady = proposal !== undefined && unsaid === undefined
  const leave = (): void => {
    closeOverlay(view)
    view.setState({ boundary: null })
  }
  return (
    <Panel
      title={say(`recut.title.${kind}`)}
      closeLabel={say('recut.close')}
      onClose={leave}
      wide
      initialFocus={choices === undefined ? main : () => firstField(form)}
      actions={
        <>
          {aside}
          <span className={styles.gap} />
          <Button onClick={leave}>
            {say('recut.leave')} <kbd>Esc</kbd>
          </Button>
          <Button ref={main} type="submit" form={form} tone="primary" disabled={!isReady}>
            {say(`recut.apply.${kind}`)} <kbd>Enter</kbd>
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.recut}
        data-told-alone={choices === undefined || undefined}
        onSubmit={(event) => {
          event.preventDefault()
          if (proposal && isReady) onApply(proposal)
        }}
      >
        {choices && <div className={styles.choices}>{choices}</div>}
        {proposal ? (
          <div className={styles.told}>
            <p role="status" className={styles.unsaid}>
              {unsaid}
            </p>
            <Consequences lines={proposal.lines}>
              <Figures figures={proposal.figures} />
            </Consequences>
          </div>
        ) : (
          <p className={styles.missing}>{missing}</p>
        )}
      </form>
    </Panel>
  )
}

/** What is to be said first: a name, or what it becomes. */
const firstField = (form: string): HTMLElement | null =>
  document.getElementById(form)?.querySelector<HTMLElement>('input:not(:disabled)') ?? null

/** What is counted stands side by side, and after below before: read at a glance, above all that explains it. */
function Figures({ figures }: Pick<BoundaryProposal, 'figures'>) {
  const say = useSay()
  return (
    <table className={styles.figures}>
      <caption className="visually-hidden">{say('recut.figures')}</caption>
      <thead>
        <tr>
          <td />
          {figures.map(({ of }) => (
            <th key={of} scope="col">
              {say(`recut.of.${of}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['before', 'after'] as const).map((when) => (
          <tr key={when}>
            <th scope="row">{say(`recut.${when}`)}</th>
            {figures.map((figure) => (
              <td key={figure.of} data-same={figure.before === figure.after || undefined}>
                {figure[when]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
