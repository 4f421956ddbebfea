// The labelled cards that the job-description test learns from, and their fingerprint.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const SETS = ['dev', 'exam', 'own', 'writers', 'defects', 'plain', 'taught', 'held']

/** Each set with its cards, and the text of its file. */
export const labelledCards = () =>
  SETS.map((set) => {
    const text = readFileSync(path.join(import.meta.dirname, `../test/fixtures/jobDescriptions.${set}.json`), 'utf8')
    return { set, text, items: JSON.parse(text).items }
  })

/** Another one for other cards, in 16 letters. */
export const fingerprintOf = (files) =>
  createHash('sha256')
    .update(files.map(({ text }) => text).join(''))
    .digest('hex')
    .slice(0, 16)
