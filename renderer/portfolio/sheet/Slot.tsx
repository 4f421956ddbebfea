// A place of the page that somebody has to fill: it asks while it is empty, and says which points of the checklist an answer would settle.
import { slotQuestion, type SheetSlot } from '../../../shared/analysis/productPage/sheetSlots'
import { readinessTitle } from '../../../shared/analysis/readiness'
import type { DataProduct, ProductPage } from '../../../shared/model/entities/dataProduct'
import { useSay } from '../../store/useEditor'
import { usePaper } from '../../ui/paper'
import { QuietField } from '../../ui/QuietField'
import { StateMark } from '../../ui/StateMark'
import { useSheet, useSheetEdits } from './sheetContext'
import styles from './Sheet.module.css'

/** "Turns green: Discoverable · Counts towards: Easy to find and use"; nothing where no point of the checklist hangs on it. */
function Gain({ slot }: { readonly slot: SheetSlot }) {
  const say = useSay()
  const { gains } = useSheet()
  const { green = [], helps = [] } = gains.get(slot) ?? {}
  const names = (ids: readonly string[]) => ids.map((id) => say(readinessTitle(id))).join(', ')
  return (
    <span className={styles.gain}>
      <StateMark state="open" size={13} />
      <span>
        {green.length > 0 && say('sheet.green', { items: names(green) })}
        {green.length > 0 && helps.length > 0 && ' · '}
        {helps.length > 0 && say('sheet.helps', { items: names(helps) })}
      </span>
    </span>
  )
}

/** What is still open for a list: the question while it is empty, and what it would settle. */
export function SlotAsk({ slot, isEmpty }: { readonly slot: SheetSlot; readonly isEmpty: boolean }) {
  const say = useSay()
  const paper = usePaper()
  const { gains } = useSheet()
  return (
    <>
      {isEmpty && <p className={styles.ask}>{say(slotQuestion(slot))}</p>}
      {gains.has(slot) && !paper && <Gain slot={slot} />}
    </>
  )
}

interface SlotProps {
  readonly slot: SheetSlot
  readonly label: string
  readonly value: string
  readonly onType: (text: string, gesture: string) => void
  readonly labelled?: boolean
  /** One line of meaning, which Enter ends. */
  readonly oneLine?: boolean
}

export function Slot({ slot, label, value, onType, labelled = true, oneLine = false }: SlotProps) {
  const say = useSay()
  const { newGesture } = useSheetEdits()
  const { gains } = useSheet()
  return (
    <QuietField
      label={label}
      labelled={labelled}
      value={value}
      onType={onType}
      newGesture={newGesture}
      ask={say(slotQuestion(slot))}
      hint={gains.has(slot) ? <Gain slot={slot} /> : undefined}
      multiline={!oneLine}
      field={`sheet-${slot}`}
    />
  )
}

const PAGE_SLOTS = {
  acquisition: ['canvas', 'product.page.canvas.acquisition'],
  design: ['canvas', 'product.page.canvas.design'],
  consumers: ['canvas', 'product.page.canvas.consumers'],
  observability: ['canvas', 'product.page.canvas.observability'],
  classification: ['canvas', 'product.page.canvas.classification'],
  accessRule: ['protection', 'product.page.protection.accessRule'],
  regulation: ['protection', 'product.page.protection.regulation'],
  encryption: ['protection', 'product.page.protection.encryption'],
  usage: ['contract', 'product.page.contract.usage'],
  limitations: ['contract', 'product.page.contract.limitations'],
  delivery: ['contract', 'product.page.contract.delivery'],
  errorHandling: ['contract', 'product.page.contract.errorHandling'],
  retention: ['contract', 'product.page.contract.retention'],
  changeProcess: ['contract', 'product.page.contract.changeProcess'],
  migration: ['contract', 'product.page.contract.migration'],
} as const satisfies Readonly<Partial<Record<SheetSlot, readonly [ProductPage, string]>>>

/** A text of canvas, contract or protection. */
export function PageSlot({ slot }: { readonly slot: keyof typeof PAGE_SLOTS }) {
  const say = useSay()
  const { product } = useSheet()
  const { fill } = useSheetEdits()
  const [page, label] = PAGE_SLOTS[slot]
  const texts: Readonly<Record<string, string | undefined>> = product[page]
  return (
    <Slot
      slot={slot}
      label={say(label)}
      value={texts[slot] ?? ''}
      onType={(text, gesture) => {
        fill(page, slot, text, gesture)
      }}
    />
  )
}

const FIELD_SLOTS = {
  productOwner: 'product.productOwner',
  support: 'product.support',
  buildingTeam: 'product.buildingTeam',
  documentation: 'productDetail.documentation',
  sample: 'productDetail.sample',
} as const satisfies Readonly<Partial<Record<SheetSlot & keyof DataProduct, string>>>

/** People and teams are said in a line; a text may have several. */
const TEXTS: ReadonlySet<string> = new Set(['documentation', 'sample'] satisfies readonly (keyof typeof FIELD_SLOTS)[])

/** A text of the product itself. */
export function FieldSlot({ slot }: { readonly slot: keyof typeof FIELD_SLOTS }) {
  const say = useSay()
  const { product } = useSheet()
  const { describe } = useSheetEdits()
  return (
    <Slot
      slot={slot}
      label={say(FIELD_SLOTS[slot])}
      value={product[slot]}
      oneLine={!TEXTS.has(slot)}
      onType={(text, gesture) => {
        describe({ [slot]: text }, gesture)
      }}
    />
  )
}
