import { useLayoutEffect, useState } from 'react'

export interface InnerSize {
  readonly width: number
  readonly height: number
}

/** The room inside an element in pixels, as it is now; both 0 before it has been measured and on a page without a layout. */
export function useInnerSize(element: { readonly current: HTMLElement | null }): InnerSize {
  const [size, setSize] = useState<InnerSize>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return undefined
    const measure = (): void => {
      setSize({ width: box.clientWidth, height: box.clientHeight })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return size
}
