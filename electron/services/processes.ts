// What this system knows of its processes.
import { hostname } from 'node:os'
import type { Processes } from './documentLock'
import { codeOf, type Files } from './files'

/** Processes of this machine. Linux tells when a process was started; elsewhere only whether it runs. */
export const systemProcesses = (files: Files): Processes => ({
  pid: process.pid,
  host: hostname(),
  isRunning(pid) {
    try {
      return process.kill(pid, 0)
    } catch (cause) {
      return codeOf(cause) === 'EPERM' // it runs, for somebody else
    }
  },
  async startIdOf(pid) {
    try {
      const text = Buffer.from(await files.read(`/proc/${pid}/stat`)).toString('utf8')
      // The name in brackets may hold anything; the start time is the 22nd field, the 20th after it.
      return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null
    } catch {
      return null // no /proc here
    }
  },
})
