// What kind of product it is, how far it reaches, and what it costs and brings (CANVAS: classification; 3.28, 1.10, 4.04).
import { Coins, Shapes, Waypoints } from 'lucide-react'
import { archetypesOf, archetypeText } from '../../../shared/analysis/archetype'
import { slotQuestion } from '../../../shared/analysis/productPage/sheetSlots'
import { DataProductChanges } from '../../../shared/model/entities/dataProduct'
import { inOrder } from '../../../shared/model/orderKey'
import { usePortfolio, useSay } from '../../store/useEditor'
import { Chip, ChipRow } from '../../ui/Chip'
import { usePaper } from '../../ui/paper'
import { QuietAdd } from '../../ui/QuietAdd'
import { QuietSelect } from '../../ui/QuietSelect'
import { MoneyField } from '../economics/MoneyField'
import { Block } from './Block'
import { RecordLink } from './RecordLink'
import styles from './Sheet.module.css'
import { ActionButton } from './SheetButtons'
import { useSheet, useSheetEdits } from './sheetContext'
import { PageSlot, SlotAsk } from './Slot'

const { lifecycle: Lifecycle, shape: Shape, phase: Phase } = DataProductChanges.shape

export function ClassificationBlock() {
  const say = useSay()
  const { product } = useSheet()
  const { describe } = useSheetEdits()
  const reading = usePortfolio((portfolio) => archetypesOf(portfolio).get(product.id))
  return (
    <Block title={say('sheet.block.classification')} mark={Shapes} area="classification">
      {reading && (
        <p>
          <span className={styles.name}>{say(archetypeText(reading.archetype))}</span>{' '}
          <span className={styles.note}>
            {reading.overridden ? product.archetypeReason : say(reading.reason, reading.values)}
          </span>
        </p>
      )}
      <p className={styles.choices}>
        <QuietSelect
          label={say('product.lifecycle')}
          value={product.lifecycle}
          choices={Lifecycle.unwrap().options.map((value) => ({ value, label: say(`product.lifecycle.${value}`) }))}
          onChoose={(lifecycle) => {
            describe({ lifecycle })
          }}
        />
        <QuietSelect
          label={say('productDetail.shape')}
          value={product.shape}
          choices={Shape.unwrap().options.map((value) => ({
            value,
            label: say(`productDetail.shape.${value === '' ? 'none' : value}`),
          }))}
          onChoose={(shape) => {
            describe({ shape })
          }}
        />
        <QuietSelect
          label={say('productDetail.phase')}
          value={product.phase}
          choices={Phase.unwrap().options.map((value) => ({
            value,
            label: say(`productDetail.phase.${value === '' ? 'none' : value}`),
          }))}
          onChoose={(phase) => {
            describe({ phase })
          }}
        />
      </p>
      <Tags />
      <PageSlot slot="classification" />
    </Block>
  )
}

function Tags() {
  const say = useSay()
  const { product } = useSheet()
  const { describe } = useSheetEdits()
  const paper = usePaper()
  const tags = Object.keys(product.tags)
  const keep = (kept: readonly string[]) => {
    describe({ tags: Object.fromEntries(kept.map((tag) => [tag, true as const])) })
  }
  return (
    <>
      <h4 className={styles.label}>{say('product.tags')}</h4>
      <SlotAsk slot="tags" isEmpty={tags.length === 0} />
      {paper && <p>{tags.join(', ')}</p>}
      {!paper && tags.length > 0 && (
        <ChipRow label={say('product.tags')}>
          {tags.map((tag) => (
            <Chip
              key={tag}
              remove={{
                label: say('sheet.remove', { name: tag }),
                onRemove: () => {
                  keep(tags.filter((other) => other !== tag))
                },
              }}
            >
              {tag}
            </Chip>
          ))}
        </ChipRow>
      )}
      <QuietAdd
        label={say('product.tag.new')}
        most={200}
        onAdd={(tag) => {
          keep([...tags, tag])
        }}
      />
    </>
  )
}

/** So many names are read in a glance. */
const NAMED = 6

export function LineageBlock() {
  const say = useSay()
  const { facts } = useSheet()
  return (
    <Block title={say('sheet.block.lineage')} mark={Waypoints} area="lineage">
      {(['sources', 'restsOn', 'carries', 'useCases'] as const).map((reach) => (
        <div key={reach} className={styles.reach}>
          <h4 className={styles.label}>{say(`sheet.reach.${reach}`)}</h4>
          <p>
            {facts[reach].length === 0 && <span className={styles.note}>{say('sheet.reach.none')}</span>}
            {facts[reach].slice(0, NAMED).map((id, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <RecordLink id={id} />
              </span>
            ))}
            {facts[reach].length > NAMED && ` ${say('sheet.more', { count: facts[reach].length - NAMED })}`}
          </p>
        </div>
      ))}
      <ActionButton action="product.impact">{say('sheet.impact')}</ActionButton>
    </Block>
  )
}

export function ValueBlock() {
  const say = useSay()
  const { facts } = useSheet()
  const currency = usePortfolio(({ about }) => about.currency)
  const useCases = usePortfolio((portfolio) => portfolio.useCases)
  const kpis = facts.useCases.flatMap((id) => inOrder(useCases[id]?.kpis ?? {}))
  return (
    <Block title={say('sheet.block.value')} mark={Coins} area="value">
      <Money slot="cost" field="costPerYear" />
      <Money slot="value" field="valuePerYear" />
      {facts.valueOverCost !== null && (
        <p className={styles.note}>
          {say('sheet.ratio', { ratio: Math.round(facts.valueOverCost * 100) / 100, currency })}
        </p>
      )}
      {kpis.length > 0 && (
        <>
          <h4 className={styles.label}>{say('sheet.kpis')}</h4>
          <p>
            {kpis
              .slice(0, NAMED)
              .map(({ name }) => name)
              .join(', ')}
            {kpis.length > NAMED && ` ${say('sheet.more', { count: kpis.length - NAMED })}`}
          </p>
        </>
      )}
    </Block>
  )
}

interface MoneyProps {
  readonly slot: 'cost' | 'value'
  readonly field: 'costPerYear' | 'valuePerYear'
}

function Money({ slot, field }: MoneyProps) {
  const say = useSay()
  const { product } = useSheet()
  const paper = usePaper()
  const currency = usePortfolio(({ about }) => about.currency)
  const amount = product[field]
  const label = say(`product.${field}`)
  return (
    <div className={styles.reach}>
      <h4 className={styles.label}>{label}</h4>
      {amount === null && <p className={styles.ask}>{say(slotQuestion(slot))}</p>}
      <p className={styles.money}>
        {paper ? (
          amount !== null && say('sheet.amount', { amount })
        ) : (
          <MoneyField {...{ product: product.id, field, label }} />
        )}
        {(!paper || amount !== null) && <span className={styles.note}>{currency}</span>}
      </p>
    </div>
  )
}
