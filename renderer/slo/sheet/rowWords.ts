import { objectiveText } from '../../../shared/analysis/sloInterview/objectiveText'
import type { SloOffer } from '../../../shared/analysis/sloOffers'
import type { SloRow } from '../../../shared/analysis/sloSheet'
import { levelInWords } from '../../../shared/export/documents/sloNeeds'
import type { Portfolio } from '../../../shared/model/portfolio'
import { nameOf } from '../../../shared/model/stepName'
import type { Say } from '../../../shared/text/say'
import type { Tone } from '../../ui/Pill'

/** What is promised; '' while nothing is. */
export function promisedWords({ slo }: SloRow, say: Say): string {
  if (!slo) return ''
  const { key, values } = objectiveText(slo)
  return say(key, values)
}

/** What is needed; '' while nobody needs it. What use cases said themselves is no need that was inferred. */
export function neededWords({ need, state }: SloRow, say: Say): string {
  if (need) return levelInWords(need.dimension, need.level, say)
  return state === 'agreed' ? say('sloSheet.needed.agreed') : ''
}

/** "Returns promises “Newest record at most 20 hours old”; …": everything an offer would change. */
export const offerWords = ({ effects }: SloOffer, portfolio: Portfolio, say: Say): string =>
  effects
    .map((effect) => {
      const name = nameOf(portfolio, effect.of) ?? ''
      return 'hours' in effect
        ? say('sloSheet.effect.hours', { name, hours: effect.hours, before: effect.before })
        : say('sloSheet.effect.level', { name, objective: levelInWords(effect.dimension, effect.level, say) })
    })
    .join('; ')

/** How a state is marked: by shape and word as well as by colour. */
export const STATE_TONES: Readonly<Record<SloRow['state'], Tone>> = {
  kept: 'good',
  agreed: 'good',
  unasked: 'good',
  unpromised: 'quiet',
  settled: 'quiet',
  weaker: 'warn',
  unreachable: 'warn',
  form: 'warn',
  contradicts: 'warn',
  impossible: 'bad',
  unit: 'bad',
  unreal: 'bad',
}
