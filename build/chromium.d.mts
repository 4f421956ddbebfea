// Types of what the tests and their configuration ask of chromium.mjs.
export function findChromium(env?: Record<string, string | undefined>): string | undefined
export function chromiumFlags(isRoot?: boolean): string[]
/** Its path; ends the process where there is none and none can be installed. */
export function findOrInstallChromium(): string
