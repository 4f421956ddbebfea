import type { FocusEvent } from 'react'
import { useDesk } from '../../store/useEditor'

/** For the part of the inspector where a job description is written and judged: while the keyboard is in it, the room reads along. */
export function useDescribing(product: string) {
  const { view } = useDesk()
  return {
    onFocus: () => {
      view.setState({ describing: product })
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      // With another window in front the cursor stays where it is: that is no end.
      if (currentTarget.contains(relatedTarget) || currentTarget.contains(document.activeElement)) return
      view.setState({ describing: null })
    },
  }
}
