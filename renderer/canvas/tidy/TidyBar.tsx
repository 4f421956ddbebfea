// Progress, then the proposal in figures and the two answers to it.
import { useEffect, useRef } from 'react'
import type { TidyScope } from '../../../shared/layout/tidy/tidyProposal'
import { useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import styles from './TidyBar.module.css'
import type { ProposalState } from './useProposal'

interface TidyBarProps {
  readonly scope: TidyScope
  readonly state: ProposalState
  readonly moves: boolean
  readonly onAccept: () => void
  readonly onGiveUp: () => void
}
const TITLES = {
  all: 'action.arrange.tidyAll',
  selection: 'action.arrange.tidySelection',
  domains: 'action.arrange.tidyDomains',
} as const

export function TidyBar({ scope, state, moves, onAccept, onGiveUp }: TidyBarProps) {
  const say = useSay()
  const main = useRef<HTMLButtonElement>(null)
  const { kind } = state
  useEffect(() => main.current?.focus({ preventScroll: true }), [kind])
  return (
    <section className={styles.bar} data-state={kind} aria-label={say('tidy.label')}>
      <h2>{say(TITLES[scope.kind])}</h2>
      <div className={styles.words} role="status">
        <Words state={state} moves={moves} />
      </div>
      {kind === 'working' && (
        <progress className={styles.progress} max={100} value={state.percent} aria-hidden="true" />
      )}
      <div className={styles.answers}>
        {moves ? (
          <>
            <Button ref={main} tone="primary" onClick={onAccept}>
              {say('tidy.accept')} <kbd>{say('tidy.key.accept')}</kbd>
            </Button>
            <Button onClick={onGiveUp}>
              {say('tidy.giveUp')} <kbd>{say('tidy.key.giveUp')}</kbd>
            </Button>
          </>
        ) : (
          <Button ref={main} onClick={onGiveUp}>
            {say(kind === 'working' ? 'tidy.cancel' : 'tidy.close')} <kbd>{say('tidy.key.giveUp')}</kbd>
          </Button>
        )}
      </div>
    </section>
  )
}

function Words({ state, moves }: Pick<TidyBarProps, 'state' | 'moves'>) {
  const say = useSay()
  if (state.kind === 'failed') return <p>{say('tidy.failed')}</p>
  if (state.kind === 'working')
    return <p>{say(state.again ? 'tidy.again' : 'tidy.working', { percent: state.percent })}</p>
  if (!moves) return <p>{say('tidy.nothing')}</p>
  const { before, after, positions } = state.proposal
  return (
    <>
      <p data-better={after.crossings < before.crossings || undefined}>
        {say('tidy.crossings', { before: before.crossings, after: after.crossings })}
      </p>
      <p data-better={after.throughCards < before.throughCards || undefined}>
        {say('tidy.through', { before: before.throughCards, after: after.throughCards })}
      </p>
      <p>{say('tidy.moves', { count: Object.keys(positions).length })}</p>
    </>
  )
}
