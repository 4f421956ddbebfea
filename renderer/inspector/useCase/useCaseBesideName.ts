import type { UseCase } from '../../../shared/model/entities/useCase'

/** What a use case says beside its name: the parts of the form that a letter typed into the name on the card leaves alone. */
export type UseCaseBesideName = Omit<UseCase, 'name'>

export function besideName(useCase: UseCase | undefined): UseCaseBesideName | undefined {
  if (!useCase) return undefined
  const { name: _, ...rest } = useCase
  return rest
}
