import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { FieldRow } from '../ui/Field'
import { FormHead } from './FormHead'
import styles from './Inspector.module.css'
import { InspectorSection } from './InspectorSection'
import { PinnedHere } from './pins/PinnedHere'
import { SessionList } from './sessions/SessionList'
import { TypedText } from './TypedField'

/** Nothing is selected: the portfolio itself. */
export function PortfolioForm() {
  const say = useSay()
  const { editor } = useDesk()
  const name = usePortfolio((portfolio) => portfolio.name)
  return (
    <>
      <FormHead
        kind={say('inspector.portfolio')}
        name={name}
        onName={(typed, gesture) => void editor.submit({ type: 'portfolio/rename', name: typed }, gesture)}
      />
      <Counts />
      <InspectorSection id="about" title={say('inspector.about')}>
        <AboutField field="purpose" rows={3} placeholder={say('inspector.purpose.ask')} />
        <FieldRow>
          <AboutField field="organisation" />
          <AboutField field="currency" most={10} />
        </FieldRow>
      </InspectorSection>
      <SessionList />
      <PinnedHere subject={null} />
      <InspectorSection id="rules" title={say('inspector.rules')}>
        <AboutField field="standards" rows={2} />
        <AboutField field="policies" rows={2} />
        <AboutField field="naming" rows={2} />
      </InspectorSection>
    </>
  )
}

interface AboutFieldProps {
  readonly field: 'purpose' | 'organisation' | 'currency' | 'standards' | 'policies' | 'naming'
  readonly rows?: number
  readonly most?: number
  readonly placeholder?: string
}

function AboutField({ field, rows, most = 20_000, placeholder }: AboutFieldProps) {
  const say = useSay()
  const { editor } = useDesk()
  const value = usePortfolio(({ about }) => about[field])
  return (
    <TypedText
      label={say(`inspector.${field}`)}
      value={value}
      placeholder={placeholder}
      most={most}
      multiline={rows !== undefined}
      rows={rows ?? 1}
      onType={(text, gesture) =>
        void editor.submit({ type: 'portfolio/describe', changes: { [field]: text } }, gesture)
      }
    />
  )
}

const COUNTED = ['useCase', 'dataProduct', 'sourceSystem', 'domain', 'flow'] as const

function Counts() {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  return (
    <InspectorSection id="onTheMap" title={say('inspector.onTheMap')}>
      <ul className={styles.counts}>
        {COUNTED.map((kind) => (
          <li key={kind}>{say(`inspector.count.${kind}`, { count: Object.keys(portfolio[`${kind}s`]).length })}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{say('inspector.selectHint')}</p>
    </InspectorSection>
  )
}
