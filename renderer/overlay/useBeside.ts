import { useLayoutEffect, type RefObject } from 'react'

const GAP = 8

/**
 * Keeps a box beside a field: under the card or the field, above it where there is no room below, and to the left of a panel at the
 * edge of the window. Looks once a frame, for the map may glide and the field may grow.
 */
export function useBeside(box: RefObject<HTMLElement | null>, field: HTMLElement, shown: boolean): void {
  useLayoutEffect(() => {
    if (!shown) return undefined
    let frame = 0
    let last = ''
    const place = (): void => {
      const element = box.current
      if (element) {
        const { x, y } = placeBeside(field, element)
        const next = `translate(${String(Math.round(x))}px, ${String(Math.round(y))}px)`
        if (next !== last) element.style.transform = next
        last = next
      }
      frame = requestAnimationFrame(place)
    }
    place()
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [box, field, shown])
}

function placeBeside(field: HTMLElement, box: HTMLElement): { readonly x: number; readonly y: number } {
  const { width, height } = box.getBoundingClientRect()
  const [right, bottom] = [window.innerWidth - width - GAP, window.innerHeight - height - GAP]
  const panel = field.closest('aside')
  if (panel) {
    const at = field.getBoundingClientRect()
    return { x: Math.max(GAP, panel.getBoundingClientRect().left - width - GAP), y: clamp(at.top, GAP, bottom) }
  }
  const card = (field.closest('.react-flow__node') ?? field).getBoundingClientRect()
  const isBelow = card.bottom + GAP <= bottom || card.top < height + GAP
  return {
    x: clamp(card.left, GAP, right),
    y: clamp(isBelow ? card.bottom + GAP : card.top - height - GAP, GAP, bottom),
  }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))
