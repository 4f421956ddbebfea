import { expect, it } from 'vitest'
import { jobDescriptionOf } from '../../../shared/analysis/jobDescriptionCheck'
import { perWord } from '../../../shared/analysis/perWord'

const counted = (remembered: number) => {
  const read: string[] = []
  const lengthOf = perWord((word) => {
    read.push(word)
    return { length: word.length }
  }, remembered)
  return { read, lengthOf }
}

it('reads a word once, and begins anew when it has as many as it may keep', () => {
  const { read, lengthOf } = counted(2)

  for (const word of ['one', 'three', 'one', 'seven', 'one']) expect(lengthOf(word)).toEqual({ length: word.length })

  expect(read).toEqual(['one', 'three', 'seven', 'one'])
})

it('tests a job description once, in whichever copy of the product, and anew under another name or in other words', () => {
  const product = { name: 'Orders', job: 'Lists every order with its status.', ports: {} }
  const asked = jobDescriptionOf(product)

  expect(jobDescriptionOf({ ...product })).toBe(asked)
  expect(jobDescriptionOf({ ...product, job: 'Orders.' }).verdict).not.toBe(asked.verdict)
  expect(jobDescriptionOf({ ...product, name: 'Every order with its status' })).not.toBe(asked)
})
