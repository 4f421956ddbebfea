import { describe, expect, it } from 'vitest'
import { actionOf, actions, menuBlocks } from '../../../../renderer/app/actions'
import { defineActions, type Action } from '../../../../renderer/app/actions/action'
import { sayIn } from '../../../../shared/text/say'

const keysOf = (id: string) => actionOf(id)?.keys ?? []

/** UX.md, Keyboard: what the first release needs. Shift+1 and Shift+2 are '!' and '"' on most boards, so fitting is F and Shift+F. */
const TABLE: readonly (readonly [string, string])[] = [
  ['U', 'insert.useCase'],
  ['P', 'insert.product'],
  ['S', 'insert.source'],
  ['D', 'insert.domain'],
  ['Mod+ArrowLeft', 'insert.upstream'],
  ['Mod+ArrowRight', 'insert.downstream'],
  ['C', 'insert.connect'],
  ['O', 'product.owner'],
  ['J', 'product.job'],
  ['L', 'product.slo'],
  ['!', 'insert.hotspot'],
  ['/', 'insert.typist'],
  ['F2', 'edit.rename'],
  ['Enter', 'edit.enter'],
  ['Delete', 'edit.remove'],
  ['Backspace', 'edit.remove'],
  ['Mod+Z', 'edit.undo'],
  ['Mod+Y', 'edit.redo'],
  ['Mod+Shift+Z', 'edit.redo'],
  ['Mod+A', 'edit.selectAll'],
  ['Mod+F', 'edit.find'],
  ['Mod+K', 'help.palette'],
  ['Mod+Shift+P', 'help.palette'],
  ['?', 'help.shortcuts'],
  ['F1', 'help.shortcuts'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [`${number}`, `view.lens${number}`] as const),
  ['0', 'view.lensOff'],
  ['Mod+B', 'view.rail'],
  ['Mod+Alt+B', 'view.inspector'],
  ['Mod+N', 'file.new'],
  ['Mod+O', 'file.open'],
  ['Mod+S', 'file.save'],
  ['Mod+Shift+S', 'file.saveAs'],
  ['Mod+Shift+E', 'file.export'],
  ['Mod++', 'view.zoomIn'],
  ['Mod+-', 'view.zoomOut'],
  ['Mod+0', 'view.zoomReset'],
  ['F', 'view.fitAll'],
  ['Shift+F', 'view.fitSelection'],
  ['Alt+ArrowLeft', 'view.walkUpstream'],
  ['Alt+ArrowRight', 'view.walkDownstream'],
  ['Alt+ArrowUp', 'view.walkUp'],
  ['Alt+ArrowDown', 'view.walkDown'],
]

describe('the list of actions', () => {
  it.each(TABLE)('%s runs %s', (keys, id) => {
    expect(keysOf(id)).toContain(keys)
  })

  it('has each id and each key once', () => {
    const ids = actions.map(({ id }) => id)
    const keys = actions.flatMap((action) => action.keys ?? [])

    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBeGreaterThanOrEqual(TABLE.length)
  })

  it('does not start with two actions on one key or of one id', () => {
    const [first] = actions
    if (!first) throw new Error('There are no actions')
    const twin: Action = { ...first, id: 'file.twin' }

    expect(() => defineActions([first, twin])).toThrow('Two actions share Mod+N')
    expect(() => defineActions([first, { ...twin, id: first.id, keys: [] }])).toThrow('Two actions share file.new')
  })

  it('offers single characters on the map only, where nobody is typing', () => {
    const single = actions.filter(({ keys = [] }) => keys.some((key) => key.length === 1))

    expect(single.length).toBeGreaterThan(15)
    expect(single.filter(({ id, where }) => where !== 'map' && id !== 'help.shortcuts')).toEqual([])
  })

  it('is all in a menu, the lenses aside, which stand in the rail, and what is asked of the thing that is pressed', () => {
    const inMenus = new Set(menuBlocks.flatMap(({ blocks }) => blocks.flat()))
    const missing = actions.filter((action) => !inMenus.has(action)).map(({ id }) => id)

    const lenses = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `view.lens${number}`)
    expect(missing.toSorted()).toEqual(['edit.flow', 'edit.menu', 'view.lensHere', 'view.onMap', ...lenses].toSorted())
  })

  it('has a title of its own for every action in both languages', () => {
    for (const language of ['en', 'de'] as const) {
      const titles = actions.map(({ title }) => sayIn(language)(title))
      expect(new Set(titles).size).toBe(titles.length)
    }
  })
})
