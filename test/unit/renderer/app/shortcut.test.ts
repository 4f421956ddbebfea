import { describe, expect, it } from 'vitest'
import { digitShortcutOf, shortcutOf, shownShortcut } from '../../../../renderer/app/shortcut'
import { sayIn } from '../../../../shared/text/say'

const say = sayIn('en')

interface Given {
  readonly ctrl?: boolean
  readonly meta?: boolean
  readonly alt?: boolean
  readonly shift?: boolean
  readonly graphic?: boolean
}
const press = (
  key: string,
  { ctrl = false, meta = false, alt = false, shift = false, graphic = false }: Given = {},
) => ({
  ...{ key, ctrlKey: ctrl, metaKey: meta, altKey: alt, shiftKey: shift },
  getModifierState: (modifier: string) => modifier === 'AltGraph' && graphic,
})
const onPc = (key: string, given?: Given) => shortcutOf(press(key, given), false)
const onMac = (key: string, given?: Given) => shortcutOf(press(key, given), true)

describe('which key was meant', () => {
  it.each([
    ['U', onPc('u')],
    ['U', onPc('U')],
    ['Shift+F', onPc('F', { shift: true })],
    ['Mod+Shift+Z', onPc('Z', { ctrl: true, shift: true })],
    ['Mod+Z', onPc('z', { ctrl: true })],
    ['Mod+ArrowLeft', onPc('ArrowLeft', { ctrl: true })],
    ['Mod+Alt+B', onPc('b', { ctrl: true, alt: true })],
    ['Alt+ArrowUp', onPc('ArrowUp', { alt: true })],
    ['F1', onPc('F1')],
  ])('%s', (expected, meant) => {
    expect(meant).toBe(expected)
  })

  it('is the character that was produced: ! with Shift+1 on QWERTZ, with a key of its own on AZERTY', () => {
    expect(onPc('!', { shift: true })).toBe('!')
    expect(onPc('!')).toBe('!')
  })

  it('is / with Shift+7 on QWERTZ, with Shift+: on AZERTY, alone on QWERTY; ? likewise', () => {
    expect(onPc('/', { shift: true })).toBe('/')
    expect(onPc('/')).toBe('/')
    expect(onPc('?', { shift: true })).toBe('?')
  })

  it('is a digit on AZERTY, where digits need Shift, also for zoom', () => {
    expect(onPc('3', { shift: true })).toBe('3')
    expect(onPc('0', { shift: true, ctrl: true })).toBe('Mod+0')
    expect(onPc('+', { shift: true, ctrl: true })).toBe('Mod++')
    expect(onPc('=', { ctrl: true })).toBe('Mod+=')
  })

  it('is the digit of a key that writes something else without Shift, for where that means nothing', () => {
    const digit = (key: string, code: string, given?: Given) => digitShortcutOf({ ...press(key, given), code }, false)

    expect(digit('é', 'Digit2')).toBe('2')
    expect(digit('&', 'Digit1', { ctrl: true })).toBe('Mod+1')
    expect(digit('2', 'Digit2')).toBeUndefined()
    expect(digit('"', 'Digit2', { shift: true })).toBeUndefined()
    expect(digit('~', 'Digit2', { ctrl: true, alt: true, graphic: true })).toBeUndefined()
    expect(digit('m', 'Semicolon')).toBeUndefined()
  })

  it('is no Ctrl+Alt where AltGr writes a character', () => {
    expect(onPc('@', { ctrl: true, alt: true, graphic: true })).toBe('@')
    expect(onPc('b', { ctrl: true, alt: true, graphic: true })).toBe('AltGr+B')
  })

  it('is with ⌘ on a Mac', () => {
    expect(onMac('z', { meta: true })).toBe('Mod+Z')
    expect(onMac('Z', { meta: true, shift: true })).toBe('Mod+Shift+Z')
    expect(onMac('ArrowLeft', { meta: true })).toBe('Mod+ArrowLeft')
  })

  it('is B on a Mac although Option writes another character there', () => {
    expect(shortcutOf({ ...press('∫', { meta: true, alt: true }), code: 'KeyB' }, true)).toBe('Mod+Alt+B')
  })

  it('is nothing of ours with the key of the operating system: Windows+D, Ctrl+P on a Mac', () => {
    expect(onPc('d', { meta: true })).not.toBe('D')
    expect(onMac('p', { ctrl: true })).not.toBe('P')
    expect(onMac('k', { ctrl: true })).not.toBe('Mod+K')
  })
})

describe('a shortcut as it is shown', () => {
  it.each([
    ['Mod+Shift+Z', ['Ctrl', 'Shift', 'Z'], ['⌘', '⇧', 'Z']],
    ['Mod++', ['Ctrl', '+'], ['⌘', '+']],
    ['Mod+Alt+B', ['Ctrl', 'Alt', 'B'], ['⌘', '⌥', 'B']],
    ['Alt+ArrowLeft', ['Alt', '←'], ['⌥', '←']],
    ['Delete', ['Del'], ['Del']],
    ['!', ['!'], ['!']],
  ])('%s', (keys, pc, mac) => {
    expect(shownShortcut(keys, false, say)).toEqual(pc)
    expect(shownShortcut(keys, true, say)).toEqual(mac)
  })

  it('in German as a German keyboard has it', () => {
    expect(shownShortcut('Mod+Shift+Z', false, sayIn('de'))).toEqual(['Strg', 'Umschalt', 'Z'])
    expect(shownShortcut('PageDown', false, sayIn('de'))).toEqual(['Bild ↓'])
  })
})
