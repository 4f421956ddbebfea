// An objective in words, for cards, sheets and exports. Says which text; the words are in the catalogue.
import type { Slo } from '../../model/entities/dataProduct'
import type { SloTextKey } from '../../text/slo.texts'
import { isSloDimension, isTimeUnit, sloDimensions, type SloDimension, type SloMeasure } from './dimensions'
import { dayCodes } from './spokenTimes'

export interface SloText {
  readonly key: SloTextKey
  readonly values: Readonly<Record<string, string | number>>
}
type Objective = Partial<Slo> & Pick<Slo, 'dimension'>

/** "Newest record at most 24 hours old, in 95 % of checks"; the person's own words where no number was understood. */
export function objectiveText(slo: Objective): SloText {
  const { dimension } = slo
  const told = isSloDimension(dimension) ? TELLERS[sloDimensions[dimension].measure](dimension, slo) : null
  return told ?? inTheirWords(slo)
}

/** How the dimension is measured when nobody has said it otherwise: good ones / all (DOMAIN.md G.2). */
export const sliText = (dimension: SloDimension): SloText => ({ key: `slo.sli.${dimension}`, values: {} })

/** The dimension's name; a dimension of a file that this version does not know is shown as it stands there. */
export const dimensionText = (dimension: string): SloText =>
  isSloDimension(dimension)
    ? { key: `slo.dimension.${dimension}`, values: {} }
    : { key: 'slo.dimension.other', values: { dimension } }

/** Values are never called `unit` or `style`: i18next hands them to Intl.NumberFormat, which has options of these names. */
type Teller = (dimension: SloDimension, slo: Objective) => SloText | null
/** `slo.objective.<dimension>`, with `.share` when only a share of the checks must meet it. */
const objectiveKey = (dimension: SloDimension, variant: string): SloTextKey =>
  `slo.objective.${dimension}${variant}` as SloTextKey

const duration: Teller = (dimension, { target, unit = '', percent }) => {
  if (target == null || !isTimeUnit(unit)) return null
  const share = percent == null ? {} : { percent }
  return {
    key: objectiveKey(dimension, percent == null ? '' : '.share'),
    values: { count: target, timeUnit: unit, ...share },
  }
}

const clock: Teller = (_, { time = '', days = '', zone = '', percent }) => {
  if (time === '') return null
  const values = { time: zone === '' ? time : `${time} ${zone}`, ...daysValues(days) }
  const when = days === '' ? 'slo.objective.deliveryTime' : 'slo.objective.deliveryTime.days'
  return percent == null ? { key: when, values } : { key: `${when}.share`, values: { ...values, percent } }
}

const share: Teller = (dimension, { percent, target, unit, window = '' }) => {
  if (percent != null)
    return window === ''
      ? { key: objectiveKey(dimension, ''), values: { percent } }
      : { key: objectiveKey(dimension, '.of'), values: { percent, window } }
  if (target == null) return null
  if (dimension === 'accuracy')
    return { key: 'slo.objective.accuracy.error', values: { target, measuredIn: unit ?? '' } }
  return dimension === 'uniqueness' ? { key: 'slo.objective.uniqueness.count', values: { count: target } } : null
}

const rate: Teller = (_, { target, unit = '' }) =>
  target == null ? null : { key: 'slo.objective.throughput', values: { target, measuredIn: unit } }

const band: Teller = (_, { target, upTo }) => {
  if (target != null && upTo != null && target !== upTo)
    return { key: 'slo.objective.volume', values: { target, upTo } }
  if (target != null && upTo != null) return { key: 'slo.objective.volume.about', values: { target } }
  if (target != null) return { key: 'slo.objective.volume.from', values: { target } }
  return upTo == null ? null : { key: 'slo.objective.volume.upTo', values: { upTo } }
}

const date: Teller = (dimension, slo) => {
  if (slo.time) return { key: objectiveKey(dimension, ''), values: { time: slo.time } }
  const { target, unit = '' } = slo
  if (target == null || !isTimeUnit(unit)) return null
  return { key: 'slo.objective.span', values: { count: target, timeUnit: unit, dimension } }
}

const TELLERS: Readonly<Record<SloMeasure, Teller>> = { duration, clock, share, rate, band, date }

function inTheirWords({ dimension, statement = '', target, unit = '' }: Objective): SloText {
  if (statement.trim() !== '') return { key: 'slo.objective.said', values: { statement: statement.trim() } }
  if (target != null) return { key: 'slo.objective.other', values: { target, measuredIn: unit } }
  return { key: 'slo.objective.open', values: { dimension } }
}

/** Days by the name of the set; a list without a name of its own is shown in its codes. */
function daysValues(days: string): Readonly<Record<string, string>> {
  if (days === '') return {}
  const codes = days.split(',').map((code) => code.trim())
  if (codes.some((code) => !dayCodes.some((known) => known === code))) return { days: 'raw', raw: days }
  if (codes.length === 1) return { days }
  const named = NAMED_DAYS[codes.join(',')]
  if (named) return { days: named }
  const [first = '', second = ''] = codes
  return codes.length === 2 ? { days: 'two', first, second } : { days: 'raw', raw: codes.join(', ') }
}

const NAMED_DAYS: Readonly<Record<string, string>> = {
  [dayCodes.join(',')]: 'daily',
  [dayCodes.slice(0, 5).join(',')]: 'workdays',
  [dayCodes.slice(0, 6).join(',')]: 'monToSat',
  [dayCodes.slice(5).join(',')]: 'weekend',
}
