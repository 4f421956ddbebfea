// The list of points with a choice of which: all of them, those with a name, the backups.
import { useState } from 'react'
import { useSay } from '../store/useEditor'
import { Segmented } from '../ui/Segmented'
import styles from './History.module.css'
import type { Point } from './moment'
import { PointList } from './PointList'
import type { Answer } from './useAnswer'

interface PointsProps {
  readonly points: Answer<readonly Point[]>
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

const FILTERS = ['all', 'named', 'backups'] as const
type Filter = (typeof FILTERS)[number]

const BELONGS: Readonly<Record<Filter, (point: Point) => boolean>> = {
  all: () => true,
  named: ({ kind }) => kind === 'checkpoint',
  backups: ({ kind }) => kind === 'backup' || kind === 'session',
}

export function Points({ points, chosen, onChoose }: PointsProps) {
  const say = useSay()
  const [filter, setFilter] = useState<Filter>('all')
  if (points.state !== 'here') return <p>{say(points.state === 'failed' ? 'history.failed' : 'history.waiting')}</p>
  if (points.value.length === 0) return <p>{say('history.none')}</p>
  const shown = points.value.filter(BELONGS[filter])
  return (
    <div className={styles.list}>
      <Segmented
        label={say('history.filter')}
        value={filter}
        choices={FILTERS.map((value) => ({ value, label: say(`history.filter.${value}`) }))}
        onChoose={(next) => {
          setFilter(next ?? filter)
        }}
      />
      {shown.length === 0 ? (
        <p>{say('history.filter.none')}</p>
      ) : (
        <PointList points={shown} chosen={chosen} onChoose={onChoose} />
      )}
    </div>
  )
}
