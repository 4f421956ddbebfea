// Earlier states of the portfolio: choose one, see what has changed since, look at it on the map, go back to it or open it as a copy.
import { useState } from 'react'
import type { Output } from '../../shared/host/contract'
import type { Portfolio } from '../../shared/model/portfolio'
import { sayAny } from '../../shared/text/say'
import { closeOverlay } from '../store/overlay'
import type { ShownVersion } from '../store/shownVersion'
import { useDesk, useSay } from '../store/useEditor'
import { useInWork, usePresent } from '../store/useVersion'
import { lookAt, restoredOver } from '../store/versionDesk'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import { Segmented } from '../ui/Segmented'
import { ChangeList } from './ChangeList'
import { EarlierState } from './EarlierState'
import styles from './History.module.css'
import { exactly, pointTitle, type Point } from './moment'
import { Points } from './Points'
import { useAnswer } from './useAnswer'

export interface HistoryProps {
  /** The same functions each time, or the panel asks again. */
  readonly list: () => Promise<readonly Point[]>
  readonly look: (entry: string) => Promise<Output<'history.look'>>
  readonly onRestore: (version: ShownVersion) => void
  readonly onCopy: (version: ShownVersion) => void
}

export function History({ list, look, onRestore, onCopy }: HistoryProps) {
  const say = useSay()
  const { view, run } = useDesk()
  const [chosen, setChosen] = useState<string | null>(null)
  const points = useAnswer('all', list)
  const state = useAnswer(chosen, look)
  const point = points.state === 'here' ? points.value.find(({ id }) => id === chosen) : undefined
  const seen = state.state === 'here' && state.value.ok ? state.value.portfolio : undefined
  return (
    <Panel
      wide
      title={say('history.title')}
      closeLabel={say('dialog.close')}
      onClose={() => {
        closeOverlay(view)
      }}
      actions={
        <>
          <Button
            tone="quiet"
            className={styles.first}
            onClick={() => {
              run('file.checkpoint')
            }}
          >
            {say('history.name')}
          </Button>
          {point && seen && <Ways point={point} portfolio={seen} onRestore={onRestore} onCopy={onCopy} />}
        </>
      }
    >
      <div className={styles.columns}>
        <Points points={points} chosen={chosen} onChoose={setChosen} />
        <div className={styles.look} aria-live="polite">
          {chosen === null ? (
            <p className={styles.hint}>{say('history.choose')}</p>
          ) : (
            <Look key={chosen} answer={state} point={point} />
          )}
        </div>
      </div>
    </Panel>
  )
}

interface LookProps {
  readonly answer: ReturnType<typeof useAnswer<Output<'history.look'>>>
  readonly point: Point | undefined
}

function Look({ answer, point }: LookProps) {
  const say = useSay()
  if (answer.state !== 'here') return <p>{say(answer.state === 'failed' ? 'history.failed' : 'history.waiting')}</p>
  const { value } = answer
  if (!value.ok) return <p role="alert">{sayAny(say, value.notice.text, value.notice.values)}</p>
  return (
    <>
      {point && <PointHead point={point} />}
      <Seen portfolio={value.portfolio} />
    </>
  )
}

function PointHead({ point: { kind, name, time } }: { readonly point: Point }) {
  const say = useSay()
  const isBackup = kind === 'backup' || kind === 'session'
  return (
    <header className={styles.head}>
      <h3>{kind === 'checkpoint' ? name : say(`history.kind.${kind}`)}</h3>
      <p>{exactly(say, time)}</p>
      {isBackup && <p>{say('history.backup.text')}</p>}
    </header>
  )
}

const SIDES = ['changes', 'state'] as const

function Seen({ portfolio }: { readonly portfolio: Portfolio }) {
  const say = useSay()
  const present = usePresent()
  const [side, setSide] = useState<(typeof SIDES)[number]>('changes')
  return (
    <>
      <Segmented
        label={say('history.what')}
        value={side}
        choices={SIDES.map((value) => ({ value, label: say(`history.what.${value}`) }))}
        onChoose={(next) => {
          setSide(next ?? side)
        }}
      />
      {side === 'state' ? (
        <EarlierState portfolio={portfolio} />
      ) : (
        <ChangeList before={restoredOver(present, portfolio)} after={present} same={say('history.same')} />
      )}
    </>
  )
}

interface WaysProps extends Pick<HistoryProps, 'onRestore' | 'onCopy'> {
  readonly point: Point
  readonly portfolio: Portfolio
}

function Ways({ point, portfolio, onRestore, onCopy }: WaysProps) {
  const say = useSay()
  const { view } = useDesk()
  const isBarred = useInWork(({ readOnly }) => readOnly)
  const version: ShownVersion = {
    ...{ kind: 'point', title: pointTitle(say, point), portfolio },
    time: Number.isNaN(point.time) ? null : point.time,
  }
  return (
    <>
      <Button
        onClick={() => {
          closeOverlay(view)
          onCopy(version)
        }}
      >
        {say('history.copy')}
      </Button>
      <Button
        disabled={isBarred}
        onClick={() => {
          onRestore(version)
          closeOverlay(view)
        }}
      >
        {say('history.restore')}
      </Button>
      <Button
        tone="primary"
        onClick={() => {
          closeOverlay(view)
          lookAt(view, version)
        }}
      >
        {say('version.look')}
      </Button>
    </>
  )
}
