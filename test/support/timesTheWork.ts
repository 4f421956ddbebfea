// What a computation costs beside another one: the same on a slow machine, a fast one and a busy one, where milliseconds are not.

/** Milliseconds; some systems count a process's time on the processor in steps of this length. */
const STEP = 10
const TURNS = 3

/** How many times the work of `yardstick` this is: on the processor, the least of three each, in turns. Less than a step counts as one. */
export function timesTheWork(act: () => unknown, yardstick: () => unknown): number {
  const turns = Array.from({ length: TURNS }, () => [busyFor(act), busyFor(yardstick)] as const)
  const least = (which: 0 | 1) => Math.max(STEP, Math.min(...turns.map((turn) => turn[which])))
  return least(0) / least(1)
}

const PIECES = 16

/** False when reading one long text is far more work than reading sixteen of a sixteenth: with the square it would be sixteen times as much. */
export function growsInProportion(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
  length: number,
): boolean {
  const [whole, piece] = [textOf(length), textOf(length / PIECES)]
  const inPieces = () => {
    for (let count = 0; count < PIECES; count += 1) read(piece)
  }
  return timesTheWork(() => read(whole), inPieces) < 5
}

function busyFor(act: () => unknown): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
