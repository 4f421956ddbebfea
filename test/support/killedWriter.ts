// A process that works on a document until it is killed (RELIABILITY.md R1a): bundled and started by kill.test.ts.
// node killedWriter.mjs <data folder> <run> [ack-first]
import { writeSync } from 'node:fs'
import { nodeServices } from './nodeServices'

const [, , dataFolder = '', run = '', sabotage] = process.argv

/** So many are promised at once by the twin: writing them takes longer than any kill is waited for, on any machine. */
const PROMISED = 2000

const { services } = nodeServices(dataFolder)

/** The pipe plays the part of the screen. */
const acknowledge = (ids: readonly string[]) => void writeSync(1, `${ids.join('\n')}\n`)

const opened = (await services['document.resume']({}, run)) ?? (await services['document.new']({ name: 'Map' }, run))
const idOf = (number: number) => `r${run}-${number}`

// The mistake the twin makes: what came in is acknowledged, and written afterwards.
if (sabotage === 'ack-first') acknowledge(Array.from({ length: PROMISED }, (_, index) => idOf(index + 1)))
for (let number = 1; ; number += 1) {
  const id = idOf(number)
  const record = { id: `domain_${id}`, name: `Domain ${id}`, hue: number % 12 }
  const commands = [{ id, actor: 'anna', type: 'domain/add', record }]
  const answer = await services['document.submit']({ document: opened.document, commands }, run)
  if (sabotage !== 'ack-first' && answer.ok) acknowledge([id])
}
