// All of them, in the order of the table.
import { browserStorage } from './browserStorage'
import { clocks } from './clocks'
import { damage } from './damage'
import { foreignWriter } from './foreignWriter'
import { formats } from './formats'
import { fullDisk } from './fullDisk'
import type { Harness } from './harness'
import { killedApps } from './killedApp'
import { killedHouses, killedWriters } from './killing'
import { largeDocument } from './largeDocument'
import { sequences } from './sequences'
import { failingCalls, powerCuts } from './simulatedDisk'
import { twoWindows } from './twoWindows'

export const harnesses: readonly Harness[] = [
  killedWriters,
  killedHouses,
  killedApps,
  largeDocument,
  powerCuts,
  sequences,
  failingCalls,
  fullDisk,
  twoWindows,
  foreignWriter,
  formats,
  clocks,
  damage,
  browserStorage,
]
