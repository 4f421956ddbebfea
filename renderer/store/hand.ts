// How the map answers the hand. Chosen once by a person, kept with the look of the window; never part of the document.
export const tools = ['select', 'pan'] as const
export const wheels = ['pans', 'zooms'] as const

export interface Hand {
  /** What dragging on the paper does. */
  readonly tool: (typeof tools)[number]
  /** What the wheel does without Ctrl; Ctrl and wheel, and a pinch, always zoom. */
  readonly wheel: (typeof wheels)[number]
  /** A dragged card is drawn to guides and grid. */
  readonly snaps: boolean
  /** The camera does not glide and nothing moves by itself, whatever the system asks for. */
  readonly still: boolean
}

/** As a trackpad expects it. */
export const usualHand: Hand = { tool: 'select', wheel: 'pans', snaps: true, still: false }
