// What the frame itself may ask: the list of open things and the context in which actions run.
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { HostEvents } from '../../../shared/host/events'
import type { Host } from '../../../shared/host/contract'
import type { Action, ActionContext } from '../actions/action'
import type { Documents } from '../documents'

export interface App {
  readonly host: Host
  readonly events: HostEvents
  readonly documents: Documents
  readonly context: ActionContext
  readonly run: (action: Action) => void
}
export const AppContext = createContext<App | undefined>(undefined)

export function useApp(): App {
  const app = use(AppContext)
  if (!app) throw new Error('There is no app around this component')
  return app
}

/** The open document's id: a key for what must begin anew when another one is opened. */
export const useOpenDocument = (): string => useStore(useApp().documents, ({ session }) => session?.document ?? '')
