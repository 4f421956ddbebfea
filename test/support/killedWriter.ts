// A process that works on a document until it is killed (RELIABILITY.md R1a): bundled and started by kill.test.ts.
// node killedWriter.mjs <data folder> <run> [ack-first]
import { writeSync } from 'node:fs'
import { nodeServices } from './nodeServices'

const [, , dataFolder = '', run = '', sabotage] = process.argv

const { services } = nodeServices(dataFolder)

/** The pipe plays the part of the screen. */
const acknowledge = (id: string) => void writeSync(1, `${id}\n`)

const opened = (await services['document.resume']({}, run)) ?? (await services['document.new']({ name: 'Map' }, run))
for (let number = 1; ; number += 1) {
  const id = `r${run}-${number}`
  if (sabotage === 'ack-first') acknowledge(id) // the mistake the twin makes
  const record = { id: `domain_${id}`, name: `Domain ${id}`, hue: number % 12 }
  const commands = [{ id, actor: 'anna', type: 'domain/add', record }]
  const answer = await services['document.submit']({ document: opened.document, commands }, run)
  if (sabotage !== 'ack-first' && answer.ok) acknowledge(id)
}
