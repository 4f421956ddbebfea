// What all cards share: shape by kind, the ring of selection and lens, the hotspots pinned on them.
import type { CSSProperties, ReactNode } from 'react'
import { openHotspotsBySubject } from '../../../shared/analysis/pinned'
import type { NodeKind } from '../../store/mapSteps'
import { usePortfolio, useSay } from '../../store/useEditor'
import { useCardSight } from '../../store/useMapSight'
import styles from './cards.module.css'

interface CardFrameProps {
  readonly id: string
  readonly kind: NodeKind
  readonly selected: boolean
  readonly unfinished?: boolean
  readonly hue?: number | undefined
  readonly children: ReactNode
}

export function CardFrame({ id, kind, selected, unfinished = false, hue, children }: CardFrameProps) {
  const { standing, part, side, gained } = useCardSight(id)
  return (
    <article
      className={styles.card}
      data-kind={kind}
      data-selected={selected || undefined}
      data-unfinished={unfinished || undefined}
      data-faded={standing === 'faded' || undefined}
      data-part={part}
      data-side={side}
      {...(hue !== undefined && { style: { '--hue': `var(--domain-${hue})` } as CSSProperties })}
    >
      {children}
      {gained !== '' && <span className={styles.gained}>+ {gained}</span>}
      <Hotspots id={id} />
    </article>
  )
}

function Hotspots({ id }: { readonly id: string }) {
  const say = useSay()
  const hotspots = usePortfolio((portfolio) => openHotspotsBySubject(portfolio).get(id))
  const text = hotspots?.[0]?.text
  if (text === undefined) return null
  return (
    <span className={styles.hotspot} title={hotspots?.map((hotspot) => hotspot.text).join('\n')}>
      {text === '' ? say('card.hotspot') : text}
    </span>
  )
}
