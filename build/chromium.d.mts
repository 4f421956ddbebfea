// Types of what the tests ask of chromium.mjs.
export function findChromium(env?: Record<string, string | undefined>): string | undefined
export function chromiumFlags(isRoot?: boolean): string[]
