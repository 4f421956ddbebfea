/** Scrolls no further than it takes to see all of this, along both axes. */
export const bringIntoSight = (element: Element | null): void =>
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
