// The names of the lanes are drawn, not mounted: a click on one means its domain, two its page. The rail does the same without a pointer.
import { useEffect, type RefObject } from 'react'
import { useDesk } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import type { DrawnName } from './drawLaneNames'

export function useLaneNames(
  canvas: RefObject<HTMLCanvasElement | null>,
  names: RefObject<readonly DrawnName[]>,
): void {
  const desk = useDesk()
  useEffect(() => {
    const nameAt = ({ target, clientX, clientY }: MouseEvent): DrawnName | undefined => {
      // A card or a panel above the name is what is meant.
      const isPaper = target instanceof Element && target.classList.contains('react-flow__pane')
      const board = canvas.current?.getBoundingClientRect()
      if (!isPaper || !board) return undefined
      const [x, y] = [clientX - board.x, clientY - board.y]
      return names.current.findLast(
        ({ box }) => x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height,
      )
    }
    // Before the paper hears it: there a click selects nothing, and two make a product.
    const onName = (act: (name: DrawnName) => void) => (event: MouseEvent) => {
      const name = nameAt(event)
      if (!name) return
      event.stopPropagation()
      act(name)
    }
    const choose = onName(({ domain }) => {
      select(desk.view, domain)
      document.getElementById('map')?.focus({ preventScroll: true })
    })
    const open = onName(() => {
      desk.run('view.domainPage')
    })
    window.addEventListener('click', choose, true)
    window.addEventListener('dblclick', open, true)
    return () => {
      window.removeEventListener('click', choose, true)
      window.removeEventListener('dblclick', open, true)
    }
  }, [canvas, names, desk])
}
