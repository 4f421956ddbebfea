import { memo } from 'react'
import { roleChanges } from '../../../shared/analysis/consumerOfRole'
import { useCaseSentence } from '../../../shared/import/useCaseSentence'
import { withoutFullStop } from '../../../shared/text/withoutFullStop'
import { useSay } from '../../store/useEditor'
import { InspectorSection } from '../InspectorSection'
import { TypedText } from '../TypedField'
import { useDescribe } from '../useDescribe'
import styles from './SentenceFields.module.css'
import type { UseCaseBesideName } from './useCaseBesideName'

const PARTS = ['role', 'need', 'outcome'] as const

/** The use case as the practice says it (2.19): the sentence, and the three fields it is made of. */
export const SentenceFields = memo(function SentenceFields({ useCase }: { readonly useCase: UseCaseBesideName }) {
  const say = useSay()
  const describe = useDescribe('useCase', useCase.id)
  return (
    <InspectorSection id="who" title={say('inspector.useCase.who')}>
      <Sentence useCase={useCase} />
      {PARTS.map((part) => (
        <TypedText
          key={part}
          label={say(`inspector.useCase.${part}`)}
          placeholder={say(`inspector.useCase.${part}.ask`)}
          value={useCase[part]}
          multiline={part !== 'role'}
          field={part}
          asks={part === 'need' ? useCase.id : undefined}
          onType={(text, gesture) => {
            describe(part === 'role' ? roleChanges(useCase, text) : { [part]: text }, gesture)
          }}
        />
      ))}
    </InspectorSection>
  )
})

function Sentence({ useCase }: { readonly useCase: UseCaseBesideName }) {
  const say = useSay()
  const part = (name: (typeof PARTS)[number]) => withoutFullStop(useCase[name]) || say(`inspector.useCase.${name}.gap`)
  return (
    <figure className={styles.sentence}>
      <figcaption className="visually-hidden">{say('inspector.useCase.sentence')}</figcaption>
      <blockquote>
        {useCaseSentence({ role: part('role'), need: part('need'), outcome: part('outcome') }, say)}
      </blockquote>
    </figure>
  )
}
