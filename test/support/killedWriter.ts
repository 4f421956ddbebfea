// A process that works on a document until it is killed (RELIABILITY.md R1a): bundled and started by test/torture/killing.ts.
// node killedWriter.mjs <data folder> <run> [ack-first]
import { writeSync } from 'node:fs'
import { nodeServices } from './nodeServices'

const [, , dataFolder = '', run = '', sabotage] = process.argv
/** The mistake the twin makes: each is acknowledged before the one ahead of it is written, so there is no moment without something to lose. */
const isEarly = sabotage === 'ack-first'

const { services } = nodeServices(dataFolder)

/** The pipe plays the part of the screen. */
const acknowledge = (id: string) => void writeSync(1, `${id}\n`)

const opened = (await services['document.resume']({}, run)) ?? (await services['document.new']({ name: 'Map' }, run))
const idOf = (number: number) => `r${run}-${number}`

if (isEarly) acknowledge(idOf(1))
for (let number = 1; ; number += 1) {
  const id = idOf(number)
  if (isEarly) acknowledge(idOf(number + 1))
  const record = { id: `domain_${id}`, name: `Domain ${id}`, hue: number % 12 }
  const commands = [{ id, actor: 'anna', type: 'domain/add', record }]
  const answer = await services['document.submit']({ document: opened.document, commands }, run)
  if (!isEarly && answer.ok) acknowledge(id)
}
