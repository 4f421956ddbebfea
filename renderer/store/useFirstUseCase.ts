import { useDesk, useSay } from './useEditor'

/** The step an empty view offers where everything begins: a use case (2.16). */
export function useFirstUseCase(): { readonly words: string; readonly keys: string; readonly run: () => void } {
  const say = useSay()
  const { run } = useDesk()
  return {
    words: say('map.empty.first'),
    keys: 'U',
    run: () => {
      run('insert.useCase')
    },
  }
}
