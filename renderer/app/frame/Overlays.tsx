// Palette, find, pickers and panels come after the first paint: fetched while the hand still rests, so that the first key finds them there.
import { lazy, Suspense, useEffect } from 'react'
import { useView } from '../../store/useEditor'
import { afterPaint } from '../clock'

const fetchOverlays = async () => ({ default: (await import('./ShownOverlay')).ShownOverlay })
const ShownOverlay = lazy(fetchOverlays)

export function Overlays() {
  const overlay = useView((view) => view.overlay)
  useEffect(() => afterPaint(() => void fetchOverlays()), [])
  return (
    overlay && (
      <Suspense>
        <ShownOverlay overlay={overlay} />
      </Suspense>
    )
  )
}
