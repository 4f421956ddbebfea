// What a window gets once it has found its host, whichever that is.
import type { Host } from '../../shared/host/contract'
import type { HostEvents } from '../../shared/host/events'

export interface HostConnection {
  readonly host: Host
  readonly events: HostEvents
}
