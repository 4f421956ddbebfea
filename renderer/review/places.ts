// Where people have to think first: the place at which they do, and the way there from a finding.
import { isKeyName } from '../../shared/analysis/keyName'
import { lineageOf } from '../../shared/analysis/lineage'
import type { Finding } from '../../shared/analysis/finding'
import { isSloConflict } from '../../shared/analysis/sloConflictCheck'
import { isProductId, isUseCaseId } from '../../shared/model/nodeKind'
import { inOrder } from '../../shared/model/orderKey'
import { keyFieldOf } from '../store/askedKey'
import { askForConflict } from '../store/askedConflict'
import { presentOf } from '../store/mapSteps'
import type { Desk } from '../store/useEditor'
import { askFor, select } from '../store/viewStore'
import { leaveField } from '../ui/leaveField'

type Way = (desk: Desk, finding: Finding) => void

const running =
  (action: string): Way =>
  ({ run }) => {
    run(action)
  }
/** Another view: whoever goes there by key goes on in it by key (app/frame/KeyboardArrives.tsx). */
const viewing =
  (action: string): Way =>
  ({ run }) => {
    leaveField()
    run(action)
  }
const asking =
  (field: string): Way =>
  ({ view }) => {
    askFor(view, field)
  }

/** Asked before anything is copied: what the one who reads it needs (2.17). */
const askTheReader: Way = (desk, { subject }) => {
  const readers = isProductId(subject) ? lineageOf(presentOf(desk)).outputs.get(subject) : undefined
  const reader = readers?.find(isUseCaseId)
  if (reader === undefined) return
  select(desk.view, reader)
  askFor(desk.view, 'need')
}

/** The attribute that is spoken of, or else what is a key or sounds like one: there people say whether it is (2.09). */
const askForKey: Way = (desk, { subject, values }) => {
  const attributes = isProductId(subject) ? presentOf(desk).dataProducts[subject]?.attributes : undefined
  const all = inOrder(attributes ?? {})
  const own = all.find(({ name }) => name === values['own'])
  const key = own ?? all.find(({ businessKey }) => businessKey) ?? all.find(({ name }) => isKeyName(name)) ?? all[0]
  askFor(desk.view, key ? keyFieldOf(key.id) : 'attributes')
}

/** All that feed each other are selected and in sight: which flow is one too many, the room says (2.21). */
const showTheCircle: Way = (desk, { subject }) => {
  const circle = lineageOf(presentOf(desk)).cycles.find((members) => members.some((id) => id === subject)) ?? []
  select(desk.view, ...circle)
  desk.view.getState().camera?.show(circle)
}

/** By rule, or by rule and code where they part; the finding's subject is selected before. `review.fix.…` says it on the button. */
const PLACES = {
  ownership: running('product.owner'),
  // Several claim it: whoever is named without a decision, the claims stand against each other (2.34).
  'ownership.contested': viewing('view.ownershipReview'),
  // The decision stands: only why is written beside it, under its own date (2.33).
  'ownership.no-reason': asking('ownerReason'),
  slo: running('product.slo'),
  'slo.conflict': askForConflict,
  'job-description': asking('job'),
  'job-description.not-a-product': running('insert.connect'),
  'output-port': asking('ports'),
  'business-key': askForKey,
  'shared-key': askForKey,
  cycle: showTheCircle,
  reuse: running('insert.connect'),
  'marginal-value': viewing('view.overview'),
  'ownership-evidence': viewing('view.ownershipReview'),
  'session-roles': asking('sessions'),
  'path-to-use-case.no-use-case-yet': running('insert.useCase'),
  'path-to-use-case.unneeded': running('insert.connect'),
  'path-to-use-case.source-only': askTheReader,
  'system-of-record.none': running('insert.upstreamSource'),
  'system-of-record.feeds-nothing': running('insert.connect'),
  'use-case.no-role': asking('role'),
  'use-case.no-need': asking('need'),
  'use-case.no-outcome': asking('outcome'),
  'use-case.no-product': running('insert.upstream'),
} as const satisfies Readonly<Record<string, Way>>
type Place = keyof typeof PLACES

interface PlaceToThink {
  readonly label: `review.fix.${Place}`
  readonly go: Way
}

/** undefined where the finding itself says all there is to do. */
export function placeFor(finding: Finding): PlaceToThink | undefined {
  const { rule, code } = finding
  const place = [isSloConflict(finding) ? 'slo.conflict' : `${rule}.${code}`, rule].find(isPlace)
  return place && { label: `review.fix.${place}`, go: PLACES[place] }
}

const isPlace = (name: string): name is Place => Object.hasOwn(PLACES, name)
