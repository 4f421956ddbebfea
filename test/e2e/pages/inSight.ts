// What the eye can reach: the element with the focus, and the page in the width of its window (WCAG 2.4.11, 1.4.10).
import type { Page } from '@playwright/test'

/** Steps of Tab that are looked at on one surface. */
const TABS = 24

/** Elements that got the focus by Tab and of which nothing can be seen: outside the window, cut off, or under something else. */
export async function hiddenFocus(page: Page): Promise<readonly string[]> {
  const hidden = new Set<string>()
  for (let tab = 0; tab < TABS; tab += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(nameIfHidden)
    if (name !== null) hidden.add(name)
  }
  return [...hidden]
}

/** In the page: null while some of what has the focus is really on top. */
async function nameIfHidden(): Promise<string | null> {
  // A dialog hands the focus on from its edge, one turn later.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const focused = document.activeElement
  if (!focused || focused === document.body) return null
  // A radio button that is drawn by its label is seen where the label is.
  const drawn = focused.closest('label') ?? focused
  const { left, top, right, bottom } = drawn.getBoundingClientRect()
  const box = {
    left: Math.max(left, 0),
    top: Math.max(top, 0),
    right: Math.min(right, innerWidth),
    bottom: Math.min(bottom, innerHeight),
  }
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
  const isOnTop = (x: number, y: number): boolean => {
    const there = document.elementFromPoint(x, y)
    return there !== null && drawn.contains(there)
  }
  const seen =
    box.right > box.left &&
    box.bottom > box.top &&
    shares.some((across) =>
      shares.some((down) =>
        isOnTop(box.left + across * (box.right - box.left), box.top + down * (box.bottom - box.top)),
      ),
    )
  if (seen) return null
  const corners = [left, top, right, bottom].map(Math.round).join(' ')
  return `${focused.tagName.toLowerCase()} ${focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 40)} (${focused.id}, ${corners})`
}

/** Controls that stand outside the window on the left or right, and into which nothing can be scrolled (WCAG 1.4.10). */
export function spillsOver(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    return [...document.querySelectorAll('button, input, select, textarea, a[href], [tabindex="0"]')]
      .filter((control) => {
        const { left, right, width } = control.getBoundingClientRect()
        return width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls(control.parentElement)
      })
      .filter(
        (control) =>
          control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          !control.closest('.react-flow'),
      )
      .map(
        (control) =>
          `${control.tagName.toLowerCase()} ${control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 40)}`,
      )
  })
}
