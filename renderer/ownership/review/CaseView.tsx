import { useEffect, useState } from 'react'
import type { OwnershipItem } from '../../../shared/analysis/ownershipAgenda'
import type { OwnershipSuggestion } from '../../../shared/analysis/ownershipSuggestion'
import type { DomainId } from '../../../shared/model/entities/ids'
import { presentOf } from '../../store/mapSteps'
import { useDesk, usePortfolio } from '../../store/useEditor'
import { useReadOnly } from '../../ui/readOnly'
import { contendersOf, decideOwner, lookAtJob, presentSession } from '../ownershipCase'
import { CaseHead } from './CaseHead'
import styles from './CaseView.module.css'
import { Contenders } from './Contenders'
import { DecisionBar, REASON, type Draft } from './DecisionBar'
import { KeyHints } from './KeyHints'
import { OtherDomains } from './OtherDomains'
import { Suggested } from './Suggested'
import { SystemsAsked } from './SystemsAsked'
import { useCaseKeys } from './useCaseKeys'
import { useReasonWords } from './useReasonWords'

interface CaseViewProps {
  readonly item: OwnershipItem
  readonly suggestion: OwnershipSuggestion
  readonly onWalk: (by: 1 | -1) => void
  readonly onDecided: () => void
}

/** One product and those who could own it, side by side; ends in a decision. */
export function CaseView({ item, suggestion, onWalk, onDecided }: CaseViewProps) {
  const desk = useDesk()
  const { product } = item
  const readOnly = useReadOnly()
  const words = useReasonWords(suggestion)
  const [draft, setDraft] = useState<Draft>(() => ({ ...NOTHING, session: presentSession(presentOf(desk)) }))
  const askForReason = useAskForReason()
  const { choices, columns, others } = useColumns(suggestion, draft.domain)

  const choose = (domain: DomainId | undefined): void => {
    if (domain === undefined || readOnly) return
    const suggested = words(domain).join(' ')
    setDraft((before) => ({ ...before, domain, isPutOff: false, reason: before.typed ? before.reason : suggested }))
  }
  const putOff = (): void => {
    if (readOnly) return
    setDraft((before) => ({ ...before, domain: null, isPutOff: true, reason: before.typed ? before.reason : '' }))
    askForReason()
  }
  const decide = (): void => {
    const { domain, isPutOff, reason, session } = draft
    if ((domain === null && !isPutOff) || readOnly) return
    if (reason.trim() === '') reasonField()?.focus()
    else if (decideOwner(desk, product, { domain, reason, session })) onDecided()
  }
  const root = useCaseKeys({
    walk: onWalk,
    choose: (number) => {
      choose(choices[number - 1])
    },
    step: (by) => {
      choose(columns[nextAt(columns.length, draft.domain === null ? -1 : columns.indexOf(draft.domain), by)])
    },
    decide,
    putOff,
    job: () => {
      lookAtJob(desk, product)
    },
  })

  return (
    <div className={styles.case} role="group" aria-labelledby="ownership-case" tabIndex={-1} data-own-keys ref={root}>
      <div className={styles.matter}>
        <CaseHead item={item} />
        <SystemsAsked behind={product} />
        <Suggested suggestion={suggestion} />
        <Contenders
          suggestion={suggestion}
          choices={choices}
          columns={columns}
          chosen={draft.domain}
          onChoose={choose}
        />
        <OtherDomains domains={others} choices={choices} onChoose={choose} />
      </div>
      <div className={styles.foot}>
        <DecisionBar draft={draft} onChange={setDraft} onPutOff={putOff} onDecide={decide} />
        <KeyHints />
      </div>
    </div>
  )
}

const NOTHING: Omit<Draft, 'session'> = { domain: null, isPutOff: false, reason: '', typed: false }

const reasonField = () => document.getElementById(REASON)?.querySelector('textarea')

/** Gives the reason the keyboard; its field is there only after the draft has been drawn. */
function useAskForReason(): () => void {
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    if (asked > 0) reasonField()?.focus()
  }, [asked])
  return () => {
    setAsked((times) => times + 1)
  }
}

/** Round the columns; from none, the first to the right and the last to the left. */
const nextAt = (count: number, at: number, by: 1 | -1): number =>
  at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count

/** Who stands side by side, and the rest. Places and numbers stay as they were when the case was opened: nothing moves while the room scores. */
function useColumns(suggestion: OwnershipSuggestion, chosen: DomainId | null) {
  const portfolio = usePortfolio((present) => present)
  const contenders = contendersOf(portfolio, suggestion)
  const byName = Object.values(portfolio.domains)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id }) => id)
  const [atFirst] = useState(() => [...new Set([...contenders, ...byName])])
  const [besides] = useState(contenders)
  const choices = [...new Set([...atFirst, ...byName])].filter((id) => Object.hasOwn(portfolio.domains, id))
  const beside = new Set([...besides, ...contenders, chosen])
  return {
    choices,
    columns: choices.filter((id) => beside.has(id)),
    others: choices.filter((id) => !beside.has(id)),
  }
}
