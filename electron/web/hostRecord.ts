// <data>/host.json: how a second `npm start` finds the running host, and which tabs a restarted one still knows (RELIABILITY.md 2.9).
import { join } from 'node:path'
import { z } from 'zod'
import { atomicSave, type SaveMeans } from '../services/atomicSave'

const HostRecord = z.object({
  port: z.int().positive(),
  /** New at every start; build/hosts.mjs sends it to ask for a window. */
  launchSecret: z.string(),
  /** SHA-256 of the tokens, never the tokens. */
  tokens: z.array(z.string()),
})
export type HostRecord = z.infer<typeof HostRecord>

const fileIn = (dataFolder: string): string => join(dataFolder, 'host.json')

/** Digests of the tokens that an earlier run gave out; none when there was no such run or its record is damaged: a tab then asks to be opened again. */
export async function knownTokens({ files }: SaveMeans, dataFolder: string): Promise<readonly string[]> {
  if ((await files.facts(fileIn(dataFolder))) === null) return []
  const text = new TextDecoder().decode(await files.read(fileIn(dataFolder)))
  const record = HostRecord.safeParse(jsonOf(text))
  return record.success ? record.data.tokens : []
}

/** Answers whether it could be written; without it only comfort is missing, so the host goes on. */
export async function writeHostRecord(means: SaveMeans, dataFolder: string, record: HostRecord): Promise<boolean> {
  const text = JSON.stringify(record, null, 2)
  return (await atomicSave(means, fileIn(dataFolder), new TextEncoder().encode(text))).ok
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
