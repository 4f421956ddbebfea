// A chart as an SVG file that stands alone: what the style sheet says is written into every shape.
const WRITTEN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'text-anchor',
] as const
const WRITTEN_ON_TEXT = [
  'font-family',
  'font-size',
  'font-weight',
  'dominant-baseline',
  'paint-order',
  'stroke-linejoin',
] as const

/** The drawing as text, in the light colours whatever the screen shows: it is for paper and slides. */
export function pictureOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const root = document.documentElement
  const { theme } = root.dataset
  // Nothing is painted in between: the colours are read and put back in one go.
  root.dataset.theme = 'light'
  const shapes = [...drawing.querySelectorAll('*')]
  const copies = [...copy.querySelectorAll('*')]
  for (const [at, shape] of shapes.entries()) writeStyle(shape, copies[at])
  const ground = getComputedStyle(root).getPropertyValue('--surface').trim() || '#ffffff'
  if (theme === undefined) delete root.dataset.theme
  else root.dataset.theme = theme
  const backdrop = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: ground }))
    backdrop.setAttribute(name, value)
  copy.prepend(backdrop)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.removeAttribute('class')
  return new XMLSerializer().serializeToString(copy)
}

function writeStyle(shape: Element, copy: Element | undefined): void {
  const style = getComputedStyle(shape)
  const names = shape.tagName === 'text' ? [...WRITTEN, ...WRITTEN_ON_TEXT] : WRITTEN
  for (const name of names) {
    const value = style.getPropertyValue(name)
    if (value !== '') copy?.setAttribute(name, value)
  }
  for (const name of ['class', 'tabindex', 'role', 'aria-label', 'data-point']) copy?.removeAttribute(name)
}

/** Hands the drawing to the browser as a file of this name. */
export function savePicture(drawing: SVGSVGElement, name: string): void {
  const address = URL.createObjectURL(new Blob([pictureOf(drawing)], { type: 'image/svg+xml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.svg`
  link.click()
  URL.revokeObjectURL(address)
}
