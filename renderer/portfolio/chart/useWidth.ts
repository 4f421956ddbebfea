import { useLayoutEffect, useRef, useState } from 'react'

/** Drawn so wide where nothing can be measured. */
const UNMEASURED = 640

/** The width of an element in pixels, as it changes: a drawing that is scaled would scale its words below reading. */
export function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(UNMEASURED)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = (): void => {
      setWidth(Math.round(element.clientWidth) || UNMEASURED)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { box, width }
}
