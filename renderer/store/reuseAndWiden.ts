// Generalise before you create, in one step: what is being named or described becomes a flow from a product that is there (2.25, 2.27).
import type { Suggestion } from '../../shared/analysis/generalise'
import { needingUseCases } from '../../shared/analysis/boundaries/offers'
import { flowsAt, isSaidOn } from '../../shared/analysis/boundaries/rehungFlows'
import { judgedOf, saidOf } from '../../shared/analysis/boundaries/saidOf'
import { wideningChanges } from '../../shared/analysis/boundaries/widening'
import { lineageOf } from '../../shared/analysis/lineage'
import { objectiveText } from '../../shared/analysis/sloInterview/objectiveText'
import type { ChangeInput } from '../../shared/model/commands'
import type { DataProduct, OutputPort } from '../../shared/model/entities/dataProduct'
import type { NodeId } from '../../shared/model/entities/ids'
import { isProductId, isUseCaseId } from '../../shared/model/nodeKind'
import type { Portfolio } from '../../shared/model/portfolio'
import { sayIn, type Say } from '../../shared/text/say'
import { kindOf, presentOf } from './mapSteps'
import { finishNaming, takeBack } from './naming'
import { tell } from './told'
import type { Desk } from './useEditor'
import { select } from './viewStore'

/**
 * Reuses the offered product for the record `of`. A use case reads it from now on; a product that holds nothing yet gives way to it; a
 * product with a life of its own is merged into it, which is shown before it is done. False when nothing could be done.
 */
export function reuseAndWiden(desk: Desk, of: string, offer: Suggestion): boolean {
  const before = presentOf(desk)
  if (isUseCaseId(of)) {
    finishTheName(desk, before, of)
    return widen(desk, [of], offer, { useCases: [of], gone: [] })
  }
  const product = isProductId(of) ? before.dataProducts[of] : undefined
  if (!product) return false
  const { naming } = desk.view.getState()
  const reading = { readers: readersOf(before, of), useCases: needingUseCases(before, of) }
  if (naming?.id === of && naming.fresh) {
    desk.view.setState({ naming: null })
    takeBack(desk, naming)
    return widen(desk, reading.readers, offer, { useCases: reading.useCases, gone: [] })
  }
  if (!isBare(product, before)) {
    desk.view.setState({
      naming: null,
      overlay: 'boundary',
      boundary: { kind: 'merge', kept: offer.product, absorbed: product.id },
    })
    return true
  }
  desk.view.setState({ naming: null })
  return widen(desk, reading.readers, offer, { useCases: reading.useCases, gone: [of] })
}

const readersOf = (portfolio: Portfolio, of: string): readonly NodeId[] =>
  (lineageOf(portfolio).outputs.get(of as NodeId) ?? []).filter((id) => id !== of)

/** What was typed so far counts, and a sentence typed as a name fills the three fields. */
function finishTheName(desk: Desk, { useCases }: Portfolio, of: string): void {
  const { naming } = desk.view.getState()
  if (naming?.id === of) finishNaming(desk, naming, useCases[of as never]?.name ?? '')
}

/** Nothing would be lost with it but its name and its sentence, which are the need that is offered for (2.25). */
function isBare(product: DataProduct, portfolio: Portfolio): boolean {
  const { id, attributes, ports, slos, versions = {}, tags, terms } = product
  const inner = [attributes, ports, slos, versions, tags, terms, portfolio.claims[id] ?? {}]
  const said = [...saidOf(product).keys()].filter((field) => field !== 'job')
  return (
    [...inner.flatMap((table) => Object.keys(table)), ...said, ...judgedOf(product).keys()].length === 0 &&
    !lineageOf(portfolio).inputs.has(id) &&
    portfolio.owners[id] === undefined &&
    portfolio.ownershipDecisions[id] === undefined &&
    !isSpokenOf(portfolio, id)
  )
}

/** Something is pinned on it or on a flow of it, or is said on such a flow. */
function isSpokenOf({ flows, hotspots, notes, votes, decisions }: Portfolio, id: DataProduct['id']): boolean {
  const own = flowsAt({ flows }, id)
  const subjects = new Set<string | null>([id, ...own.map((flow) => flow.id)])
  const pins = [hotspots, notes, votes, decisions].flatMap((table) => Object.values<{ subject: string | null }>(table))
  return own.some(isSaidOn) || pins.some(({ subject }) => subjects.has(subject))
}

interface Around {
  readonly useCases: readonly Parameters<typeof wideningChanges>[1]['useCases'][number][]
  readonly gone: readonly string[]
}

function widen(desk: Desk, readers: readonly NodeId[], offer: Suggestion, { useCases, gone }: Around): boolean {
  const { view, editor, newId } = desk
  const say = sayIn(view.getState().language)
  const portfolio = presentOf(desk)
  const { product, toAdd } = offer
  const { port } = toAdd
  const changes: readonly ChangeInput[] = [
    ...wideningChanges(
      portfolio,
      {
        ...{ product, toAdd, readers, useCases, provides: offer.provides.attributes },
        portName: port === null ? '' : portNameOf(port, say),
        requirements: toAdd.slos.map(({ asked }) => {
          const { key, values } = objectiveText(asked)
          return say(key, values)
        }),
      },
      newId,
    ),
    ...(gone.length > 0 ? [{ type: 'map/remove', nodes: gone, flows: [] } as never] : []),
  ]
  if (changes.length > 0 && !editor.submitBatch('generalise', changes)) return false
  const shown = readers.find((reader) => isUseCaseId(reader) && useCases.length === 1) ?? product
  select(view, kindOf(presentOf(desk), shown) ? shown : product)
  view.getState().camera?.show([product, ...readers])
  tellWhatHappened(desk, portfolio, offer, say)
  return true
}

/** A port is how it is read, no widening of what it holds: lens and matrix count attributes, and so does this (2.27). */
function tellWhatHappened({ view, editor }: Desk, { dataProducts }: Portfolio, offer: Suggestion, say: Say): void {
  const { product, toAdd } = offer
  const name = dataProducts[product]?.name ?? ''
  const step = editor.getState().history.past.at(-1)?.id
  const done = toAdd.attributes.length > 0 ? 'widened' : 'reused'
  const names = listed(toAdd.attributes, say)
  if (toAdd.port === null) tell(view, `offer.told.${done}`, { name, names }, step)
  else tell(view, `offer.told.${done}WithPort`, { name, names, port: portNameOf(toAdd.port, say) }, step)
}

const portNameOf = (kind: OutputPort['kind'], say: Say): string => say(`offer.port.${kind}`)

/** "a, b and c" in the language of the window. */
const listed = (names: readonly string[], say: Say): string =>
  names.length < 2
    ? names.join('')
    : say('offer.list', { names: names.slice(0, -1).join(', '), last: names[names.length - 1] ?? '' })
