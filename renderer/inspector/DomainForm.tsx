import { DOMAIN_HUES, type Domain } from '../../shared/model/entities/domain'
import type { DomainId } from '../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../store/useEditor'
import { CheckField } from '../ui/CheckField'
import { HueMark } from '../ui/HueMark'
import styles from './DomainForm.module.css'
import { DomainRelations } from './DomainRelations'
import { FormHead } from './FormHead'
import { InspectorSection } from './InspectorSection'
import { NodeLinks } from './NodeLinks'
import { PinnedHere } from './pins/PinnedHere'
import { RemoveSelected } from './RemoveSelected'
import { TypedText } from './TypedField'
import { useDescribe, type Describe } from './useDescribe'

export function DomainForm({ id }: { readonly id: string }) {
  const say = useSay()
  const domain = usePortfolio(({ domains }) => domains[id as DomainId])
  const describe = useDescribe('domain', id)
  if (!domain) return null
  return (
    <>
      <FormHead
        kind={
          <>
            <HueMark hue={domain.hue} />
            {say('kind.domain')}
          </>
        }
        name={domain.name}
        onName={(name, gesture) => {
          describe({ name }, gesture)
        }}
      />
      <DomainFields domain={domain} describe={describe} />
      <OwnedProducts id={id} />
      <DomainRelations id={domain.id} />
      <PinnedHere subject={domain.id} />
      <RemoveSelected>{say('inspector.domain.remove')}</RemoveSelected>
    </>
  )
}

function DomainFields({ domain, describe }: { readonly domain: Domain; readonly describe: Describe<'domain'> }) {
  const say = useSay()
  return (
    <InspectorSection id="domain" title={say('inspector.about')}>
      <HuePicker
        hue={domain.hue}
        onPick={(hue) => {
          describe({ hue })
        }}
      />
      <TypedText
        label={say('inspector.domain.purpose')}
        value={domain.purpose}
        multiline
        onType={(purpose, gesture) => {
          describe({ purpose }, gesture)
        }}
      />
      <TypedText
        label={say('inspector.domain.team')}
        value={domain.team}
        onType={(team, gesture) => {
          describe({ team }, gesture)
        }}
      />
      <CheckField
        label={say('inspector.domain.pilot')}
        checked={domain.pilot}
        onCheck={(pilot) => {
          describe({ pilot })
        }}
      />
    </InspectorSection>
  )
}

const HUES = Array.from({ length: DOMAIN_HUES }, (_, hue) => hue)
const hueText = (hue: number) => `inspector.hue.${hue}` as 'inspector.hue.0'

function HuePicker({ hue, onPick }: { readonly hue: number; readonly onPick: (hue: number) => void }) {
  const say = useSay()
  return (
    <fieldset className={styles.hues}>
      <legend className={styles.legend}>
        {say('inspector.domain.hue')} <span>{say(hueText(hue))}</span>
      </legend>
      {HUES.map((one) => (
        <label key={one} className={styles.hue} title={say(hueText(one))}>
          <input
            type="radio"
            name="hue"
            className="visually-hidden"
            checked={one === hue}
            aria-label={say(hueText(one))}
            onChange={() => {
              onPick(one)
            }}
          />
          <HueMark hue={one} size={24} />
        </label>
      ))}
    </fieldset>
  )
}

function OwnedProducts({ id }: { readonly id: string }) {
  const say = useSay()
  const owners = usePortfolio((portfolio) => portfolio.owners)
  const owned = Object.entries(owners).flatMap(([product, domain]) => (domain === id ? [{ id: product }] : []))
  return (
    <InspectorSection id="owned" title={say('inspector.domain.owned')} count={owned.length}>
      <NodeLinks label={say('inspector.domain.owned')} none={say('inspector.domain.owned.none')} links={owned} />
    </InspectorSection>
  )
}
