// Forward, back, play: the use cases one after another, as the room worked through them.
import { ChevronLeft, ChevronRight, Info, Pause, Play } from 'lucide-react'
import { derive } from '../../shared/analysis/derive'
import { replayStepOf, type ReplayStep } from '../../shared/analysis/lens'
import { pauses } from '../store/mapLens'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { IconButton } from '../ui/Button'
import styles from './LensLegend.module.css'

const replayOf = derive(['flows', 'dataProducts', 'useCases'], (portfolio) => {
  const known = new Map<string, ReplayStep | undefined>()
  return (useCase: string): ReplayStep | undefined => {
    if (!known.has(useCase)) known.set(useCase, replayStepOf(portfolio, useCase))
    return known.get(useCase)
  }
})

export function ReplayControls({ useCase }: { readonly useCase: string }) {
  const { run } = useDesk()
  const say = useSay()
  const playing = useView((view) => view.playing)
  const step = usePortfolio((portfolio) => replayOf(portfolio)(useCase))
  if (!step) return null
  const Sign = playing ? Pause : Play
  const press = (action: string) => () => {
    run(action)
  }
  return (
    <div className={styles.replay}>
      <IconButton label={say('action.view.replayBack')} disabled={step.number === 1} onClick={press('view.replayBack')}>
        <ChevronLeft size={18} aria-hidden="true" />
      </IconButton>
      <output className={styles.step}>{say('lens.replay.step', { number: step.number, last: step.last })}</output>
      <IconButton
        label={say('action.view.replayNext')}
        disabled={step.number === step.last}
        onClick={press('view.replayNext')}
      >
        <ChevronRight size={18} aria-hidden="true" />
      </IconButton>
      <IconButton label={say('action.view.replayPlay')} aria-pressed={playing} onClick={press('view.replayPlay')}>
        <Sign size={16} aria-hidden="true" />
      </IconButton>
      <PauseChoice />
      {step.unneeded.length > 0 && <Unneeded count={step.unneeded.length} />}
    </div>
  )
}

function PauseChoice() {
  const { view } = useDesk()
  const say = useSay()
  const pause = useView((state) => state.pause)
  return (
    <select
      className={styles.pause}
      aria-label={say('lens.replay.pause')}
      title={say('lens.replay.pause')}
      value={pause}
      onChange={({ target }) => {
        view.setState({ pause: Number(target.value) })
      }}
    >
      {pauses.map((seconds) => (
        <option key={seconds} value={seconds}>
          {seconds} s
        </option>
      ))}
    </select>
  )
}

/** The legend is true: it also says what no step ever brings. */
function Unneeded({ count }: { readonly count: number }) {
  const say = useSay()
  const text = say('lens.replay.unneeded', { count })
  return (
    <span className={styles.unneeded} role="img" aria-label={text} title={text}>
      <Info size={15} aria-hidden="true" />
    </span>
  )
}
