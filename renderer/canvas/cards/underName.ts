import type { UseCase } from '../../../shared/model/entities/useCase'

/**
 * What a use case card says below its name: the need, unless the name was taken from its first words. Then the outcome,
 * or what the need says beyond the name. Empty when there is no more to say.
 */
export function underName({ name, need, outcome }: Pick<UseCase, 'name' | 'need' | 'outcome'>): string {
  const said = plain(name)
  const rest = need.trim().slice(name.trim().length)
  if (said === '' || !plain(need).startsWith(said) || /^\p{L}/u.test(rest)) return need
  if (outcome !== '') return outcome
  return /\p{L}/u.test(rest) ? `… ${rest.trim()}` : ''
}

const plain = (text: string): string => text.trim().toLocaleLowerCase('en')
