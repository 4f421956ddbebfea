// What settles a finding: read for its button, and made anew when it is done, so that what is done is what stands there then.
import type { Fix } from '../../shared/analysis/boundaries/fix'
import { fixOf } from '../../shared/analysis/boundaries/fixes'
import type { Finding } from '../../shared/analysis/finding'
import { sourceSharesOf } from '../../shared/analysis/ownershipShares'
import { attributesById } from '../../shared/analysis/provenance'
import { reviewOf } from '../../shared/analysis/review'
import { sameParts } from '../../shared/analysis/sameParts'
import { sharedKeyRule } from '../../shared/analysis/sharedKeys'
import type { DataProduct } from '../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { nameOf } from '../../shared/model/stepName'
import { sayIn } from '../../shared/text/say'
import { surroundingsOf } from './applyRecut'
import { presentOf } from './mapSteps'
import { tell } from './told'
import { usePortfolio, type Desk } from './useEditor'

interface Known {
  readonly inputs: readonly unknown[]
  readonly fix: Fix | undefined
  readonly besides: readonly unknown[]
}
const known = new WeakMap<Finding, Known>()
const nobody = { newId: (kind: string) => `${kind}_shown`, minuted: (name: string) => name }

/** The move that settles a finding, if there is one. Looked for again only when what it rests on has changed. */
export const useFix = (finding: Finding): Fix | undefined =>
  usePortfolio((portfolio) => rememberedFix(portfolio, finding))

function rememberedFix(portfolio: Portfolio, finding: Finding): Fix | undefined {
  const { flows, useCases, owners, claims, ownershipDecisions, domains, dataProducts } = portfolio
  const own = dataProducts[finding.subject as DataProductId]
  // A key is made to fit where all joins around it hold: whose attributes these are, nobody knows before they are looked at.
  const around = finding.rule === sharedKeyRule.id ? attributesById(portfolio) : undefined
  const inputs = [flows, useCases, owners, claims, ownershipDecisions, domains, sourceSharesOf(portfolio), own, around]
  const before = known.get(finding)
  if (before && sameParts(before.inputs, inputs) && sameParts(before.besides, besidesIn(portfolio, before.fix)))
    return before.fix
  const fix = fixOf(portfolio, finding, nobody)
  known.set(finding, { inputs, fix, besides: besidesIn(portfolio, fix) })
  return fix
}

const besidesIn = ({ dataProducts }: Portfolio, fix: Fix | undefined): readonly (DataProduct | undefined)[] =>
  (fix?.besides ?? []).map((id) => dataProducts[id])

/**
 * Does what the button says: one undo step and a sentence, or a preview. False when nothing came of it. Findings are read one frame behind
 * the document, so a key that is pressed twice may still meet one that the first press has settled: that one is left alone.
 */
export function settle(desk: Desk, finding: Finding): boolean {
  const portfolio = presentOf(desk)
  const stands = reviewOf(portfolio).some(({ id }) => id === finding.id)
  const fix = stands ? fixOf(portfolio, finding, surroundingsOf(desk)) : undefined
  if (!fix) return false
  const { view, editor } = desk
  if (fix.how === 'look') {
    view.setState({ overlay: 'boundary', boundary: fix.recut })
    return false
  }
  const { subject } = finding
  const [only, ...more] = fix.changes
  // A single change has a name of its own in the undo menu.
  const isDone = only && more.length === 0 ? editor.submit(only) : editor.submitBatch(fix.reason, fix.changes)
  if (!isDone) return false
  const say = sayIn(view.getState().language)
  const values = { name: nameOf(portfolio, subject) ?? '', what: say(fix.text, fix.values) }
  tell(view, 'review.fixed', values, editor.getState().history.past.at(-1)?.id)
  return true
}
