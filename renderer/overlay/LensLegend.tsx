// What the lens shows, in words and in the rings it draws: never another number than the map's (2.25–2.27).
import { X } from 'lucide-react'
import { derive } from '../../shared/analysis/derive'
import { overlayOf } from '../../shared/analysis/overlay'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { IconButton } from '../ui/Button'
import styles from './LensLegend.module.css'

const stepsByUseCase = derive(
  ['flows', 'dataProducts', 'useCases'],
  (portfolio) =>
    new Map(overlayOf(portfolio).map((step, index) => [step.useCase as string, { ...step, number: index + 1 }])),
)

export function LensLegend() {
  const { view } = useDesk()
  const say = useSay()
  const lens = useView((state) => state.lens)
  const step = usePortfolio((portfolio) => stepsByUseCase(portfolio).get(lens ?? ''))
  const name = usePortfolio(({ useCases }) => (step ? useCases[step.useCase]?.name : undefined))
  if (!step || name === undefined) return null
  return (
    <section className={styles.legend} aria-label={say('lens.label')}>
      <span className={styles.number}>{step.number}</span>
      <h2>{name}</h2>
      <dl>
        <Part ring="introduced" word={say('lens.introduced')} count={step.introduced.length} />
        <Part ring="reused" word={say('lens.reused')} count={step.reused.length} />
        <Part ring="widened" word={say('lens.widened')} count={step.widened.length} />
      </dl>
      <IconButton
        label={say('action.view.lensOff')}
        onClick={() => {
          view.setState({ lens: null })
        }}
      >
        <X size={16} aria-hidden="true" />
      </IconButton>
    </section>
  )
}

interface PartProps {
  readonly ring: 'introduced' | 'reused' | 'widened'
  readonly word: string
  readonly count: number
}

const Part = ({ ring, word, count }: PartProps) => (
  <div data-ring={ring}>
    <dt>{word}</dt>
    <dd>{count}</dd>
  </div>
)
