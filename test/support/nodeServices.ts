// The services on this machine's own disk and clock, for processes that are killed.
import { randomUUID } from 'node:crypto'
import { systemClock } from '../../electron/services/clock'
import { nodeFiles } from '../../electron/services/files'
import { createServices, type ServiceParts } from '../../electron/services/services'
import { memoryDialogs } from './memoryDialogs'

export const nodeServices = (dataFolder: string, tell: ServiceParts['tell'] = () => undefined) =>
  createServices({
    files: nodeFiles,
    dataFolder,
    dialogs: memoryDialogs(),
    clock: systemClock,
    randomId: () => randomUUID().replaceAll('-', ''),
    version: '0.0.0',
    hostKind: 'memory',
    tell,
  })
