// jsdom has no layout: the three measurements React Flow asks for, and nothing else (STACK.md 3.4).
import './countRenders' // before React DOM: it looks for its observer when it is loaded
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
// Fetched by the window when it rests, which may be after a test has ended: here it is there from the start.
import '../../shared/analysis/similarity/nearWords/vectorTable'

class SizeOnce implements ResizeObserver {
  private readonly tell: ResizeObserverCallback
  constructor(tell: ResizeObserverCallback) {
    this.tell = tell
  }
  observe(target: Element): void {
    this.tell([{ target } as ResizeObserverEntry], this)
  }
  unobserve(): void {
    return
  }
  disconnect(): void {
    return
  }
}

class MatrixOfScale {
  readonly m22: number
  constructor(transform = '') {
    const scale = /scale\(([\d.]+)\)/.exec(transform)?.[1]
    this.m22 = scale === undefined ? 1 : Number(scale)
  }
}

Object.assign(globalThis, { ResizeObserver: SizeOnce, DOMMatrixReadOnly: MatrixOfScale })
Object.defineProperties(globalThis.HTMLElement.prototype, {
  offsetWidth: { get: () => 200, configurable: true },
  offsetHeight: { get: () => 100, configurable: true },
})
// Not a measurement: jsdom cannot scroll, and what is scrolled is looked at in a browser.
Object.defineProperty(globalThis.Element.prototype, 'scrollIntoView', { value: () => undefined, configurable: true })
// Nor does it animate.
Object.defineProperty(globalThis.Element.prototype, 'getAnimations', { value: () => [], configurable: true })
// Nor has it threads: what one would work at is never ready here, and is looked at in a browser.
class IdleWorker extends EventTarget {
  postMessage(): void {
    return
  }
  terminate(): void {
    return
  }
}
Object.defineProperty(globalThis, 'Worker', { value: IdleWorker, configurable: true, writable: true })
// Nor does it know of a person's wishes: nobody has asked for less motion, and the system is in the light.
const matchMedia = (media: string) => Object.assign(new EventTarget(), { matches: false, media })
Object.defineProperty(globalThis, 'matchMedia', { value: matchMedia, configurable: true, writable: true })

// What is waited for comes on the slowest machine too: the limit is for what never comes.
configure({ asyncUtilTimeout: 30_000 })
afterEach(cleanup)
