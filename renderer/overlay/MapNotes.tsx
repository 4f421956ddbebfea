// What floats over the map's upper left corner: the legend of the lens, and the filter.
import { useRef } from 'react'
import { FilterBar } from './FilterBar'
import { LensLegend } from './LensLegend'
import styles from './MapNotes.module.css'
import { useCovered } from './useCovered'
import { useStepInSight } from './useStepInSight'

export function MapNotes() {
  const notes = useRef<HTMLDivElement>(null)
  useCovered(notes)
  useStepInSight(notes)
  return (
    <div className={styles.notes} ref={notes}>
      <LensLegend />
      <FilterBar />
    </div>
  )
}
