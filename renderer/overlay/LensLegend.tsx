// What the lens shows, in words and in the rings it draws: never another number than the map's (2.25–2.27).
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Side } from '../../shared/analysis/lens'
import { lensOff } from '../store/mapLens'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { select } from '../store/viewStore'
import { Button, IconButton } from '../ui/Button'
import { countsOf, isUnserved, useShares, useStep, type Numbered } from './lensCounts'
import styles from './LensLegend.module.css'
import { ReplayControls } from './ReplayControls'

export function LensLegend() {
  const lens = useView((state) => state.lens)
  const compared = useView((state) => state.compared)
  const step = useStep(lens)
  const second = useStep(compared)
  if (!step) return null
  return second && second !== step ? <Comparison one={step} other={second} /> : <Solo step={step} />
}

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
      {isUnserved(step) ? <Unserved useCase={step.useCase} /> : <Parts step={step} />}
    </Legend>
  )
}

function Parts({ step }: { readonly step: Numbered }) {
  const say = useSay()
  const counts = countsOf(step)
  return (
    <dl>
      <Part ring="introduced" word={say('lens.introduced')} count={counts.introduced} />
      <Part ring="reused" word={say('lens.reused')} count={counts.reused} />
      <Part ring="widened" word={say('lens.widened')} count={counts.widened} />
    </dl>
  )
}

/** Nothing to count yet: the next question is what is there already (2.26). */
function Unserved({ useCase }: { readonly useCase: string }) {
  const { view, run } = useDesk()
  const say = useSay()
  return (
    <p className={styles.unserved}>
      {say('lens.unserved')}
      <Button
        size="small"
        onClick={() => {
          select(view, useCase)
          run('product.offers')
        }}
      >
        {say('action.product.offers')} <kbd>G</kbd>
      </Button>
    </p>
  )
}

function Comparison({ one, other }: { readonly one: Numbered; readonly other: Numbered }) {
  const say = useSay()
  const shares = useShares(one.useCase, other.useCase)
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

/** Number and name; what the use case introduced, reused and widened on hover while two are compared. */
function UseCaseName({ step, side }: { readonly step: Numbered; readonly side?: Side }) {
  const say = useSay()
  const name = usePortfolio(({ useCases }) => useCases[step.useCase]?.name ?? '')
  return (
    <>
      <span className={styles.number} data-side={side}>
        {step.number}
      </span>
      <h2 title={side ? `${name}: ${say('lens.compared.counts', countsOf(step))}` : name}>{name}</h2>
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
