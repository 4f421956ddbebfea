// Which parts of the inspector are unfolded. A person's choice outlives the selection: who folds output ports away wants them folded.
import { createContext, use } from 'react'

/** Open from the start; the rest waits until it is wanted. */
const OPEN_AT_FIRST = new Set([
  'about',
  'onTheMap',
  'who',
  'weight',
  'needs',
  'job',
  'owner',
  'attributes',
  'source',
  'feeds',
  'domain',
  'owned',
  'flow',
  'pins',
])
/** In which part a field stands that a key can ask for; of a field of one entry ("key:attribute_7") what stands before the colon. */
const HOLDS: Readonly<Record<string, string>> = {
  job: 'job',
  attributes: 'attributes',
  key: 'attributes',
  ports: 'ports',
  tags: 'life',
  sessions: 'sessions',
  slos: 'slos',
  verdict: 'job',
  owner: 'owner',
  ownerReason: 'owner',
  canvas: 'canvas',
  protection: 'protection',
  readiness: 'readiness',
  role: 'who',
  need: 'who',
  outcome: 'who',
  hotspot: 'pins',
  note: 'pins',
}

export type OpenSections = Readonly<Record<string, boolean>>
export const isOpen = (sections: OpenSections, id: string): boolean => sections[id] ?? OPEN_AT_FIRST.has(id)

/** With the part unfolded that holds this field. */
export function withFieldOpen(sections: OpenSections, field: string): OpenSections {
  const holder = HOLDS[field.replace(/:.*/u, '')]
  return holder === undefined || isOpen(sections, holder) ? sections : { ...sections, [holder]: true }
}

export interface SectionsState {
  readonly sections: OpenSections
  readonly setOpen: (id: string, open: boolean) => void
}
export const SectionsContext = createContext<SectionsState>({ sections: {}, setOpen: () => undefined })
export const useSections = (): SectionsState => use(SectionsContext)
