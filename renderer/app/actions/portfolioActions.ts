// The portfolio as a whole: which use case needs what.
import type { Action } from './action'
import { viewIs } from './viewActions'

export const portfolioActions: readonly Action[] = [viewIs('matrix', ['Mod+6']), viewIs('overview', ['Mod+7'])]
