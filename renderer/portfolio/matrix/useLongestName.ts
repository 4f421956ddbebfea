import type { UseCaseId } from '../../../shared/model/entities/ids'
import { usePortfolio } from '../../store/useEditor'

/** Letters of the longest heading: as high as it needs, the head is. */
export const useLongestName = (useCases: readonly UseCaseId[]): number =>
  usePortfolio((portfolio) => Math.max(0, ...useCases.map((id) => portfolio.useCases[id]?.name.length ?? 0)))
