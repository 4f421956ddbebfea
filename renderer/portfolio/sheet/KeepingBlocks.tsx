// Who answers for the product, what it promises, who may see it (3.09, 3.10, 2.11).
import { Handshake, ShieldCheck, UserCheck } from 'lucide-react'
import { objectiveText } from '../../../shared/analysis/sloInterview/objectiveText'
import type { Slo } from '../../../shared/model/entities/dataProduct'
import { inOrder } from '../../../shared/model/orderKey'
import { useDesk, useOwner, usePortfolio, useSay } from '../../store/useEditor'
import { HueMark } from '../../ui/HueMark'
import { usePaper } from '../../ui/paper'
import { QuietField } from '../../ui/QuietField'
import { Block } from './Block'
import styles from './Sheet.module.css'
import { ActionButton } from './SheetButtons'
import { useSheet, useSheetEdits } from './sheetContext'
import { FieldSlot, PageSlot, SlotAsk } from './Slot'

export function OwnerBlock() {
  const say = useSay()
  const { product } = useSheet()
  const owner = useOwner(product.id)
  const decision = usePortfolio(({ ownershipDecisions }) => ownershipDecisions[product.id])
  return (
    <Block title={say('sheet.block.owner')} mark={UserCheck} area="owner">
      <SlotAsk slot="owner" isEmpty={!owner} />
      {owner && (
        <p className={styles.owner}>
          <HueMark hue={owner.hue} />
          {owner.name}
        </p>
      )}
      {owner && decision && decision.reason !== '' && <p className={styles.note}>{decision.reason}</p>}
      <ActionButton action="product.owner">{say('sheet.owner.choose')}</ActionButton>
      <FieldSlot slot="productOwner" />
      <FieldSlot slot="buildingTeam" />
      <FieldSlot slot="support" />
    </Block>
  )
}

export function PromisesBlock() {
  const say = useSay()
  const { product } = useSheet()
  const slos = inOrder(product.slos)
  return (
    <Block title={say('sheet.block.promises')} mark={Handshake} area="promises">
      <SlotAsk slot="slos" isEmpty={slos.length === 0} />
      <ul className={styles.list}>
        {slos.map((slo) => (
          <Promise key={slo.id} slo={slo} />
        ))}
      </ul>
      <ActionButton action="product.slo">{say('sheet.interview')}</ActionButton>
      <PageSlot slot="observability" />
    </Block>
  )
}

function Promise({ slo }: { readonly slo: Slo }) {
  const say = useSay()
  const { key, values } = objectiveText(slo)
  return (
    <li>
      <span className={styles.name}>{say(key, values)}</span>
      <SliField slo={slo} />
    </li>
  )
}

/** How the promise is measured; nothing on paper while nobody has said. */
export function SliField({ slo }: { readonly slo: Slo }) {
  const say = useSay()
  const { editor } = useDesk()
  const { product } = useSheet()
  const { newGesture } = useSheetEdits()
  const paper = usePaper()
  const { key, values } = objectiveText(slo)
  return (
    <QuietField
      label={say('sheet.sli', { promise: say(key, values) })}
      value={slo.sli}
      ask={paper ? undefined : say('sheet.sli.ask')}
      newGesture={newGesture}
      onType={(sli, gesture) =>
        void editor.submit({ type: 'slo/describe', product: product.id, of: slo.id, changes: { sli } }, gesture)
      }
    />
  )
}

export function ProtectionBlock() {
  const say = useSay()
  const { facts } = useSheet()
  const { protection, unclassified } = facts
  return (
    <Block title={say('sheet.block.protection')} mark={ShieldCheck} area="protection">
      <h4 className={styles.label}>{say('sheet.class')}</h4>
      <p className={protection === '' ? styles.ask : styles.name}>
        {say(protection === '' ? 'sheet.class.none' : `product.sensitivity.${protection}`)}
      </p>
      {unclassified > 0 && <p className={styles.note}>{say('sheet.unclassified', { count: unclassified })}</p>}
      <PageSlot slot="accessRule" />
      <PageSlot slot="regulation" />
      <PageSlot slot="encryption" />
    </Block>
  )
}
