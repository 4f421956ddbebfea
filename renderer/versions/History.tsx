// Earlier states of the portfolio: look at any point read-only, compare it with now in words, go back as one undoable step or as a copy.
import { useState } from 'react'
import type { Output } from '../../shared/host/contract'
import type { Portfolio } from '../../shared/model/portfolio'
import { sayAny } from '../../shared/text/say'
import { closeOverlay } from '../store/overlay'
import { useDesk, useEditor, usePortfolio, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import { Segmented } from '../ui/Segmented'
import { ChangeList } from './ChangeList'
import { EarlierState } from './EarlierState'
import styles from './History.module.css'
import { exactly, type Point } from './moment'
import { PointList } from './PointList'
import { useAnswer } from './useAnswer'

export interface HistoryProps {
  /** The same functions each time, or the panel asks again. */
  readonly list: () => Promise<readonly Point[]>
  readonly look: (entry: string) => Promise<Output<'history.look'>>
  readonly onCopy: (portfolio: Portfolio, name: string) => void
}

export function History({ list, look, onCopy }: HistoryProps) {
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
          {point && seen && <GoBack point={point} portfolio={seen} onCopy={onCopy} />}
        </>
      }
    >
      <div className={styles.columns}>
        <Points points={points} chosen={chosen} onChoose={setChosen} />
        <div className={styles.look} aria-live="polite">
          {chosen === null ? <p>{say('history.choose')}</p> : <Look key={chosen} answer={state} />}
        </div>
      </div>
    </Panel>
  )
}

function Points(props: {
  readonly points: ReturnType<typeof useAnswer<readonly Point[]>>
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}) {
  const say = useSay()
  const { points, chosen, onChoose } = props
  if (points.state !== 'here') return <p>{say(points.state === 'failed' ? 'history.failed' : 'history.waiting')}</p>
  if (points.value.length === 0) return <p>{say('history.none')}</p>
  return <PointList points={points.value} chosen={chosen} onChoose={onChoose} />
}

function Look({ answer }: { readonly answer: ReturnType<typeof useAnswer<Output<'history.look'>>> }) {
  const say = useSay()
  if (answer.state !== 'here') return <p>{say(answer.state === 'failed' ? 'history.failed' : 'history.waiting')}</p>
  const { value } = answer
  if (!value.ok) return <p role="alert">{sayAny(say, value.notice.text, value.notice.values)}</p>
  return <Seen portfolio={value.portfolio} />
}

const SIDES = ['changes', 'state'] as const

function Seen({ portfolio }: { readonly portfolio: Portfolio }) {
  const say = useSay()
  const present = usePortfolio((now) => now)
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
        <ChangeList before={withNamesOf(present, portfolio)} after={present} same={say('history.same')} />
      )}
    </>
  )
}

/** Names given to points in time are no content: they are neither compared nor taken away by going back. */
const withNamesOf = (present: Portfolio, earlier: Portfolio): Portfolio => ({
  ...earlier,
  checkpoints: { ...earlier.checkpoints, ...present.checkpoints },
})

interface GoBackProps {
  readonly point: Point
  readonly portfolio: Portfolio
  readonly onCopy: HistoryProps['onCopy']
}

function GoBack({ point, portfolio, onCopy }: GoBackProps) {
  const say = useSay()
  const { editor, view } = useDesk()
  const readOnly = useEditor((state) => state.readOnly)
  const present = usePortfolio((now) => now)
  return (
    <>
      <Button
        onClick={() => {
          closeOverlay(view)
          onCopy(portfolio, say('history.copyName', { name: portfolio.name, at: exactly(say, point.time) }))
        }}
      >
        {say('history.copy')}
      </Button>
      <Button
        tone="primary"
        disabled={readOnly}
        onClick={() => {
          editor.submit({ type: 'portfolio/restore', portfolio: withNamesOf(present, portfolio) })
          closeOverlay(view)
        }}
      >
        {say('history.restore')}
      </Button>
    </>
  )
}
