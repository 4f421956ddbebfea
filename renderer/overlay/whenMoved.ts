/**
 * Tells, at most once a frame, when an element may stand elsewhere: something on the page was changed, scrolled or got another size. `but` is
 * what the listener moves itself. A frame without a change costs nothing. Answers with the way to stop.
 */
export function whenMoved(element: HTMLElement, but: HTMLElement, tell: () => void): () => void {
  let frame = 0
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      tell()
    })
  }
  const changes = new MutationObserver((records) => {
    if (records.some(({ target }) => target !== but)) soon()
  })
  changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: LOOKS })
  const sizes = new ResizeObserver(soon)
  for (let around: Element | null = element; around; around = around.parentElement) sizes.observe(around)
  sizes.observe(but)
  document.addEventListener('scroll', soon, { capture: true, passive: true })
  return () => {
    changes.disconnect()
    sizes.disconnect()
    document.removeEventListener('scroll', soon, { capture: true })
    cancelAnimationFrame(frame)
  }
}
const LOOKS = ['style', 'class', 'hidden', 'open']
