import type { EditFields } from '../../shared/model/commands'
import { useDesk } from '../store/useEditor'

type Described = 'useCase' | 'dataProduct' | 'sourceSystem' | 'domain' | 'flow'
export type ChangesOf<K extends Described> = EditFields<`${K}/describe`>['changes']
export type Describe<K extends Described> = (changes: ChangesOf<K>, gesture?: string) => void

/** Changes some fields of one record; keystrokes of one focus share a gesture and are undone together. */
export function useDescribe<K extends Described>(kind: K, id: string): Describe<K> {
  const { editor } = useDesk()
  return (changes, gesture) => void editor.submit({ type: `${kind}/describe`, of: id, changes } as never, gesture)
}
