// Which key was meant: by the character it produces, so that QWERTZ and AZERTY work as printed on the keys.
import type { TextKey } from '../../shared/text/catalogue'
import type { Say } from '../../shared/text/say'

export const isMac = (): boolean => navigator.userAgent.includes('Mac')

interface Pressed {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  getModifierState?(modifier: string): boolean
}

/** 'Mod+Shift+Z', 'U', '!', 'Alt+ArrowLeft'. Shift counts for letters and named keys only: for '!' it is part of the character. */
export function shortcutOf(event: Pressed, mac: boolean): string {
  const { ctrlKey, metaKey, shiftKey } = event
  const [ours, system] = mac ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  // AltGr arrives as Ctrl+Alt and only writes a character; on a Mac nothing does that.
  const graphic = !mac && isGraphic(event)
  const key = meant(event, mac)
  const letter = isLetter(key)
  const held: readonly (readonly [string, boolean])[] = [
    ['Mod', ours && !graphic],
    ['System', system], // Windows+D, ⌃P: keys of the system, never ours
    ['Alt', event.altKey && !graphic],
    ['AltGr', graphic && letter], // a key without a third sign: whoever holds AltGr means a sign, and no shortcut
    ['Shift', shiftKey && (letter || key.length > 1)],
  ]
  return [...namesOf(held), letter ? key.toUpperCase() : key].join('+')
}

const isGraphic = (event: Pressed): boolean => event.getModifierState?.('AltGraph') ?? false

const namesOf = (held: readonly (readonly [string, boolean])[]): readonly string[] =>
  held.flatMap(([name, isHeld]) => (isHeld ? [name] : []))

/**
 * '3' or 'Mod+3' for a key of the digit row that writes something else without Shift, as on AZERTY ('"' on the 3); undefined for
 * every other key. Only for where the produced character means nothing: it always comes first.
 */
export function digitShortcutOf(event: Pressed, mac: boolean): string | undefined {
  const digit = /^Digit(\d)$/.exec(event.code ?? '')?.[1]
  const graphic = isGraphic(event)
  if (digit === undefined || graphic || event.shiftKey || event.altKey || /^\d$/.test(event.key)) return undefined
  const { ctrlKey, metaKey } = event
  return shortcutOf({ key: digit, ctrlKey, metaKey, altKey: false, shiftKey: false }, mac)
}

const isLetter = (key: string): boolean => key.length === 1 && key.toLowerCase() !== key.toUpperCase()

/** With ⌥ a Mac writes another character ('∫' for B): there the place of the key says what was meant. */
function meant({ key, code = '', altKey }: Pressed, mac: boolean): string {
  return mac && altKey && code.startsWith('Key') ? code.slice('Key'.length) : key
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
  Escape: 'Esc',
}
const ON_A_MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
/** What is printed on a keyboard in the reader's own language. */
const PRINTED: Readonly<Record<string, TextKey>> = {
  Mod: 'key.control',
  Shift: 'key.shift',
  Delete: 'key.delete',
  PageDown: 'key.pageDown',
  PageUp: 'key.pageUp',
  ContextMenu: 'key.menu',
}

/** As a person reads it: 'Ctrl Shift Z', 'Strg Umschalt Z', or '⌘⇧Z' on a Mac. */
export function shownShortcut(keys: string, mac: boolean, say: Say): readonly string[] {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+')
  return parts.map((part) => {
    if (mac && part in ON_A_MAC) return ON_A_MAC[part] ?? part
    const printed = PRINTED[part]
    return printed ? say(printed) : (NAMES[part] ?? part)
  })
}
