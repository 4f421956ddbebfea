// True while the page is laid out for paper: what is drawn only where it is in sight has to be there as a whole.
import { useSyncExternalStore } from 'react'

let printing = false
const paper = (): MediaQueryList => window.matchMedia('print')

function watch(changed: () => void): () => void {
  const set = (is: boolean) => () => {
    printing = is
    changed()
  }
  const [begin, end, media] = [set(true), set(false), paper()]
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  media.addEventListener('change', changed)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    media.removeEventListener('change', changed)
  }
}

/** The answer is there before the browser draws the sheet. */
export const usePrinting = (): boolean => useSyncExternalStore(watch, () => printing || paper().matches)
