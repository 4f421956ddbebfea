// What is on the table for one product: who contends, who is chosen, and the decision that ends it (2.31–2.33).
import type { OwnershipSuggestion } from '../../shared/analysis/ownershipSuggestion'
import type { ChangeInput } from '../../shared/model/commands'
import type { Claim } from '../../shared/model/entities/ownership'
import type { DataProductId, DomainId, SessionId } from '../../shared/model/entities/ids'
import { inOrder } from '../../shared/model/orderKey'
import type { Portfolio } from '../../shared/model/portfolio'
import { presentOf } from '../store/mapSteps'
import { tell } from '../store/told'
import type { Desk } from '../store/useEditor'
import { select } from '../store/viewStore'

/** Keys go up to nine. */
const MOST_NUMBERS = 9
const NO_CLAIM: Claim = { ownsSources: null, greatestNeed: null, bestPlaced: null, note: '' }

/** Who stands side by side: every domain with a case, then the owner and the one decided for, should they have none. */
export function contendersOf(portfolio: Portfolio, { product, cases }: OwnershipSuggestion): readonly DomainId[] {
  const others = [portfolio.owners[product], portfolio.ownershipDecisions[product]?.domain].filter((id) => id != null)
  return [...new Set([...cases.map(({ domain }) => domain), ...others])].filter((id) =>
    Object.hasOwn(portfolio.domains, id),
  )
}

/** The digit that chooses a domain, counted from 1; null past the ninth. */
export function numberOf(choices: readonly DomainId[], domain: DomainId): number | null {
  const at = choices.indexOf(domain)
  return at >= 0 && at < MOST_NUMBERS ? at + 1 : null
}

/** The session a decision is minuted in unless another is named: the last one. */
export const presentSession = (portfolio: Portfolio): SessionId | null => inOrder(portfolio.sessions).at(-1)?.id ?? null

/** What the room says on one criterion, 0 to 3; null leaves it to the map again. A claim that says nothing is withdrawn. */
export function score(
  desk: Desk,
  product: DataProductId,
  domain: DomainId,
  changes: Partial<Claim>,
  gesture?: string,
): void {
  const claim = { ...NO_CLAIM, ...presentOf(desk).claims[product]?.[domain], ...changes }
  const { ownsSources, greatestNeed, bestPlaced, note } = claim
  const isBlank = ownsSources === null && greatestNeed === null && bestPlaced === null && note.trim() === ''
  // Withdrawn while typing, a claim would lose its place on the list; blank it stays until the field is left.
  const kept = isBlank && gesture === undefined ? null : claim
  desk.editor.submit({ type: 'ownership/claim', product, domain, claim: kept }, gesture)
}

/** A boundary that is unclear is looked at where the job description is written (2.32). */
export function lookAtJob(desk: Desk, product: DataProductId): void {
  select(desk.view, product)
  desk.run('product.job')
}

// The reader's own day, as minutes are dated.
const day = new Intl.DateTimeFormat('sv-SE')

interface Decided {
  /** null: put off. */
  readonly domain: DomainId | null
  readonly reason: string
  readonly session: SessionId | null
}

/** Minutes the decision, makes it so, and says it in a toast with the way back. False when it was refused. */
export function decideOwner(desk: Desk, product: DataProductId, decided: Decided): boolean {
  const decision = { ...decided, reason: decided.reason.trim(), date: day.format(desk.now()) }
  const minuted: ChangeInput = { type: 'ownership/decide', product, decision }
  const { owners } = presentOf(desk)
  // What is put off stays as it is: whoever answers for it today still does.
  const owner = decided.domain === null ? owners[product] : undefined
  const isDone =
    owner === undefined
      ? desk.editor.submit(minuted)
      : desk.editor.submitBatch('edit', [minuted, { type: 'ownership/assign', products: [product], domain: owner }])
  if (isDone) tellDecision(desk, product, decided.domain)
  return isDone
}

function tellDecision(desk: Desk, product: DataProductId, domain: DomainId | null): void {
  const { domains, dataProducts } = presentOf(desk)
  const step = desk.editor.getState().history.past.at(-1)?.id
  const name = dataProducts[product]?.name ?? ''
  if (domain === null) tell(desk.view, 'ownership.told.putOff', { product: name }, step)
  else tell(desk.view, 'ownership.told', { domain: domains[domain]?.name ?? '', product: name }, step)
}
