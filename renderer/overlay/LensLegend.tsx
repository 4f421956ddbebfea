// What the lens shows, in words and in the rings it draws: never another number than the map's (2.25–2.27).
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { derive } from '../../shared/analysis/derive'
import { comparisonOf, sharesOf, type Side } from '../../shared/analysis/lens'
import { overlayOf, type OverlayStep } from '../../shared/analysis/overlay'
import { lensOff } from '../store/mapLens'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { IconButton } from '../ui/Button'
import styles from './LensLegend.module.css'
import { ReplayControls } from './ReplayControls'

interface Numbered extends OverlayStep {
  readonly number: number
}
const stepsByUseCase = derive(
  ['flows', 'dataProducts', 'useCases'],
  (portfolio): ReadonlyMap<string, Numbered> =>
    new Map(overlayOf(portfolio).map((step, index) => [step.useCase, { ...step, number: index + 1 }])),
)

export function LensLegend() {
  const lens = useView((state) => state.lens)
  const compared = useView((state) => state.compared)
  const step = useStep(lens)
  const second = useStep(compared)
  if (!step) return null
  return second && second !== step ? <Comparison one={step} other={second} /> : <Solo step={step} />
}

/** Reckons only while a lens is on: without one, no key that changes the map waits for it. */
const useStep = (useCase: string | null): Numbered | undefined =>
  usePortfolio((portfolio) => (useCase === null ? undefined : stepsByUseCase(portfolio).get(useCase)))

function Legend({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { view } = useDesk()
  const say = useSay()
  return (
    <section className={styles.legend} aria-label={label}>
      {children}
      <IconButton
        label={say('action.view.lensOff')}
        onClick={() => {
          lensOff(view)
        }}
      >
        <X size={16} aria-hidden="true" />
      </IconButton>
    </section>
  )
}

function Solo({ step }: { readonly step: Numbered }) {
  const say = useSay()
  const replaying = useView((state) => state.replaying)
  return (
    <Legend label={say(replaying ? 'lens.replay.label' : 'lens.label')}>
      {replaying && <ReplayControls useCase={step.useCase} />}
      <UseCaseName step={step} />
      <dl>
        <Part ring="introduced" word={say('lens.introduced')} count={step.introduced.length} />
        <Part ring="reused" word={say('lens.reused')} count={step.reused.length} />
        <Part ring="widened" word={say('lens.widened')} count={step.widened.length} />
      </dl>
    </Legend>
  )
}

function Comparison({ one, other }: { readonly one: Numbered; readonly other: Numbered }) {
  const say = useSay()
  const shares = usePortfolio((portfolio) => sharesByPair(portfolio)(one.useCase, other.useCase))
  return (
    <Legend label={say('lens.compared.label')}>
      <div className={styles.side}>
        <UseCaseName step={one} side="one" />
        <dl>
          <Part ring="one" word={say('lens.only')} count={shares.one} />
          <Part ring="both" word={say('lens.shared')} count={shares.both} />
        </dl>
      </div>
      <div className={styles.side}>
        <UseCaseName step={other} side="other" />
        <dl>
          <Part ring="other" word={say('lens.only')} count={shares.other} />
        </dl>
      </div>
    </Legend>
  )
}

/** Kept per pair, so that asking again gives the same answer. */
const sharesByPair = derive(['flows', 'dataProducts', 'useCases'], (portfolio) => {
  const known = new Map<string, ReturnType<typeof sharesOf>>()
  return (one: string, other: string) => {
    const key = `${one} ${other}`
    const shares = known.get(key) ?? sharesOf(comparisonOf(portfolio, one, other))
    known.set(key, shares)
    return shares
  }
})

/** Number and name; what the use case introduced, reused and widened on hover while two are compared. */
function UseCaseName({ step, side }: { readonly step: Numbered; readonly side?: Side }) {
  const say = useSay()
  const name = usePortfolio(({ useCases }) => useCases[step.useCase]?.name ?? '')
  const counts = {
    introduced: step.introduced.length,
    reused: step.reused.length,
    widened: step.widened.length,
  }
  return (
    <>
      <span className={styles.number} data-side={side}>
        {step.number}
      </span>
      <h2 title={side ? `${name}: ${say('lens.compared.counts', counts)}` : name}>{name}</h2>
    </>
  )
}

interface PartProps {
  readonly ring: 'introduced' | 'reused' | 'widened' | Side
  readonly word: string
  readonly count: number
}

const Part = ({ ring, word, count }: PartProps) => (
  <div data-ring={ring}>
    <dt>{word}</dt>
    <dd>{count}</dd>
  </div>
)
