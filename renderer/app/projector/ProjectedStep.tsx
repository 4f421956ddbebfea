// The step the room is at with one product, as large as the wall: the question asked, who claims to own it, or its job description under test.
import type { ReactNode } from 'react'
import { ownershipSuggestionOf, type OwnershipCase } from '../../../shared/analysis/ownershipSuggestion'
import { guidingQuestions } from '../../../shared/analysis/sloInterview/guidingQuestions'
import { standingVerdictOf } from '../../../shared/analysis/standingVerdict'
import type { Scene } from '../../../shared/host/projectorCalls'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { useDomain, useOwner, usePortfolio, useSay } from '../../store/useEditor'
import { RoomSheet } from '../../portfolio/sheet/RoomSheet'
import { JointedName } from '../../text/JointedName'
import { HueMark } from '../../ui/HueMark'
import styles from './ProjectedStep.module.css'
import { VerdictSign } from './VerdictSign'

type Step = Extract<Scene, { product: string }>

export function ProjectedStep({ scene }: { readonly scene: Step }) {
  const product = usePortfolio(({ dataProducts }) => dataProducts[scene.product as DataProductId])
  if (!product) return null
  if (scene.kind === 'canvas' || scene.kind === 'contract') return <RoomSheet product={product} page={scene.kind} />
  if (scene.kind === 'slo') return <Asked product={product} question={scene.question} />
  return scene.kind === 'owner' ? <Claims product={product} /> : <Job product={product} />
}

interface StepProps {
  readonly product: DataProduct
  readonly title: string
  readonly children: ReactNode
}

function Frame({ product, title, children }: StepProps) {
  const owner = useOwner(product.id)
  return (
    <article className={styles.step}>
      <header>
        <HueMark hue={owner?.hue ?? null} size={64} />
        <div>
          <p className={styles.kind}>{title}</p>
          <h1>
            <JointedName name={product.name} />
          </h1>
        </div>
      </header>
      {children}
    </article>
  )
}

/** The question the facilitator asks now (DOMAIN.md G.1); after the last one, what has been promised. */
function Asked({ product, question }: { readonly product: DataProduct; readonly question: number }) {
  const say = useSay()
  const asked = guidingQuestions[question]
  return (
    <Frame product={product} title={say('sloPanel.title')}>
      {asked ? (
        <>
          <div className={styles.middle}>
            <p className={styles.large}>{say(asked.question)}</p>
            <p className={styles.beside}>{say('sloPanel.example', { example: say(asked.example) })}</p>
          </div>
          <p className={styles.foot}>{say('sloPanel.progress', { at: question + 1, all: guidingQuestions.length })}</p>
        </>
      ) : (
        <div className={styles.middle}>
          <p className={styles.large}>{say('projector.slo.done', { count: Object.keys(product.slos).length })}</p>
        </div>
      )}
    </Frame>
  )
}

/** Who has a case, by the three criteria (2.31). */
function Claims({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const { cases } = ownershipSuggestionOf(portfolio, product.id)
  return (
    <Frame product={product} title={say('projector.owner.title')}>
      <p className={styles.large}>{say('projector.owner.question')}</p>
      <table className={styles.claims}>
        <thead>
          <tr>
            <th scope="col">{say('projector.owner.domain')}</th>
            <th scope="col">{say('projector.owner.sources')}</th>
            <th scope="col">{say('projector.owner.need')}</th>
            <th scope="col">{say('projector.owner.placed')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <Case key={one.domain} of={one} />
          ))}
        </tbody>
      </table>
    </Frame>
  )
}

function Case({ of }: { readonly of: OwnershipCase }) {
  const domain = useDomain(of.domain)
  return (
    <tr>
      <th scope="row">
        <HueMark hue={domain?.hue ?? null} size={36} /> {domain?.name}
      </th>
      {[of.ownsSources, of.greatestNeed, of.bestPlaced].map((points, index) => (
        <td key={index}>
          <Points points={points} />
        </td>
      ))}
    </tr>
  )
}

/** Of three. */
function Points({ points }: { readonly points: number }) {
  const say = useSay()
  return (
    <span role="img" aria-label={say('projector.owner.points', { points })} className={styles.points}>
      {[1, 2, 3].map((place) => (
        <i key={place} data-full={points >= place || undefined} />
      ))}
    </span>
  )
}

/** The job description as it is typed, and what the test proposes (2.22). */
function Job({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const { verdict, text: verdictText, values: said, reasons } = standingVerdictOf(product)
  return (
    <Frame product={product} title={say('projector.job.title')}>
      <div className={styles.middle}>
        <p className={styles.large} data-empty={product.job === '' || undefined}>
          {product.job || say('card.job.empty')}
        </p>
      </div>
      {product.job !== '' && (
        <div className={styles.test} data-verdict={verdict}>
          <p>
            <VerdictSign verdict={verdict} /> {say(verdictText, said)}
          </p>
          <ul>
            {reasons.slice(0, 3).map(({ code, text, values }) => (
              <li key={code}>{say(text, values)}</li>
            ))}
          </ul>
        </div>
      )}
    </Frame>
  )
}
