// Whom a breaking change hits (3.18, 3.29, 4.08): of one field those who need it, of the contract everybody downstream.
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { contractChangeOf, type ToldReader } from '../../../shared/analysis/productPage/contractChange'
import type { AttributeId } from '../../../shared/model/entities/ids'
import { inOrder } from '../../../shared/model/orderKey'
import { useDomain, usePortfolio, useSay } from '../../store/useEditor'
import { usePaper } from '../../ui/paper'
import { SelectField } from '../../ui/SelectField'
import { isUseCaseId } from '../../../shared/model/nodeKind'
import { RecordLink } from './RecordLink'
import styles from './Sheet.module.css'
import { useSheet } from './sheetContext'

export function AffectedPart() {
  const say = useSay()
  const { product } = useSheet()
  const paper = usePaper()
  const [chosen, setChosen] = useState('')
  const fields = inOrder(product.attributes)
  const field = fields.some(({ id }) => id === chosen) ? (chosen as AttributeId) : null
  const portfolio = usePortfolio((present) => present)
  const change = contractChangeOf(portfolio, product, field)
  return (
    <>
      {!paper && (
        <SelectField
          label={say('sheet.affected.subject')}
          value={field ?? ''}
          choices={[
            { value: '', label: say('sheet.affected.whole') },
            ...fields.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={setChosen}
        />
      )}
      {!change.isCertain && <p className={styles.note}>{say('sheet.affected.uncertain')}</p>}
      <h4 className={styles.label}>{say('sheet.affected.told')}</h4>
      {change.told.length === 0 && <p className={styles.note}>{say('sheet.affected.told.none')}</p>}
      <div role="status" aria-label={say('sheet.affected.told')}>
        <ul className={styles.list}>
          {change.told.map((told) => (
            <li key={told.reader}>
              <Told told={told} />
            </li>
          ))}
        </ul>
      </div>
      <Reached title={say('sheet.affected.products')} ids={change.products} />
      <Reached title={say('sheet.affected.useCases')} ids={change.useCases} critical={change.critical} />
    </>
  )
}

function Told({ told: { reader, owner } }: { readonly told: ToldReader }) {
  const say = useSay()
  const domain = useDomain(owner)
  const role = usePortfolio(({ useCases }) => (isUseCaseId(reader) ? useCases[reader]?.role : undefined))
  const answers = domain ? say('sheet.affected.owner', { owner: domain.name }) : say('sheet.affected.unowned')
  return (
    <>
      <RecordLink id={reader} /> <span className={styles.note}>{isUseCaseId(reader) ? role : answers}</span>
    </>
  )
}

interface ReachedProps {
  readonly title: string
  readonly ids: readonly string[]
  readonly critical?: readonly string[]
}

function Reached({ title, ids, critical = [] }: ReachedProps) {
  const say = useSay()
  if (ids.length === 0) return null
  return (
    <>
      <h4 className={styles.label}>{title}</h4>
      <p>
        {ids.map((id, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <RecordLink id={id} />
            {critical.includes(id) && (
              <span className={styles.critical}>
                <TriangleAlert size={13} aria-hidden="true" /> {say('sheet.affected.critical')}
              </span>
            )}
          </span>
        ))}
      </p>
    </>
  )
}
