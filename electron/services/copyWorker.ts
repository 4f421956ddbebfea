// Checks copies beside the thread that takes commands; one message in, one out. Started by copyThread.ts.
import { parentPort } from 'node:worker_threads'
import { opensAsWritten, type Copy } from './copyCheck'

parentPort?.on('message', (copy: Copy) => parentPort?.postMessage(opensAsWritten(copy)))
