/** Out of a field and back to the work: the map, or the outline while that is shown instead. */
export function leaveField(): void {
  const work =
    document.getElementById('map') ?? document.querySelector<HTMLElement>('#outline [role="row"][tabindex="0"]')
  if (work) work.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
