import { domainAdviceOf, unownedAdviceOf, type Advice } from '../../../shared/analysis/marginalValue'
import type { DomainId } from '../../../shared/model/entities/ids'
import { useDomain, usePortfolio, useSay } from '../../store/useEditor'
import { HueMark } from '../../ui/HueMark'
import { Pill, type Tone } from '../../ui/Pill'
import page from '../Page.module.css'
import styles from './Overview.module.css'

/** "About five use cases per domain", with the evidence of this portfolio instead of a fixed number (2.29). */
export function DomainAdvice() {
  const say = useSay()
  const advice = usePortfolio(domainAdviceOf)
  const unowned = usePortfolio(unownedAdviceOf)
  const byUseCases = [...advice].sort((one, other) => other.useCases.length - one.useCases.length)
  return (
    <section className={page.card} aria-labelledby="domain-advice">
      <h3 id="domain-advice">{say('advice.title')}</h3>
      <p>{say('advice.why')}</p>
      {advice.length === 0 && unowned === null ? (
        <p className={styles.none}>{say('advice.none')}</p>
      ) : (
        <div className={page.scroll}>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{say('advice.column.domain')}</th>
                <th scope="col" className={page.number}>
                  {say('advice.column.useCases')}
                </th>
                <th scope="col">{say('advice.column.evidence')}</th>
                <th scope="col">{say('advice.column.advice')}</th>
              </tr>
            </thead>
            <tbody>
              {byUseCases.map((one) => (
                <Row key={one.domain} domain={one.domain} advice={one} />
              ))}
              {unowned && <Row domain={null} advice={unowned} />}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

const TONES: Readonly<Record<Advice['advice'], Tone>> = {
  'up-to-five': 'quiet',
  'beyond-five-still-new': 'good',
  'beyond-five-little-new': 'warn',
}

/** Before owners are found, the products without one say what the next use case may bring. */
function Row({ domain: id, advice }: { readonly domain: DomainId | null; readonly advice: Advice }) {
  const say = useSay()
  const domain = useDomain(id)
  const count = advice.useCases.length
  return (
    <tr>
      <th scope="row">
        <span className={page.named}>
          <HueMark hue={domain?.hue ?? null} size={16} />
          {id === null ? say('advice.unowned') : domain?.name}
        </span>
      </th>
      <td className={page.number}>{count}</td>
      <td>
        <Evidence introduced={advice.introduced} />
      </td>
      <td>
        <span className={styles.advice}>
          <Pill tone={TONES[advice.advice]}>{say(`advice.${advice.advice}.word`)}</Pill>
          <span>{say(`advice.${advice.advice}`, { beyond: Math.max(0, count - 5), count: advice.afterFive })}</span>
        </span>
      </td>
    </tr>
  )
}

/** With more, numbers below the columns would be a wall of digits: the columns stand alone, and what they say is said. */
const NUMBERED = 12

/** New products with each use case, as numbers in small columns; a line behind the fifth. */
function Evidence({ introduced }: { readonly introduced: readonly number[] }) {
  const say = useSay()
  const most = Math.max(1, ...introduced)
  const isDense = introduced.length > NUMBERED
  const says = say('advice.evidence', { counts: introduced.join(', ') })
  return (
    <span className={styles.evidence} data-dense={isDense || undefined} role="img" aria-label={says} title={says}>
      {introduced.map((count, at) => (
        <span key={at} className={styles.step} data-sixth={at === 5 || undefined}>
          <svg width={isDense ? 5 : 12} height="22" viewBox="0 0 12 22" preserveAspectRatio="none" aria-hidden="true">
            <rect
              x="1"
              width="10"
              y={22 - Math.max(1.5, (20 * count) / most)}
              height={Math.max(1.5, (20 * count) / most)}
            />
          </svg>
          {isDense ? null : count}
        </span>
      ))}
    </span>
  )
}
