// What the facilitator's window and the projector tell each other by way of the host. Nothing of it is journalled.
import { z } from 'zod'
import { filterKinds } from '../analysis/mapFilter'
import type { PortfolioChanges } from '../model/portfolioChanges'
import { languages } from '../text/catalogue'

const Id = z.string().max(200)

/** What stands on the screen: the map, the step the room is at with a product, or a view of all use cases. */
const Scene = z.discriminatedUnion('kind', [
  /** `describing`: the product whose job description is in work; its sentence stands over the map. */
  z.strictObject({ kind: z.literal('map'), describing: Id.optional() }),
  /** `question`: its place in the interview; past the last one, the interview is finished. */
  z.strictObject({ kind: z.literal('slo'), product: Id, question: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('owner'), product: Id }),
  z.strictObject({ kind: z.literal('job'), product: Id }),
  /** The page of a product, as it stands on the facilitator's screen. */
  z.strictObject({ kind: z.enum(['canvas', 'contract']), product: Id }),
  /** Use cases by products. */
  z.strictObject({ kind: z.literal('matrix') }),
  /** What each further use case brought. */
  z.strictObject({ kind: z.literal('overview') }),
])
export type Scene = z.infer<typeof Scene>

/** What the facilitator shows: document, scene, and how the map is looked at. Names records and never holds one. */
export const Showing = z.strictObject({
  document: Id.min(1),
  language: z.enum(languages),
  scene: Scene,
  selection: z.array(Id).max(20_000),
  /** What of the map is seen, in px of the map; null while no map is shown. */
  frame: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
  look: z.strictObject({
    lens: Id.nullable(),
    compared: Id.nullable(),
    replaying: z.boolean(),
    hiding: z.boolean(),
    lanes: z.boolean(),
    filter: z.partialRecord(z.enum(filterKinds), z.array(Id)),
  }),
  /** The picture stays as it is while the facilitator works on. */
  held: z.boolean(),
})
export type Showing = z.infer<typeof Showing>

export const projectorCalls = {
  /** Opens the projector, or closes it. 'window': a host without windows of its own leaves the opening to the asking one. */
  'projector.toggle': {
    input: z.strictObject({}),
    output: z.strictObject({ now: z.enum(['open', 'closed', 'window']) }),
  },
  /** A facilitator's window says what is to be seen; `here`: somebody sees it. */
  'projector.show': {
    input: z.strictObject({ showing: Showing }),
    output: z.strictObject({ here: z.boolean() }),
  },
  /** A projector is there. From now on it hears only what is meant for it. */
  'projector.join': {
    input: z.strictObject({}),
    output: z.strictObject({ showing: Showing.nullable() }),
  },
  /** What has changed in the document since this projector last asked, without what is the facilitator's alone; null: it is not open. */
  'projector.picture': {
    input: z.strictObject({ document: Id.min(1), anew: z.boolean() }),
    output: z.strictObject({ changes: z.custom<PortfolioChanges>((value) => typeof value === 'object') }).nullable(),
  },
} as const

export const projectorEvents = [
  /** For projectors: what is to be seen now. */
  z.strictObject({ event: z.literal('projector.shows'), showing: Showing }),
  /** For projectors: there is something new to ask for. */
  z.strictObject({ event: z.literal('projector.stale'), document: z.string() }),
  /** For projectors: the facilitator has closed the projector. */
  z.strictObject({ event: z.literal('projector.leave') }),
  /** For facilitators: somebody sees what they show, or nobody any more. */
  z.strictObject({ event: z.literal('projector.here'), here: z.boolean() }),
] as const
