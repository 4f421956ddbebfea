// Where the keyboard is at home when nobody types.

/**
 * What the keys of the view that is shown speak to: the map, the row or cell of its table that has the cursor, the first of its rows, or
 * else the view itself, from where Tab goes on.
 */
export const homeOfKeys = (): HTMLElement | null =>
  document.getElementById('map') ??
  document.querySelector<HTMLElement>('[data-keys="map"] :is([role="treegrid"], [role="grid"]) [tabindex="0"]') ??
  document.querySelector<HTMLElement>(
    '#view :is([data-own-keys], [data-home][tabindex="0"], [data-home] li > button)',
  ) ??
  document.getElementById('view')

/** Out of a field and back to the work. */
export function leaveField(): void {
  const home = homeOfKeys()
  if (home) home.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** Nobody has the keyboard: neither who types nor who walks the tabs by key. A tab that was clicked has it and does not need it. */
export function isKeyboardFree(): boolean {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused.id === 'view') return true
  return focused.matches('[role="tab"]') && !focused.matches(':focus-visible')
}
