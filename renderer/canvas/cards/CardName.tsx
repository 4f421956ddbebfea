// The name on a card: text, or the field it becomes while it is being named.
import { useContext } from 'react'
import { languageOf } from '../../../shared/analysis/jobDescription/language'
import { wordsOf } from '../../../shared/analysis/jobDescription/words'
import type { NodeId } from '../../../shared/model/entities/ids'
import { nodeKindOf } from '../../../shared/model/nodeKind'
import { useNaming } from '../../store/useNaming'
import { useSay, useView } from '../../store/useEditor'
import type { Naming } from '../../store/viewStore'
import { JointedName } from '../../text/JointedName'
import { GreyRest } from '../../ui/GreyRest'
import { takeName } from '../../ui/takeName'
import { FarNameSize, lettersOfLine } from '../nameFit'
import styles from './CardName.module.css'

export function CardName({ id, name }: { readonly id: NodeId; readonly name: string }) {
  const naming = useView((view) => (view.naming?.id === id ? view.naming : null))
  const holds = lettersOfLine(nodeKindOf(id), useContext(FarNameSize))
  if (naming) return <NameField key={naming.gesture} naming={naming} name={name} />
  return (
    <h3 className={styles.name} lang={languageOf(wordsOf(name)) === 'de' ? 'de' : undefined}>
      <JointedName name={name} holds={holds} everyJoint />
    </h3>
  )
}

function NameField({ naming, name }: { readonly naming: Naming; readonly name: string }) {
  const say = useSay()
  const { text, grey, type, end, takeKey } = useNaming(naming, name, focusMap)
  return (
    <div className={styles.naming}>
      <div className={styles.grown}>
        <textarea
          className={`${styles.field ?? ''} nodrag nopan nowheel`}
          aria-label={say('card.name')}
          placeholder={name}
          data-asks={naming.id}
          rows={2}
          value={text}
          ref={takeName}
          onChange={({ target }) => {
            type(target.value)
          }}
          onKeyDown={(event) => {
            if (takeKey(event)) event.stopPropagation()
          }}
          onBlur={() => {
            end('done')
          }}
        />
        {grey !== '' && <GreyRest typed={text} rest={grey} className={styles.grey} />}
      </div>
    </div>
  )
}

const focusMap = (): void => document.getElementById('map')?.focus({ preventScroll: true })
