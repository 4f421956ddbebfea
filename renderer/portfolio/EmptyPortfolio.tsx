import { useFirstUseCase } from '../store/useFirstUseCase'
import { EmptyView } from '../ui/EmptyView'

interface EmptyPortfolioProps {
  readonly title: string
  /** What this view will say once there is something. */
  readonly text: string
}

/** There is nothing to reckon with yet: the practice begins with a use case (2.16). */
export function EmptyPortfolio({ title, text }: EmptyPortfolioProps) {
  return <EmptyView title={title} text={text} first={useFirstUseCase()} />
}
