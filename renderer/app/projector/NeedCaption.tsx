// A need that is longer than its card, whole: while it is typed the room reads the end of it too.
import type { UseCaseId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { usePortfolio, useSay } from '../../store/useEditor'
import { Caption, type CaptionSide } from './Caption'

interface NeedCaptionProps {
  readonly useCase: string
  readonly side: CaptionSide
}

/** Letters that a card shows on the wall. */
const ON_A_CARD = 50

/** The one use case that is selected, as it is while it is typed, if its card cannot hold what it is called. */
export function longNeedIn({ useCases }: Portfolio, selection: readonly string[]): string | undefined {
  const [id, ...others] = selection
  const name = others.length === 0 ? useCases[id as UseCaseId]?.name : undefined
  return name !== undefined && name.length > ON_A_CARD ? id : undefined
}

export function NeedCaption({ useCase, side }: NeedCaptionProps) {
  const say = useSay()
  const name = usePortfolio(({ useCases }) => useCases[useCase as UseCaseId]?.name) ?? ''
  return <Caption label={say('card.name')} title={say('kind.useCase')} words={name} side={side} />
}
