import { Handle, Position, type NodeProps } from '@xyflow/react'
import { Combine, LogIn, Shuffle, Target } from 'lucide-react'
import { memo } from 'react'
import type { Archetype } from '../../../shared/analysis/archetype'
import { useArchetype, useOwner, usePortfolio, useReuse, useSay } from '../../store/useEditor'
import type { DataProductNode } from '../nodeProjector'
import { CardFrame } from './CardFrame'
import { CardName } from './CardName'
import { FindingBadge } from './FindingBadge'
import { NoteBadge } from './NoteBadge'
import { HueMark } from '../../ui/HueMark'
import styles from './cards.module.css'

export const DataProductCard = memo(function DataProductCard({ data: product, selected }: NodeProps<DataProductNode>) {
  const say = useSay()
  const owner = useOwner(product.id)
  const contested = usePortfolio(({ claims }) => Object.keys(claims[product.id] ?? {}).length > 1)
  return (
    <CardFrame id={product.id} kind="dataProduct" selected={selected} unfinished={!owner} hue={owner?.hue}>
      <Handle type="target" position={Position.Left} />
      <header className={styles.head}>
        <HueMark hue={owner?.hue ?? null} split={contested} size={22} />
        <CardName id={product.id} name={product.name} />
      </header>
      <p className={styles.job} data-empty={product.job === '' || undefined}>
        {product.job || say('card.job.empty')}
      </p>
      <footer className={styles.foot}>
        <span className={styles.owner} data-empty={!owner || undefined}>
          {owner?.name ?? say(contested ? 'card.owner.contested' : 'card.owner.none')}
        </span>
        <Badges id={product.id} slos={Object.keys(product.slos).length} />
      </footer>
      <Handle type="source" position={Position.Right} />
    </CardFrame>
  )
})

function Badges({ id, slos }: { readonly id: string; readonly slos: number }) {
  const say = useSay()
  const reuse = useReuse(id)
  const archetype = useArchetype(id)
  return (
    <>
      {archetype && <ArchetypeMark archetype={archetype} />}
      {reuse > 1 && (
        <span className={styles.badge} title={say('card.reuse', { count: reuse })}>
          ×{reuse}
        </span>
      )}
      {slos > 0 && (
        <span className={styles.badge} title={say('card.slos', { count: slos })}>
          SLO {slos}
        </span>
      )}
      <NoteBadge id={id} />
      <FindingBadge id={id} />
    </>
  )
}

const MARKS = { 'source-aligned': LogIn, aggregate: Combine, 'consumer-aligned': Target, transformed: Shuffle } as const

/** The part it plays, as a small sign; the word on hover, for screen readers and in the inspector. */
function ArchetypeMark({ archetype }: { readonly archetype: Archetype }) {
  const say = useSay()
  if (archetype === 'undetermined') return null
  const Sign = MARKS[archetype]
  const word = say(`archetype.${archetype}`)
  return (
    <span className={styles.quiet} role="img" aria-label={word} title={word}>
      <Sign size={15} aria-hidden="true" />
    </span>
  )
}
