// What the product makes of its data, in which words (CANVAS: design, ubiquitous language), and what is in it (3.11, 3.22).
import { BookOpen, Cog } from 'lucide-react'
import type { Term } from '../../../shared/model/entities/workshop'
import { inOrder } from '../../../shared/model/orderKey'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { QuietAdd } from '../../ui/QuietAdd'
import { QuietField } from '../../ui/QuietField'
import { Block } from './Block'
import styles from './Sheet.module.css'
import { ActionButton } from './SheetButtons'
import { useSheet, useSheetEdits } from './sheetContext'
import { FieldSlot, PageSlot, SlotAsk } from './Slot'

export function DesignBlock() {
  const say = useSay()
  return (
    <Block title={say('sheet.block.design')} mark={Cog} area="design">
      <PageSlot slot="design" />
      <h4 className={styles.label}>{say('sheet.terms')}</h4>
      <Terms />
    </Block>
  )
}

function Terms() {
  const say = useSay()
  const { editor, newId } = useDesk()
  const { product } = useSheet()
  const glossary = usePortfolio((portfolio) => portfolio.glossary)
  const own = Object.values(glossary).filter(({ id }) => Object.hasOwn(product.terms, id))
  const add = (text: string) => {
    const known = Object.values(glossary).find(({ term }) => term.toLowerCase() === text.toLowerCase())
    const id = known?.id ?? newId('term')
    editor.submitBatch('edit', [
      ...(known ? [] : [{ type: 'term/add' as const, record: { id, term: text } }]),
      { type: 'dataProduct/describe', of: product.id, changes: { terms: { ...product.terms, [id]: true } } },
    ])
  }
  return (
    <>
      <SlotAsk slot="terms" isEmpty={own.length === 0} />
      <ul className={styles.list}>
        {own.map((term) => (
          <TermLine key={term.id} term={term} />
        ))}
      </ul>
      <QuietAdd label={say('sheet.term.new')} onAdd={add} />
    </>
  )
}

function TermLine({ term: { id, term, meaning } }: { readonly term: Term }) {
  const say = useSay()
  const { editor } = useDesk()
  const { newGesture } = useSheetEdits()
  return (
    <li>
      <span className={styles.name}>{term}</span>
      <QuietField
        label={say('sheet.term.meaning', { term })}
        value={meaning}
        ask={say('sheet.term.meaning.ask')}
        newGesture={newGesture}
        onType={(text, gesture) =>
          void editor.submit({ type: 'term/describe', of: id, changes: { meaning: text } }, gesture)
        }
      />
    </li>
  )
}

/** Names of the fields in the order of the contract; so many are read in a glance. */
const NAMED = 12

export function DataBlock() {
  const say = useSay()
  const { product, facts } = useSheet()
  const attributes = inOrder(product.attributes)
  const keys = attributes.filter(({ id }) => facts.keys.includes(id))
  const others = attributes.filter(({ id }) => !facts.keys.includes(id))
  return (
    <Block title={say('sheet.block.data')} mark={BookOpen} area="data">
      <SlotAsk slot="attributes" isEmpty={attributes.length === 0} />
      {attributes.length > 0 && (
        <>
          <h4 className={styles.label}>{say('sheet.keys')}</h4>
          <p className={keys.length > 0 ? styles.name : styles.ask}>
            {keys.length > 0 ? keys.map(({ name }) => name).join(', ') : say('sheet.keys.none')}
          </p>
          <h4 className={styles.label}>{say('sheet.attributes', { count: others.length })}</h4>
          <p>
            {others
              .slice(0, NAMED)
              .map(({ name }) => name)
              .join(', ')}
            {others.length > NAMED && ` ${say('sheet.more', { count: others.length - NAMED })}`}
          </p>
        </>
      )}
      <ActionButton action="product.contract">{say('sheet.toContract')}</ActionButton>
      <FieldSlot slot="documentation" />
      <FieldSlot slot="sample" />
    </Block>
  )
}
