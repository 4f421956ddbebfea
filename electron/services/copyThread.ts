// Large copies are checked in a thread of their own: acknowledgements and closing do not wait for it (RELIABILITY.md 2.8, 2.13, R21).
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { opensAsWritten, type Copy } from './copyCheck'

/** build/bundleNode.mjs puts it beside every program. */
const FILE = 'copyWorker.mjs'
/** Bytes that are checked faster than a thread is started: about ten milliseconds. */
const SMALL = 48_000

let told = false

/** `opensAsWritten`, beside the work where that pays; where no thread can be had, in this one, and that is said once. */
export async function checkCopy(copy: Copy): Promise<boolean> {
  if (copy.bytes.length <= SMALL) return opensAsWritten(copy)
  try {
    return await inThread(copy)
  } catch (cause) {
    if (!told) console.warn('Copies are checked in the main thread, which holds it up for moments:', cause)
    told = true
    return opensAsWritten(copy)
  }
}

/** Rejects when the thread does not start, or ends without an answer. */
function inThread(copy: Copy): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, FILE))
    worker.once('message', (opens: unknown) => {
      resolve(opens === true)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      reject(new Error('The thread ended without an answer'))
    })
    worker.unref() // whoever ends the program does not wait for a check either
    worker.postMessage(copy)
  })
}
