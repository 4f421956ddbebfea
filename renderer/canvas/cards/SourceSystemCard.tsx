import { Handle, Position, type NodeProps } from '@xyflow/react'
import { Database, FileText, Globe, Radio, Server } from 'lucide-react'
import { memo } from 'react'
import { useDomain, useSay } from '../../store/useEditor'
import type { SourceSystemNode } from '../nodeProjector'
import { CardFrame } from './CardFrame'
import { CardName } from './CardName'
import { FindingBadge } from './FindingBadge'
import { NoteBadge } from './NoteBadge'
import styles from './cards.module.css'

const ICONS = { transactional: Database, stream: Radio, external: Globe, file: FileText, other: Server } as const

export const SourceSystemCard = memo(function SourceSystemCard({
  data: source,
  selected,
}: NodeProps<SourceSystemNode>) {
  const say = useSay()
  const domain = useDomain(source.domain)
  const Icon = ICONS[source.kind]
  const kind = say(`sourceSystem.kind.${source.kind}`)
  return (
    <CardFrame id={source.id} kind="sourceSystem" selected={selected} hue={domain?.hue}>
      <header className={styles.head}>
        <span className={styles.icon} role="img" aria-label={kind} title={kind}>
          <Icon size={18} aria-hidden="true" />
        </span>
        <CardName id={source.id} name={source.name} />
      </header>
      <footer className={styles.foot}>
        <span className={styles.owner}>{domain?.name ?? kind}</span>
        <NoteBadge id={source.id} />
        <FindingBadge id={source.id} />
      </footer>
      <Handle type="source" position={Position.Right} />
    </CardFrame>
  )
})
