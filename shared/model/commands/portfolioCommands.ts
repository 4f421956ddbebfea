import { z } from 'zod'
import { Name } from '../entities/fields'
import { About, Portfolio } from '../portfolio'
import { command } from './command'

export const portfolioCommands = {
  'portfolio/rename': command({ name: Name }, (draft, { name }) => {
    draft.name = name
  }),
  'portfolio/describe': command(
    { changes: z.partialRecord(z.enum(Object.keys(About.shape)), z.string().max(20_000)) },
    (draft, { changes }) => {
      draft.about = About.parse({ ...draft.about, ...changes })
    },
  ),
  /** Back to an earlier state, or over to a merged one, as one step that can be undone. The document keeps its id. */
  'portfolio/restore': command({ portfolio: Portfolio }, (draft, { portfolio }) => {
    Object.assign(draft, { ...portfolio, id: draft.id })
  }),
} as const
