import { Compass } from 'lucide-react'
import type { OwnershipItem } from '../../../shared/analysis/ownershipAgenda'
import { longDate } from '../../../shared/text/longDate'
import { useDesk, useDomain, usePortfolio, useSay } from '../../store/useEditor'
import { JointedName } from '../../text/JointedName'
import { Button } from '../../ui/Button'
import { Pill } from '../../ui/Pill'
import { lookAtJob } from '../ownershipCase'
import styles from './CaseHead.module.css'

/** The product with its job description, and why the room talks about it. */
export function CaseHead({ item: { product, kind } }: { readonly item: OwnershipItem }) {
  const say = useSay()
  const desk = useDesk()
  const { name = '', job = '' } = usePortfolio(({ dataProducts }) => dataProducts[product]) ?? {}
  return (
    <header className={styles.head}>
      <Pill tone={kind === null ? 'good' : 'warn'}>
        {say(kind === null ? 'ownership.settledKind' : `ownership.conflict.${kind}`)}
      </Pill>
      <h3 className={styles.name} id="ownership-case">
        <JointedName name={name} />
      </h3>
      <p className={styles.job} data-blank={job.trim() === '' || undefined}>
        {job.trim() === '' ? say('ownership.case.noJob') : job}
      </p>
      <p className={styles.why}>
        <Why item={{ product, kind }} />
        <Button
          size="small"
          onClick={() => {
            lookAtJob(desk, product)
          }}
        >
          <Compass size={15} aria-hidden="true" />
          {say('ownership.case.boundary')}
          <kbd>J</kbd>
        </Button>
      </p>
    </header>
  )
}

const UNDECIDED = { domain: undefined, date: '', reason: '' } as const

function Why({ item: { product, kind } }: { readonly item: OwnershipItem }) {
  const say = useSay()
  const decision = usePortfolio(({ ownershipDecisions }) => ownershipDecisions[product]) ?? UNDECIDED
  const domain = useDomain(decision.domain ?? null)?.name ?? ''
  const date = longDate(say, decision.date)
  if (kind === null) return say('ownership.why.settled', { domain, date })
  const why = say(`ownership.why.${kind}`)
  const { reason } = decision
  return decision.domain === null ? `${why} ${say('ownership.why.putOff', { date, reason })}` : why
}
