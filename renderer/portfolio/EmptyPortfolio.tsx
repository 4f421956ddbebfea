import { useDesk, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
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
  return (
    <EmptyView title={title} text={text}>
      <Button
        tone="primary"
        onClick={() => {
          run('insert.useCase')
        }}
      >
        {say('map.empty.first')}
      </Button>
    </EmptyView>
  )
}
