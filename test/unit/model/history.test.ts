// R3 and R4 of RELIABILITY.md. Every property has a sabotage twin: the same check must fail on an app that is a little broken.
import { applyPatches } from 'immer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/model/canonicalJson'
import { parseCommand, type Command } from '../../../shared/model/commands'
import { advance, startHistory, type History } from '../../../shared/model/history'
import { brokenInvariant } from '../../../shared/model/invariants'
import type { Portfolio } from '../../../shared/model/portfolio'
import { anyWorkshop } from '../../support/anyCommand'
import { startingPortfolio } from '../../support/startingPortfolio'

const SEQUENCES = 2000
type Advance = typeof advance

const beginning = startHistory(startingPortfolio())

/** As the app does it: what is refused changes nothing, and is not journalled. */
const run = (commands: readonly Command[], from: History = beginning, by: Advance = advance): History =>
  commands.reduce((history, command) => {
    const advanced = by(history, command)
    return advanced.ok ? advanced.history : history
  }, from)
const all = (type: 'history/undo' | 'history/redo', times: number, actor = 'facilitator') =>
  Array.from({ length: times }, (_, index): Command => ({ type, id: `${type}${index}`, actor }))
const byOne = (commands: readonly Command[]) => commands.map((command) => ({ ...command, actor: 'facilitator' }))
const throughJournal = (commands: readonly Command[]) =>
  commands.map((command) => parseCommand(JSON.parse(JSON.stringify(command))))
const throughSnapshot = (history: History) => JSON.parse(canonicalJson(history)) as History

/** Holds for every workshop, or says with which seed it does not. */
const always = (holds: (commands: readonly Command[]) => void, runs = SEQUENCES) =>
  fc.assert(fc.property(anyWorkshop(), holds), { numRuns: runs })
/** The sabotage: some workshop must show it. */
const isCaught = (holds: (commands: readonly Command[]) => void) =>
  expect(() => fc.assert(fc.property(anyWorkshop(), holds), { numRuns: 500, endOnFailure: true })).toThrow()

describe('undo and redo', () => {
  const comesBack = (by: Advance) => (commands: readonly Command[]) => {
    const done = run(byOne(commands), beginning, by)
    const undone = run(all('history/undo', done.past.length), done, by)
    const redone = run(all('history/redo', done.past.length), undone, by)

    expect(canonicalJson(undone.present)).toBe(canonicalJson(beginning.present))
    expect(canonicalJson(redone.present)).toBe(canonicalJson(done.present))
  }

  it('returns to the first document when everything is undone, and to the last when it is redone', () => {
    always(comesBack(advance))
  })

  it('would notice an undo that skips one patch', () => {
    isCaught(
      comesBack((history, command) => {
        const last = history.past.at(-1)
        if (command.type !== 'history/undo' || !last) return advance(history, command)
        const past = [...history.past.slice(0, -1), { ...last, undo: last.undo.slice(1) }]
        return advance({ ...history, past }, command)
      }),
    )
  })

  it('goes back to any earlier moment, step by step', () => {
    always((commands) => {
      const moments = new Map<number, string>([[0, canonicalJson(beginning.present)]])
      const done = byOne(commands)
        .filter(({ type }) => type !== 'history/undo' && type !== 'history/redo')
        .reduce((history, command) => {
          const next = run([command], history)
          moments.set(next.past.length, canonicalJson(next.present))
          return next
        }, beginning)

      for (let history = done; history.past.length > 0; history = run(all('history/undo', 1), history))
        expect(canonicalJson(history.present)).toBe(moments.get(history.past.length))
    }, 300)
  })
})

describe('the journal', () => {
  const replaysAlike =
    (journalled: (commands: readonly Command[]) => readonly Command[]) => (commands: readonly Command[]) => {
      expect(canonicalJson(run(journalled(commands)))).toBe(canonicalJson(run(commands)))
    }

  it('replays to the same bytes, undo stacks included', () => {
    always(replaysAlike(throughJournal))
  })

  it('would notice a replay that drops one command', () => {
    isCaught(replaysAlike((commands) => throughJournal(commands).slice(1)))
  })

  const goesOn = (snapshot: (history: History) => History) => (commands: readonly Command[]) => {
    const half = Math.floor(commands.length / 2)
    const before = run(commands.slice(0, half))
    const after = commands.slice(half)

    expect(canonicalJson(run(after, snapshot(before)))).toBe(canonicalJson(run(after, before)))
  }

  it('goes on from a snapshot as if the app had never been closed', () => {
    always(goesOn(throughSnapshot))
  })

  it('would notice a snapshot without its undone steps', () => {
    isCaught(goesOn((history) => ({ ...throughSnapshot(history), future: [] })))
  })
})

describe('every step', () => {
  const isSound = (by: Advance) => (commands: readonly Command[]) => {
    commands.reduce((history, command) => {
      const after = run([command], history, by)
      expect(brokenInvariant(after.present)).toBeUndefined()
      return after
    }, beginning)
  }

  it('keeps every invariant', () => {
    always(isSound(advance))
  })

  it('would notice a removal that leaves a flow behind', () => {
    isCaught(
      isSound((history, command) => {
        const advanced = advance(history, command)
        if (!advanced.ok || command.type !== 'map/remove') return advanced
        const present: Portfolio = { ...advanced.history.present, flows: history.present.flows }
        return { ok: true, history: { ...advanced.history, present } }
      }),
    )
  })
})

describe('a refused command', () => {
  const changesNothing = (by: Advance) => (commands: readonly Command[]) => {
    commands.reduce((history, command) => {
      const before = JSON.stringify(history)
      const advanced = by(history, command)
      if (advanced.ok) return advanced.history
      expect(JSON.stringify(history)).toBe(before)
      return history
    }, startHistory(beginning.present))
  }

  it('changes nothing', () => {
    always(changesNothing(advance), 200)
  })

  it('would be noticed if it left half of its work behind', () => {
    isCaught(
      changesNothing((history, command) => {
        const advanced = advance(history, command)
        if (!advanced.ok) Object.assign(history, { past: [] })
        return advanced
      }),
    )
  })

  it('never alters a command, which is still to be sent and journalled', () => {
    always((commands) => {
      const before = JSON.stringify(commands)
      run(commands)

      expect(JSON.stringify(commands)).toBe(before)
    }, 300)
  })
})

describe('two people', () => {
  const isTakenBackAlone = (by: Advance) => (commands: readonly Command[]) => {
    const edits = commands.filter(({ type }) => type !== 'history/undo' && type !== 'history/redo')
    const done = run(edits, beginning, by)
    const mine = done.past.filter(({ actor }) => actor === 'facilitator').length
    const theirs = done.past.filter(({ actor }) => actor === 'participant')
    const undone = run(all('history/undo', mine), done, by)

    expect(undone.past.filter(({ actor }) => actor === 'participant')).toEqual(theirs)
    if (undone.past.length > theirs.length) return // refused: the other had built on it
    const alone = theirs.reduce((portfolio, { redo }) => applyPatches(portfolio, redo), beginning.present)
    expect(canonicalJson(undone.present)).toBe(canonicalJson(alone))
  }

  it('undo one’s own steps and leave the other’s alone', () => {
    always(isTakenBackAlone(advance))
  })

  it('would notice an undo that takes whatever came last', () => {
    isCaught(
      isTakenBackAlone((history, command) =>
        command.type === 'history/undo'
          ? advance(history, { ...command, actor: history.past.at(-1)?.actor ?? command.actor })
          : advance(history, command),
      ),
    )
  })
})
