import { useMemo } from 'react'
import { usePortfolio } from '../store/useEditor'
import { usePrinting } from '../ui/usePrinting'
import { nameFit } from './nameFit'
import { sheetLook, sheetStyle, sheetViewport } from './sheet'
import { useDetail, type Detail } from './useDetail'

/** How the map lies on paper while the page is printed; undefined on the screen. */
export function useSheet() {
  const printing = usePrinting()
  const portfolio = usePortfolio((present) => present)
  return useMemo(() => {
    const viewport = printing ? sheetViewport(portfolio) : undefined
    return viewport && { viewport, look: sheetLook(viewport.zoom), style: sheetStyle(viewport) }
  }, [printing, portfolio])
}

/** As the camera asks for it, or as paper does. `asMarks`: a large map is drawn as marks alone. */
export function useDetailOrSheet(cards: number) {
  const { detail, nameSize, ...camera } = useDetail(cards)
  const sheet = useSheet()
  if (!sheet) return { ...camera, ...drawn({ detail, nameSize }), asMarks: detail === 'mark' }
  const { fit, ...look } = drawn(sheet.look)
  return { ...camera, ...look, fit: { ...fit, ...sheet.style }, asMarks: true }
}

const drawn = ({ detail, nameSize }: { readonly detail: Detail; readonly nameSize: number }) => ({
  detail,
  fit: nameFit(nameSize),
  farSize: detail === 'near' ? undefined : nameSize,
})
