import type { OutputPort } from '../model/entities/dataProduct'
import type { UseCase } from '../model/entities/useCase'

/** By who reads, the kinds of port that suit them (2.08): a manager a report, a data scientist SQL or files, a program an API or a stream. The first is what is proposed where there is none. */
export const nativePorts: Readonly<Record<UseCase['consumer'], readonly OutputPort['kind'][]>> = {
  person: ['report', 'dashboard', 'sql', 'file', 'model', 'other'],
  team: ['report', 'dashboard', 'sql', 'file', 'model', 'other'],
  application: ['api', 'stream', 'sql', 'file', 'model', 'other'],
  system: ['api', 'stream', 'sql', 'file', 'model', 'other'],
}
