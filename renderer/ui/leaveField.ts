/** Out of a field and back to the work: the map, or the outline or table while that is shown instead. */
export function leaveField(): void {
  const work =
    document.getElementById('map') ??
    document.querySelector<HTMLElement>('[data-keys="map"] :is([role="treegrid"], [role="grid"]) [tabindex="0"]')
  if (work) work.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
