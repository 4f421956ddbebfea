// What floats over the map's upper left corner: the legend of the lens, and the filter.
import { FilterBar } from './FilterBar'
import { LensLegend } from './LensLegend'
import styles from './MapNotes.module.css'

export function MapNotes() {
  return (
    <div className={styles.notes}>
      <LensLegend />
      <FilterBar />
    </div>
  )
}
