// What a host has to say to a person: a text and its values; the words come from the catalogue, in the reader's language.
import { z } from 'zod'

export const Notice = z.strictObject({
  /** A key of `shared/text`: `notice.load.…`, `notice.save.…`, `notice.journal.…`. */
  text: z.string().startsWith('notice.'),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Technical text for the fold "Details". */
  detail: z.string().exactOptional(),
})
export type Notice = z.infer<typeof Notice>
