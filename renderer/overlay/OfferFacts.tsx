import type { Suggestion } from '../../shared/analysis/generalise'
import { objectiveText } from '../../shared/analysis/sloInterview/objectiveText'
import type { Slo } from '../../shared/model/entities/dataProduct'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Say } from '../../shared/text/say'
import { usePortfolio, useSay } from '../store/useEditor'
import styles from './Offers.module.css'

/** What is there, what would be added, who is to be asked, and the words that met: as few lines as they need. */
export function OfferFacts({ offer, brief }: { readonly offer: Suggestion; readonly brief: boolean }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const facts = [
    ...(brief ? [] : [['provides', providedIn(offer, say)] as const]),
    ['adds', addedIn(offer, say)] as const,
    ...(brief ? [] : [['affects', affectedIn(offer, portfolio, say)] as const]),
    ...(brief ? [] : [['why', whyOf(offer, say)] as const]),
  ]
  return (
    <dl className={styles.facts} data-brief={brief || undefined}>
      {facts.map(([fact, words]) => (
        <div key={fact} data-fact={fact}>
          <dt>{say(`offer.${fact}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

const together = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

function providedIn({ provides: { attributes, ports } }: Suggestion, say: Say): string {
  const kinds = ports.map((kind) => say(`offer.port.${kind}`)).join(', ')
  return together([attributes.join(', '), kinds]) || say('offer.provides.nothing')
}

function addedIn({ toAdd: { attributes, port, slos } }: Suggestion, say: Say): string {
  return (
    together([
      attributes.join(', '),
      port === null ? '' : say('offer.adds.port', { kind: say(`offer.port.${port}`) }),
      ...slos.map(({ asked, promised }) =>
        promised === null
          ? say('offer.adds.slo', { asked: promiseWords(asked, say) })
          : say('offer.adds.tighter', { asked: promiseWords(asked, say), promised: promiseWords(promised, say) }),
      ),
    ]) || say('offer.adds.nothing')
  )
}

function promiseWords(slo: Slo, say: Say): string {
  const { key, values } = objectiveText(slo)
  const words = say(key, values)
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function affectedIn({ affected: { useCases, owners } }: Suggestion, { domains }: Portfolio, say: Say): string {
  const count = useCases.length
  const readers = count === 0 ? say('offer.affects.nobody') : say('offer.affects.useCases', { count })
  return together([owners.flatMap((id) => domains[id]?.name ?? []).join(', '), readers])
}

const MOST_WORDS = 4
/** What adds less than this share of the best is no reason a reader would give. */
const LEAST_SHARE = 0.12

function whyOf({ why }: Suggestion, say: Say): string {
  const [best] = why
  const perWord = new Map(why.toReversed().map((match) => [match.word.toLowerCase(), match]))
  return [...perWord.values()]
    .filter(({ weight }) => weight >= LEAST_SHARE * (best?.weight ?? 0))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_WORDS)
    .map(({ word, met, field, how }) => {
      if (field === 'use-case') return say('offer.why.useCase', { met })
      return how === 'same' || word.toLowerCase() === met.toLowerCase() ? word : say('offer.why.meaning', { word, met })
    })
    .join(', ')
}
