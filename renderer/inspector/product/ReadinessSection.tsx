// How ready the product is to be handed over (DOMAIN.md I): what the map says, one jump to what is missing, and what people say.
import { ArrowRight } from 'lucide-react'
import { readinessOf, readinessTitle, type ReadinessItem } from '../../../shared/analysis/readiness'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { goToMissing } from '../../store/goToField'
import { useDesk, useReckoned, useSay } from '../../store/useEditor'
import { Disclosure, DisclosureList } from '../../ui/Disclosure'
import { Segmented } from '../../ui/Segmented'
import { StateMark } from '../../ui/StateMark'
import panel from '../Inspector.module.css'
import { InspectorSection } from '../InspectorSection'
import { TypedText } from '../TypedField'
import styles from './ReadinessSection.module.css'

const readinessIn = (portfolio: Portfolio, id: string) => readinessOf(portfolio).get(id as DataProductId)

export function ReadinessSection({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const readiness = useReckoned(readinessIn, product.id)
  if (!readiness) return null
  const { items, open } = readiness
  return (
    <InspectorSection id="readiness" title={say('readiness.section')} count={open}>
      <ul className={styles.marks} aria-label={say('readiness.characteristics')}>
        {items
          .filter(({ group }) => group === 'characteristic')
          .map(({ id, state }) => (
            <li key={id}>
              <StateMark state={state} />
              {say(readinessTitle(id))}
              <span className="visually-hidden">: {say(`readiness.state.${state}`)}</span>
            </li>
          ))}
      </ul>
      {open === 0 && <p className={panel.quiet}>{say('readiness.nothingOpen')}</p>}
      <div data-field="readiness" tabIndex={-1} className={styles.list}>
        <DisclosureList label={say('readiness.section')}>
          {items.map((item) => (
            <Item key={item.id} product={product} item={item} />
          ))}
        </DisclosureList>
      </div>
    </InspectorSection>
  )
}

interface ItemProps {
  readonly product: DataProduct
  readonly item: ReadinessItem
}

function Item({ product, item }: ItemProps) {
  const say = useSay()
  const desk = useDesk()
  return (
    <Disclosure
      title={say(readinessTitle(item.id))}
      note={say(`readiness.state.${item.state}`)}
      badges={<StateMark state={item.state} />}
    >
      {item.missing.map((missing) => (
        <button
          key={`${missing.text}${missing.subject}${JSON.stringify(missing.values)}`}
          type="button"
          className={styles.missing}
          onClick={() => {
            goToMissing(desk, missing)
          }}
        >
          {say(missing.text, missing.values)}
          <ArrowRight size={14} aria-hidden="true" />
        </button>
      ))}
      <PeopleSay product={product} item={item} />
    </Disclosure>
  )
}

/** Done is theirs to say only where the map cannot know; setting aside and overruling always are, with a reason. */
function PeopleSay({ product, item }: ItemProps) {
  const say = useSay()
  const { editor } = useDesk()
  const given = product.readiness[item.id]
  const answer = (state: ReadinessItem['state'] | null, reason: string, gesture?: string) => {
    const said = state === null ? null : { state, reason }
    editor.submit({ type: 'dataProduct/answerReadiness', product: product.id, item: item.id, answer: said }, gesture)
  }
  const states = item.asked
    ? (['done', 'not-applicable', 'overruled'] as const)
    : (['not-applicable', 'overruled'] as const)
  return (
    <>
      <Segmented<ReadinessItem['state']>
        label={say('readiness.answer')}
        value={given?.state ?? null}
        choices={states.map((value) => ({ value, label: say(`readiness.state.${value}`) }))}
        onChoose={(state) => {
          answer(state, given?.reason ?? '')
        }}
      />
      {given && (
        <TypedText
          label={say(item.id === 'R8' ? 'readiness.reason.feedback' : 'readiness.reason')}
          hint={given.reason.trim() === '' ? say('readiness.aReason') : undefined}
          value={given.reason}
          onType={(reason, gesture) => {
            answer(given.state, reason, gesture)
          }}
        />
      )}
    </>
  )
}
