import { archetypesOf } from '../../../shared/analysis/archetype'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { OwnershipDecision } from '../../../shared/model/entities/ownership'
import type { Portfolio } from '../../../shared/model/portfolio'
import { archetypes, type DataProduct } from '../../../shared/model/entities/dataProduct'
import { longDate } from '../../../shared/text/longDate'
import { useDesk, useOwner, usePortfolio, useReckoned, useSay } from '../../store/useEditor'
import { HueMark } from '../../ui/HueMark'
import { SelectField } from '../../ui/SelectField'
import panel from '../Inspector.module.css'
import { InspectorSection } from '../InspectorSection'
import { TypedText } from '../TypedField'
import { useDescribe } from '../useDescribe'
import styles from './OwnerFields.module.css'

/** The one domain that answers for the product (2.34), and the part it plays on the map (section F). */
export function OwnerFields({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  return (
    <InspectorSection id="owner" title={say('product.owner.section')}>
      <OwnerButton product={product} />
      <ArchetypeFields product={product} />
    </InspectorSection>
  )
}

function OwnerButton({ product: { id } }: { readonly product: DataProduct }) {
  const say = useSay()
  const desk = useDesk()
  const owner = useOwner(id)
  const claims = usePortfolio((portfolio) => portfolio.claims[id])
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const decision = usePortfolio((portfolio) => portfolio.ownershipDecisions[id])
  const claimants = Object.entries(domains).flatMap(([domain, { name }]) => (claims && domain in claims ? [name] : []))
  return (
    <>
      <div className={styles.owner}>
        <span className={styles.label}>{say('product.owner')}</span>
        <button
          type="button"
          className={styles.choose}
          data-field="owner"
          data-empty={owner ? undefined : ''}
          aria-label={owner ? say('product.owner.change', { name: owner.name }) : say('product.owner.choose')}
          onClick={() => {
            desk.run('product.owner')
          }}
        >
          <HueMark hue={owner?.hue ?? null} />
          {owner?.name ?? say('product.owner.none')}
          <kbd>O</kbd>
        </button>
        {claimants.length > 1 && (
          <p className={panel.quiet}>{say('product.owner.claims', { names: claimants.join(', ') })}</p>
        )}
      </div>
      {decision && <Decided product={id} decision={decision} />}
    </>
  )
}

interface DecidedProps {
  readonly product: DataProductId
  readonly decision: OwnershipDecision
}

/** What was minuted. While it holds, its reason can be written or said better: the decision keeps its date and its session. */
function Decided({ product, decision }: DecidedProps) {
  const say = useSay()
  const desk = useDesk()
  const owner = usePortfolio(({ owners }) => owners[product])
  const date = longDate(say, decision.date)
  if (owner === undefined || decision.domain !== owner)
    return <p className={panel.quiet}>{say('product.owner.decided', { date, reason: decision.reason })}</p>
  return (
    <TypedText
      label={date === '' ? say('product.owner.reason.undated') : say('product.owner.reason', { date })}
      value={decision.reason}
      wraps
      field="ownerReason"
      onType={(reason, gesture) => {
        desk.editor.submit({ type: 'ownership/decide', product, decision: { ...decision, reason } }, gesture)
      }}
    />
  )
}

const archetypeOf = (portfolio: Portfolio, id: string) => archetypesOf(portfolio).get(id as DataProductId)

function ArchetypeFields({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const describe = useDescribe('dataProduct', product.id)
  const reading = useReckoned(archetypeOf, product.id)
  if (!reading) return null
  const derived = say('product.archetype.derived', { archetype: say(`archetype.${reading.derived}`) })
  return (
    <>
      <SelectField<(typeof archetypes)[number] | ''>
        label={say('product.archetype')}
        hint={say(reading.reason, reading.values)}
        value={product.archetype ?? ''}
        choices={[
          { value: '', label: derived },
          ...archetypes.map((value) => ({ value, label: say(`archetype.${value}`) })),
        ]}
        onChoose={(archetype) => {
          describe({ archetype: archetype === '' ? null : archetype })
        }}
      />
      {reading.overridden && (
        <TypedText
          label={say('product.archetype.reason')}
          value={product.archetypeReason}
          onType={(archetypeReason, gesture) => {
            describe({ archetypeReason }, gesture)
          }}
        />
      )}
    </>
  )
}
