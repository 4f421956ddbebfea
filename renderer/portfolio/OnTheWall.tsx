// A view as the room reads it: nothing to press, and its least words as large as the projector's rule has them.
import { useSyncExternalStore, type ReactNode } from 'react'
import { usePortfolio } from '../store/useEditor'
import { Paper } from '../ui/paper'
import styles from './OnTheWall.module.css'

/** A wall of 1,080 px shows a view as a window half as high does, twice as large: the least words, 12 px, are 24 there. */
const HEIGHT = 540

export function OnTheWall({ children }: { readonly children: ReactNode }) {
  const name = usePortfolio((portfolio) => portfolio.name)
  const height = useSyncExternalStore(watchWall, wallHeight)
  const width = useSyncExternalStore(watchWall, wallWidth)
  const zoom = height / HEIGHT
  return (
    <Paper value>
      <div className={styles.wall} style={{ zoom, width: width / zoom, height: HEIGHT }} data-paper>
        <h1 className="visually-hidden">{name}</h1>
        {children}
      </div>
    </Paper>
  )
}

const wallHeight = (): number => window.innerHeight
const wallWidth = (): number => window.innerWidth

function watchWall(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => {
    window.removeEventListener('resize', changed)
  }
}
