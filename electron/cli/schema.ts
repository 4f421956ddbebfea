import { portfolioJsonSchema } from '../../shared/format/jsonSchema'
import type { Say } from '../../shared/text/say'
import type { ExitCode, Terminal } from './terminal'
import { writeOutput } from './writeOutput'

/** `workback schema`: the JSON Schema, as it stands in `schema/`. */
export const printSchema = (terminal: Terminal, out: string | undefined, say: Say): Promise<ExitCode> =>
  writeOutput(terminal, `${JSON.stringify(portfolioJsonSchema(), null, 2)}\n`, out, true, say)
