// The points in time that can be looked at, newest first; named ones stand out.
import { Bookmark, History as Clock } from 'lucide-react'
import { useDesk, useSay } from '../store/useEditor'
import { exactly, kilobytes, longAgo, type Point } from './moment'
import styles from './History.module.css'

interface PointListProps {
  readonly points: readonly Point[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

export function PointList({ points, chosen, onChoose }: PointListProps) {
  const say = useSay()
  return (
    <ul className={styles.points} aria-label={say('history.points')}>
      {points.map((point) => (
        <li key={point.id}>
          <button
            type="button"
            className={styles.point}
            data-kind={point.kind}
            aria-pressed={point.id === chosen}
            onClick={() => {
              onChoose(point.id)
            }}
          >
            <PointWords point={point} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function PointWords({ point: { kind, name, at, time, steps, size } }: { readonly point: Point }) {
  const say = useSay()
  const { now } = useDesk()
  const named = kind === 'checkpoint'
  const Icon = named ? Bookmark : Clock
  return (
    <>
      <Icon size={16} aria-hidden="true" />
      <span className={styles.pointText}>
        <strong>{named ? name : longAgo(say, time, now())}</strong>
        <span>{named ? longAgo(say, time, now()) : say(`history.kind.${kind}`)}</span>
        <span>
          <time dateTime={at}>{exactly(say, time)}</time>
          {` · ${say('history.steps', { count: steps })} · ${say('history.size', { size: kilobytes(say, size) })}`}
        </span>
      </span>
    </>
  )
}
