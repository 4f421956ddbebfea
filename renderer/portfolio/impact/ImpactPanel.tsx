// What breaks, for whom, and who answers for it (3.29, 4.08): as a list, on the map, and as text to send round.
import { useState, type ReactNode } from 'react'
import {
  impactLines,
  impactReport,
  impactSummary,
  type AffectedLine,
} from '../../../shared/export/documents/impactReport'
import type { NodeId } from '../../../shared/model/entities/ids'
import { nameOf } from '../../../shared/model/stepName'
import { selectLineage } from '../../store/lineageSteps'
import { kindOf, presentOf } from '../../store/mapSteps'
import { closeOverlay } from '../../store/overlay'
import { showOnMap } from '../../store/showOnMap'
import { useDesk, usePortfolio, useSay, useView, type Desk } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import styles from './ImpactPanel.module.css'

export function ImpactPanel() {
  const desk = useDesk()
  const subject = useView(({ selection }) => selection[0])
  const portfolio = usePortfolio((present) => present)
  if (subject === undefined || kindOf(portfolio, subject) === undefined) return null
  return <ImpactOf desk={desk} subject={subject as NodeId} />
}

function ImpactOf({ desk, subject }: { readonly desk: Desk; readonly subject: NodeId }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const { useCases, products, owners, promises } = impactLines(portfolio, subject, say)
  const close = (): void => {
    closeOverlay(desk.view)
  }
  const go = (id: NodeId): void => {
    close()
    showOnMap(desk, id)
  }
  return (
    <Panel
      title={say('impact.title', { name: nameOf(portfolio, subject) ?? '' })}
      closeLabel={say('impact.close')}
      onClose={close}
      wide
      actions={<Ways desk={desk} subject={subject} onClose={close} />}
    >
      <p className={styles.summary}>{impactSummary(portfolio, subject, say)}</p>
      <div className={styles.parts}>
        <Part title={say('impact.useCases')} count={useCases.length}>
          {useCases.map((line) => (
            <Affected key={line.id} line={line} onGo={go} />
          ))}
        </Part>
        <Part title={say('impact.products')} count={products.length}>
          {products.map((line) => (
            <Affected key={line.id} line={line} onGo={go} />
          ))}
        </Part>
        <Part title={say('impact.owners')} count={owners.length}>
          {owners.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </Part>
        <Part title={say('impact.promises')} count={promises.length}>
          {promises.map(({ product, objective }) => (
            <li key={`${product} ${objective}`}>
              <strong>{product}</strong> <span className={styles.note}>{objective}</span>
            </li>
          ))}
        </Part>
      </div>
    </Panel>
  )
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}) {
  const say = useSay()
  return (
    <section className={styles.part}>
      <h3>
        {title} <span className={styles.count}>{count}</span>
      </h3>
      {count === 0 ? <p className={styles.note}>{say('impact.none')}</p> : <ul>{children}</ul>}
    </section>
  )
}

function Affected({ line, onGo }: { readonly line: AffectedLine; readonly onGo: (id: NodeId) => void }) {
  const say = useSay()
  const { id, name, note, path } = line
  const between = path.slice(1, -1)
  const way = between.length === 0 ? say('impact.directly') : say('impact.via', { names: between.join(' → ') })
  return (
    <li>
      <button
        type="button"
        className={styles.record}
        onClick={() => {
          onGo(id)
        }}
      >
        <strong>{name}</strong>
        <span className={styles.note}>{note}</span>
        <span className={styles.way}>{way}</span>
      </button>
    </li>
  )
}

interface WaysProps {
  readonly desk: Desk
  readonly subject: NodeId
  readonly onClose: () => void
}

function Ways({ desk, subject, onClose }: WaysProps) {
  const say = useSay()
  const [told, setTold] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(impactReport(presentOf(desk), subject, say))
      setTold(say('impact.copied'))
    } catch {
      // The browser may forbid it, or there is none without a secure context: then it says so.
      setTold(say('impact.notCopied'))
    }
  }
  return (
    <>
      <span className={styles.told} role="status">
        {told}
      </span>
      <Button onClick={() => void copy()}>{say('impact.copy')}</Button>
      <Button
        tone="primary"
        onClick={() => {
          onClose()
          showOnMap(desk, subject)
          selectLineage(desk, 'Downstream')
        }}
      >
        {say('impact.onMap')}
      </Button>
    </>
  )
}
