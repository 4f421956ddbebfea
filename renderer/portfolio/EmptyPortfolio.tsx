import { useDesk, useSay } from '../store/useEditor'
import { EmptyView } from '../ui/EmptyView'

interface EmptyPortfolioProps {
  readonly title: string
  /** What this view will say once there is something. */
  readonly text: string
}

/** There is nothing to reckon with yet: the practice begins with a use case (2.16). */
export function EmptyPortfolio({ title, text }: EmptyPortfolioProps) {
  const say = useSay()
  const { run } = useDesk()
  const first = {
    words: say('map.empty.first'),
    run: () => {
      run('insert.useCase')
    },
  }
  return <EmptyView title={title} text={text} first={first} />
}
