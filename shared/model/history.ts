// Undo is a pure function over a plain value: it needs no React, no clock, and replays from the journal to the same bytes.
import { applyPatches, type Patch } from 'immer'
import type { Command } from './commands'
import { decide } from './decide'
import { brokenInvariant } from './invariants'
import type { Portfolio } from './portfolio'
import type { Refusal } from './refusal'
import { stepName, type StepName } from './stepName'

/** How many steps back a person can go; older ones stay in the journal. */
export const UNDO_DEPTH = 200

export interface Step {
  readonly id: string
  readonly actor: string
  readonly gesture?: string
  readonly name: StepName
  readonly redo: readonly Patch[]
  readonly undo: readonly Patch[]
}
/** Plain JSON, so a snapshot holds all of it. `future` keeps undone steps, the next one to redo first. */
export interface History {
  readonly present: Portfolio
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}
export type Advance =
  { readonly ok: true; readonly history: History } | { readonly ok: false; readonly refusal: Refusal }

export const startHistory = (present: Portfolio): History => ({ present, past: [], future: [] })

export function advance(history: History, command: Command): Advance {
  if (command.type === 'history/undo') return undo(history, command.actor)
  if (command.type === 'history/redo') return redo(history, command.actor)
  const decision = decide(history.present, command)
  if (!decision.ok) return decision
  if (decision.redo.length === 0) return { ok: true, history }
  const { id, actor, gesture } = command
  const step: Step = {
    id,
    actor,
    name: stepName(command, history.present, decision.portfolio),
    ...(gesture !== undefined && { gesture }),
    redo: decision.redo,
    undo: decision.undo,
  }
  const future = history.future.filter((undone) => undone.actor !== actor && !overlaps(undone, step))
  return { ok: true, history: { present: decision.portfolio, past: append(history, step), future } }
}

/** A burst of typing is one undo, but never across an undo: then the burst starts anew. */
function append({ past, future }: History, step: Step): readonly Step[] {
  const last = past.at(-1)
  const joins =
    last?.gesture !== undefined && last.gesture === step.gesture && last.actor === step.actor && future.length === 0
  if (!joins) return [...past, step].slice(-UNDO_DEPTH)
  const name = { ...last.name, name: step.name.name }
  return [
    ...past.slice(0, -1),
    { ...last, name, redo: [...last.redo, ...step.redo], undo: [...step.undo, ...last.undo] },
  ]
}

/** Undoes the actor's own last step, and refuses rather than trample what somebody else did to the same thing since. */
function undo({ present, past, future }: History, actor: string): Advance {
  const at = past.findLastIndex((step) => step.actor === actor)
  const step = past[at]
  if (!step) return { ok: false, refusal: { reason: 'nothing-to-undo', subject: actor } }
  if (past.slice(at + 1).some((later) => overlaps(step, later)))
    return { ok: false, refusal: { reason: 'changed-since', subject: step.id } }
  return settle(applyPatches(present, step.undo), past.toSpliced(at, 1), [step, ...withoutOverwritten(future, step)])
}

function redo({ present, past, future }: History, actor: string): Advance {
  const at = future.findIndex((step) => step.actor === actor)
  const step = future[at]
  if (!step) return { ok: false, refusal: { reason: 'nothing-to-redo', subject: actor } }
  return settle(applyPatches(present, step.redo), [...past, step], withoutOverwritten(future.toSpliced(at, 1), step))
}

function settle(present: Portfolio, past: readonly Step[], future: readonly Step[]): Advance {
  const broken = brokenInvariant(present)
  return broken ? { ok: false, refusal: broken } : { ok: true, history: { present, past, future } }
}

/** What others had undone cannot be redone on top of a change to the same thing. */
const withoutOverwritten = (future: readonly Step[], by: Step): readonly Step[] =>
  future.filter((undone) => undone.actor === by.actor || !overlaps(undone, by))

/** Two steps overlap when one touches something inside (or around) what the other touches. */
const overlaps = (one: Step, other: Step): boolean =>
  one.redo.some(({ path: a }) =>
    other.redo.some(({ path: b }) => a.every((part, index) => index >= b.length || part === b[index])),
  )
