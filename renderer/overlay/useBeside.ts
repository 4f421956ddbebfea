import { useLayoutEffect, type RefObject } from 'react'
import { besidePanel, type BesidePlace } from './besidePanel'
import { whenMoved } from './whenMoved'

const GAP = 8
const BORDERS = 2
/** In pixels; what is longer scrolls. */
const HIGHEST = 420
const LEAST = 40

/**
 * Keeps a box beside a field: under the card or the field, above it where there is more room, and to the left of a panel at the
 * edge of the window. It covers neither what is typed into nor the card that is described: where there is little room its lines are short, and what is still longer scrolls. Looks again when the map glides and the field grows.
 */
export function useBeside(box: RefObject<HTMLElement | null>, field: HTMLElement, shown: boolean): void {
  useLayoutEffect(() => {
    const element = box.current
    if (!shown || !element) return undefined
    const place = (): void => {
      standBeside(field, element)
    }
    place()
    return whenMoved(field, element, place)
  }, [box, field, shown])
}

function standBeside(field: HTMLElement, box: HTMLElement): void {
  const { x, y, most } = roomyOrTight(field, box)
  box.style.transform = `translate(${String(Math.round(x))}px, ${String(Math.round(y))}px)`
  box.style.maxHeight = `${String(Math.floor(Math.min(most, HIGHEST)))}px`
}

/** With all its lines where they have room, else with short ones (Offer.module.css): whoever types cannot scroll. */
function roomyOrTight(field: HTMLElement, box: HTMLElement): BesidePlace {
  delete box.dataset['tight']
  const roomy = placeBeside(field, box)
  if (box.scrollHeight + BORDERS <= Math.min(roomy.most, HIGHEST)) return roomy
  box.dataset['tight'] = ''
  return placeBeside(field, box)
}

function placeBeside(field: HTMLElement, box: HTMLElement): BesidePlace {
  const { width } = box.getBoundingClientRect()
  const wanted = Math.min(box.scrollHeight + BORDERS, HIGHEST)
  const panel = field.closest('aside')?.getBoundingClientRect()
  if (panel && panel.left >= width + 2 * GAP) {
    const right = panel.left - GAP
    const { top } = field.getBoundingClientRect()
    return besidePanel({ right, top, width, height: wanted, bottom: window.innerHeight - GAP }, cardOf(field))
  }
  const beside = withCard(field)
  const [below, above] = [window.innerHeight - beside.bottom - 2 * GAP, beside.top - 2 * GAP]
  const isBelow = wanted <= below || below >= above
  const most = clamp(isBelow ? below : above, LEAST, HIGHEST)
  return {
    x: clamp(beside.left, GAP, window.innerWidth - width - GAP),
    y: isBelow ? beside.bottom + GAP : Math.max(GAP, beside.top - GAP - Math.min(wanted, most)),
    most,
  }
}

/** The card of what the field describes, where the map shows it; else the row that the keyboard came from. */
const cardOf = ({ dataset }: HTMLElement): DOMRect | undefined =>
  (
    document.querySelector(`.react-flow__node[data-id=${JSON.stringify(dataset['asks'] ?? '')}]`) ??
    document.querySelector(ROW_IN_HAND)
  )?.getBoundingClientRect()

/** Of a product that stands in several rows, the one that was chosen. */
const ROW_IN_HAND = '[data-keys="map"] [role="row"][aria-selected="true"]:is([tabindex="0"], :has([tabindex="0"]))'

/** The card with its name, which grows over the card's edge while a long sentence is typed. */
function withCard(field: HTMLElement): Pick<DOMRect, 'left' | 'top' | 'bottom'> {
  const own = field.getBoundingClientRect()
  const card = field.closest('.react-flow__node')?.getBoundingClientRect() ?? own
  return { left: card.left, top: Math.min(card.top, own.top), bottom: Math.max(card.bottom, own.bottom) }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))
