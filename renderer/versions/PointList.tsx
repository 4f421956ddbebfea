// The points in time that can be looked at, day by day, newest first; named ones stand out. Arrow keys go along the list.
import { Archive, Bookmark, History as Clock, type LucideIcon } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useDesk, useSay } from '../store/useEditor'
import { dayOf, exactly, kilobytes, longAgo, timeOfDay, type Point } from './moment'
import styles from './PointList.module.css'

interface PointListProps {
  readonly points: readonly Point[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

export function PointList({ points, chosen, onChoose }: PointListProps) {
  const say = useSay()
  const { now } = useDesk()
  const today = now()
  const reached = chosen ?? points[0]?.id
  return (
    <ul className={styles.points} aria-label={say('history.points')}>
      {points.map((point, index) => {
        const day = dayOf(say, point.time, today)
        const before = points[index - 1]
        const isFirst = !before || dayOf(say, before.time, today) !== day
        return (
          <li key={point.id}>
            {isFirst && day !== '' && <p className={styles.day}>{day}</p>}
            <button
              type="button"
              className={styles.point}
              data-kind={point.kind}
              aria-pressed={point.id === chosen}
              tabIndex={point.id === reached ? 0 : -1}
              onKeyDown={goAlong}
              onClick={() => {
                onChoose(point.id)
              }}
            >
              <PointWords point={point} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The neighbour gets the keyboard and is chosen. */
function goAlong(event: KeyboardEvent<HTMLButtonElement>): void {
  const buttons = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])]
  const step = STEPS[event.key]
  const next = step === undefined ? undefined : buttons[buttons.indexOf(event.currentTarget) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.click()
}

const ICONS: Readonly<Record<Point['kind'], LucideIcon>> = {
  checkpoint: Bookmark,
  snapshot: Clock,
  backup: Archive,
  session: Archive,
}

function PointWords({ point: { kind, name, at, time, steps, size } }: { readonly point: Point }) {
  const say = useSay()
  const { now } = useDesk()
  const Icon = ICONS[kind]
  const clock = (
    <time dateTime={at} title={exactly(say, time)}>
      {timeOfDay(say, time)}
    </time>
  )
  return (
    <>
      <Icon size={16} aria-hidden="true" />
      <span className={styles.text}>
        <strong>{kind === 'checkpoint' ? name : clock}</strong>
        <span>{kind === 'checkpoint' ? clock : say(`history.kind.${kind}`)}</span>
        <span>
          {`${longAgo(say, time, now())} · ${say('history.steps', { count: steps })} · ${say('history.size', { size: kilobytes(say, size) })}`}
        </span>
      </span>
    </>
  )
}
