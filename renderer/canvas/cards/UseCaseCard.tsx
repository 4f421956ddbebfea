import { Handle, Position, type NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { numbersOfUseCases } from '../../../shared/analysis/numbersOfUseCases'
import { usePortfolio, useSay } from '../../store/useEditor'
import type { UseCaseNode } from '../nodeProjector'
import { CardFrame } from './CardFrame'
import { CardName } from './CardName'
import { FindingBadge } from './FindingBadge'
import { NoteBadge } from './NoteBadge'
import { underName } from './underName'
import styles from './cards.module.css'

export const UseCaseCard = memo(function UseCaseCard({ data: useCase, selected }: NodeProps<UseCaseNode>) {
  const say = useSay()
  const number = usePortfolio((portfolio) => numbersOfUseCases(portfolio).get(useCase.id) ?? 0)
  return (
    <CardFrame id={useCase.id} kind="useCase" selected={selected}>
      <Handle type="target" position={Position.Left} />
      <p className={styles.role}>
        <span className={styles.number}>{number}</span>
        <span className={styles.roleName}>{useCase.role === '' ? say('card.role.empty') : useCase.role}</span>
        <span className={styles.corner}>
          <NoteBadge id={useCase.id} />
          <FindingBadge id={useCase.id} />
        </span>
      </p>
      <CardName id={useCase.id} name={useCase.name} />
      <p className={styles.need} data-empty={useCase.need === '' || undefined}>
        {useCase.need === '' ? say('card.need.empty') : underName(useCase)}
      </p>
    </CardFrame>
  )
})
