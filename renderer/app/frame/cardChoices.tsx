import { Database, MessageSquareQuote } from 'lucide-react'
import type { Portfolio } from '../../../shared/model/portfolio'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { Say } from '../../../shared/text/say'
import { HueMark } from '../../ui/HueMark'
import type { Choice } from '../../ui/ChoiceDialog'

/** Every card of the map as something to choose: products first, then use cases, then source systems. */
export function cardChoices(portfolio: Portfolio, say: Say): readonly Choice[] {
  const { useCases, dataProducts, sourceSystems, owners, domains } = portfolio
  const ownerOf = (id: DataProductId) => {
    const owner = owners[id]
    return owner === undefined ? undefined : domains[owner]
  }
  return [
    ...Object.values(dataProducts).map((product) => ({
      id: product.id,
      label: product.name,
      note: ownerOf(product.id)?.name ?? say('kind.dataProduct'),
      words: wordsOf(
        product.job,
        Object.values(product.attributes).map(({ name }) => ({ name })),
        product.ports,
        namedTerms(portfolio, product.terms),
        notesOn(portfolio, product.id),
      ),
      mark: <HueMark hue={ownerOf(product.id)?.hue ?? null} size={18} />,
    })),
    ...Object.values(useCases).map(({ id, name, role, need, outcome, kpis, questions }) => ({
      id,
      label: name,
      note: say('kind.useCase'),
      mark: <MessageSquareQuote size={18} aria-hidden="true" />,
      words: wordsOf(`${role} ${need} ${outcome}`, kpis, questions, notesOn(portfolio, id)),
    })),
    ...Object.values(sourceSystems).map(({ id, name, description }) => ({
      id,
      label: name,
      note: say('kind.sourceSystem'),
      mark: <Database size={18} aria-hidden="true" />,
      words: wordsOf(description, notesOn(portfolio, id)),
    })),
  ]
}

type Said = Readonly<Record<string, { readonly name?: string; readonly text?: string; readonly term?: string }>>

/** Everything by which a card may be found: what it says of itself, and what was said of it (4.13). */
function wordsOf(first: string, ...said: readonly (Said | readonly Said[string][])[]): string {
  const records = said.flatMap((one) => Object.values(one))
  return [first, ...records.map(({ name = '', text = '', term = '' }) => `${name} ${text} ${term}`)].join(' ')
}

const namedTerms = ({ glossary }: Portfolio, terms: Readonly<Record<string, true>>) =>
  Object.values(glossary).filter(({ id }) => Object.hasOwn(terms, id))

/** Private notes stay private: what is found is seen by whoever looks over the shoulder. */
const notesOn = ({ notes }: Portfolio, id: string) =>
  Object.values(notes).filter(({ subject, private: isPrivate }) => subject === id && !isPrivate)
