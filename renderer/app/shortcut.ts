// Which key was meant: by the character it produces, so that QWERTZ and AZERTY work as printed on the keys.
interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  getModifierState?(modifier: string): boolean
}

/** 'Mod+Shift+Z', 'U', '!', 'Alt+ArrowLeft'. Shift counts for letters and named keys only: for '!' it is part of the character. */
export function shortcutOf(event: Pressed, mac: boolean): string {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  const graphic = event.getModifierState?.('AltGraph') ?? false
  const letter = key.length === 1 && key.toLowerCase() !== key.toUpperCase()
  const modifiers = [
    (mac ? metaKey : ctrlKey) && !graphic && 'Mod',
    altKey && !graphic && 'Alt',
    shiftKey && (letter || key.length > 1) && 'Shift',
  ].filter((modifier) => modifier !== false)
  return [...modifiers, letter ? key.toUpperCase() : key].join('+')
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Backspace: '⌫',
}

/** As a person reads it: 'Ctrl Shift Z', or '⌘⇧Z' on a Mac. */
export function shownShortcut(keys: string, mac: boolean): readonly string[] {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+')
  return parts.map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl'
    if (mac && part === 'Shift') return '⇧'
    if (mac && part === 'Alt') return '⌥'
    return NAMES[part] ?? part
  })
}
