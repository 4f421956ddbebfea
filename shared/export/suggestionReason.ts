import type { Suggestion } from '../analysis/generalise'
import type { Say } from '../text/say'

/** Why a product could serve a need, in a sentence: the same on the screen and on the command line (4.15). */
export const suggestionReason = ({ word, met, field, how }: Suggestion['why'][number], say: Say): string =>
  field === 'use-case'
    ? say('suggest.why.use-case', { met })
    : say(`suggest.why.${how}`, { word, met, field: say(`suggest.field.${field}`) })
