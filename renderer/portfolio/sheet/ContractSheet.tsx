// What a reader may rely on (3.16–3.18): fields, terms of use, service levels, how it changes, its versions, and whom a breaking change hits.
import { useId, type ReactNode } from 'react'
import { useSay } from '../../store/useEditor'
import { AffectedPart } from './AffectedPart'
import { ChangePart } from './ChangePart'
import { ContractPromises } from './ContractPromises'
import { FieldTable } from './FieldTable'
import contract from './ContractSheet.module.css'
import styles from './Sheet.module.css'
import { FieldSlot, PageSlot } from './Slot'
import { VersionTable } from './VersionTable'

export function ContractSheet() {
  const say = useSay()
  return (
    <div className={contract.contract}>
      <Part title={say('sheet.part.fields')} wide>
        <FieldTable />
      </Part>
      <Part title={say('sheet.part.terms')}>
        <PageSlot slot="usage" />
        <PageSlot slot="limitations" />
        <PageSlot slot="accessRule" />
        <PageSlot slot="regulation" />
      </Part>
      <Part title={say('sheet.block.ports')}>
        <PageSlot slot="delivery" />
        <PageSlot slot="errorHandling" />
        <PageSlot slot="retention" />
        <FieldSlot slot="productOwner" />
        <FieldSlot slot="support" />
      </Part>
      <Part title={say('sheet.part.promises')} wide>
        <ContractPromises />
      </Part>
      <Part title={say('sheet.part.change')}>
        <ChangePart />
      </Part>
      <Part title={say('sheet.part.affected')}>
        <AffectedPart />
      </Part>
      <Part title={say('sheet.part.versions')} wide>
        <VersionTable />
      </Part>
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly wide?: boolean
  readonly children: ReactNode
}

function Part({ title, wide, children }: PartProps) {
  const id = useId()
  return (
    <section className={contract.part} data-wide={wide} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {title}
      </h3>
      {children}
    </section>
  )
}
