// How the window looked: read from the browser's cache with care, for whatever lies there must not keep a document from opening.
import { z } from 'zod'
import type { Portfolio } from '../../shared/model/portfolio'
import { filterKinds } from '../../shared/analysis/mapFilter'
import { languages } from '../../shared/text/catalogue'
import { tools, wheels } from '../store/hand'
import { outlineGroupings, outlineSorts } from '../store/outlineView'
import { groupings, tableKinds } from '../store/tableView'
import type { Habits, RememberedView } from '../store/viewStore'
import { views } from '../store/views'

const Viewport = z.object({ x: z.number(), y: z.number(), zoom: z.number().positive() })
const Filter = z.partialRecord(z.enum(filterKinds), z.array(z.string()))
const look = {
  lens: z.string().nullable(),
  compared: z.string().nullable(),
  replaying: z.boolean(),
  hiding: z.boolean(),
  filter: Filter,
  lanes: z.boolean(),
}
const Named = z.object({ id: z.string(), name: z.string(), viewport: Viewport.nullable(), look: z.object(look) })

const forKinds = <S extends z.ZodType>(field: S) => z.partialRecord(z.enum(tableKinds), field)
const Table = z.object({
  kind: z.enum(tableKinds),
  filter: z.literal('').catch(''),
  columns: forKinds(z.array(z.string())),
  sort: forKinds(z.object({ column: z.string(), down: z.boolean() })),
  group: forKinds(z.enum(groupings)),
})

const Outline = z.object({
  group: z.enum(outlineGroupings),
  sort: z.enum(outlineSorts),
  down: z.boolean().default(false),
  filter: z.literal('').catch(''),
})

/** Of a field that is none of ours, or that is not there, nothing is remembered. */
const orNothing = <S extends z.ZodType>(field: S) => field.optional().catch(undefined)
const habits = {
  pause: orNothing(z.number().min(1).max(60)),
  hand: orNothing(
    z.object({ tool: z.enum(tools), wheel: z.enum(wheels), snaps: z.boolean(), still: z.boolean().default(false) }),
  ),
  theme: orNothing(z.enum(['system', 'light', 'dark', 'contrast'])),
  language: orNothing(z.enum(languages)),
}
const Habit = z.object(habits).catch({})
const Look = z
  .object({
    // An older Workback kept them with the document.
    ...habits,
    view: orNothing(z.enum(views)),
    selection: orNothing(z.array(z.string())),
    panels: orNothing(z.object({ rail: z.boolean(), inspector: z.boolean(), review: z.boolean() })),
    lens: orNothing(look.lens),
    compared: orNothing(look.compared),
    replaying: orNothing(look.replaying),
    hiding: orNothing(look.hiding),
    filter: orNothing(look.filter),
    lanes: orNothing(look.lanes),
    minimap: orNothing(z.boolean()),
    namedViews: orNothing(z.array(Named)),
    table: orNothing(Table),
    outline: orNothing(Outline),
    viewport: orNothing(Viewport.nullable()),
  })
  .catch({})

/** What of a remembered view still holds for this portfolio: a selection, or a lens, may name what is gone. */
export function rememberedLook(portfolio: Portfolio, view: unknown): Partial<RememberedView & Habits> {
  const look = Look.parse(view)
  const { useCases, dataProducts, sourceSystems, domains, flows } = portfolio
  const exists = (id: string) =>
    [useCases, dataProducts, sourceSystems, domains, flows].some((table) => Object.hasOwn(table, id))
  return {
    ...given(look),
    selection: (look.selection ?? []).filter(exists),
    ...(look.lens !== undefined && { lens: look.lens !== null && exists(look.lens) ? look.lens : null }),
  }
}

/** How the person of this browser works; of what is none of ours nothing is remembered. */
export const rememberedHabits = (row: unknown): Partial<Habits> => given(Habit.parse(row))

const given = (read: object) => Object.fromEntries(Object.entries(read).filter(([, field]) => field !== undefined))
