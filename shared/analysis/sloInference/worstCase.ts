// How low a share can fall when every input keeps its promise and no more: 1 − Σ(1 − p) (G.3). A note, never a conflict.
import type { DataProductId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf } from '../lineage'
import type { SloDimension } from '../sloInterview/dimensions'
import { promisingOf } from './promises'

/** Shares that add up their gaps when products are joined. */
export const addingDimensions: readonly SloDimension[] = ['completeness', 'uniqueness', 'consistency', 'validity']

export interface WorstCase {
  /** Percent, at least 0. */
  readonly percent: number
  /** How many inputs promise a share. */
  readonly inputs: number
}

/** Null with fewer than two inputs that promise a share: then nothing adds up. */
export function worstCaseOf(
  portfolio: Pick<Portfolio, 'flows' | 'dataProducts'>,
  id: DataProductId,
  dimension: string,
): WorstCase | null {
  if (!addingDimensions.some((adding) => adding === dimension)) return null
  const inputs = new Set(
    lineageOf(portfolio)
      .inputs.get(id)
      ?.filter((input) => isProductId(input) && input !== id),
  )
  const shares = promisingOf(portfolio)
    .filter((product) => inputs.has(product.id))
    .flatMap(({ promises }) => [...promises.kept.values()])
    .filter((promised) => promised.dimension === dimension && promised.level.form === 'percent')
    .map(({ level }) => level.amount)
  return shares.length < 2 ? null : { percent: worstShare(shares), inputs: shares.length }
}

/** Percent in, percent out: 100 minus the sum of the gaps. */
export const worstShare = (shares: readonly number[]): number =>
  Math.max(0, Math.round((100 - shares.reduce((gaps, share) => gaps + (100 - share), 0)) * 1e6) / 1e6)
