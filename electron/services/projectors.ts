// The screens that the room looks at. They hear what is meant for them and nothing else: no step of anybody, so no private note either.
import type { Input, Services } from '../../shared/host/contract'
import type { HostEvent } from '../../shared/host/events'
import { changesBetween } from '../../shared/model/portfolioChanges'
import type { Portfolio } from '../../shared/model/portfolio'
import { publicPortfolio } from '../../shared/model/publicPortfolio'
import type { Tell } from './documentSession'
import type { DocumentStore } from './documentStore'

/** Delivers to every window but those named. */
export type TellWindows = (event: HostEvent, ...exceptClients: readonly (string | undefined)[]) => void
/** Opens the projector's window or closes it; answers whether it is open now. */
export type ToggleProjector = (client: string) => boolean

export type ProjectorCall = Extract<keyof Services, `projector.${string}`>
export interface Projectors {
  readonly services: Pick<Services, ProjectorCall>
  /** Past projectors; they learn only that something has changed. */
  readonly tell: Tell
  readonly gone: (client: string) => void
}

interface ProjectorMeans {
  readonly store: () => Pick<DocumentStore, 'openSession'>
  readonly tell: TellWindows
  /** Left out where windows are opened by windows. */
  readonly toggle?: ToggleProjector | undefined
}

/** What a projector has been given, so that it need not be given again. */
interface Known {
  readonly document: string
  readonly portfolio: Portfolio
}

export function projectorsOf({ store, tell, toggle }: ProjectorMeans): Projectors {
  const projectors = new Map<string, Known | undefined>()
  let showing: Input<'projector.show'>['showing'] | null = null
  const here = () => projectors.size > 0

  function gone(client: string): void {
    if (projectors.delete(client)) tell({ event: 'projector.here', here: here() })
  }
  return {
    gone,
    tell(event, exceptClient) {
      tell(event, exceptClient, ...projectors.keys())
      if (event.event === 'document.advanced' && here())
        tell({ event: 'projector.stale', document: event.document }, exceptClient)
    },
    services: {
      'projector.toggle': (_, client) => {
        if (toggle) return Promise.resolve({ now: toggle(client) ? 'open' : 'closed' })
        if (here()) tell({ event: 'projector.leave' })
        return Promise.resolve({ now: here() ? 'closed' : 'window' })
      },
      'projector.show': (shown, client) => {
        ;({ showing } = shown)
        if (here()) tell({ event: 'projector.shows', showing }, client)
        return Promise.resolve({ here: here() })
      },
      'projector.join': (_, client) => {
        projectors.set(client, undefined)
        tell({ event: 'projector.here', here: true }, client)
        return Promise.resolve({ showing })
      },
      'projector.picture': async ({ document, anew }, client) => {
        const session = await store().openSession(document)
        if (!session || !projectors.has(client)) return null
        const known = projectors.get(client)
        const portfolio = publicPortfolio(session.present())
        projectors.set(client, { document, portfolio })
        const before = !anew && known?.document === document ? known.portfolio : undefined
        return { changes: changesBetween(before, portfolio) }
      },
    },
  }
}
