// Promises and readiness: the sheet of all SLOs, the readiness of all products, the page of one.
import type { Action } from './action'
import { viewIs } from './viewActions'

export const promiseActions: readonly Action[] = [viewIs('slos', ['Mod+5']), viewIs('readiness', ['Mod+Alt+R'])]
