// From samples to figures, and how loaded the machine was while they were taken.
import { cpus, loadavg } from 'node:os'

/** The q-quantile with linear interpolation; null for no samples. */
export function quantile(samples, q) {
  if (samples.length === 0) return null
  const sorted = [...samples].sort((one, other) => one - other)
  const at = (sorted.length - 1) * q
  const low = Math.floor(at)
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low)
}

const rounded = (value) => (value === null ? null : Math.round(value * 10) / 10)

/** One line of the table; `unit` is ms unless said. */
export const figure = (samples, unit = 'ms') => ({
  unit,
  median: rounded(quantile(samples, 0.5)),
  p95: rounded(quantile(samples, 0.95)),
  max: rounded(quantile(samples, 1)),
  samples: samples.length,
})

/** A figure that could not be taken, with the reason: never a silent gap. */
export const missing = (why) => ({ missing: String(why).split('\n')[0].slice(0, 160) })

/** Frames, and the share of time spent in those over 33 ms. */
export function frameFigures(name, frames) {
  const total = frames.reduce((sum, frame) => sum + frame, 0)
  const slow = frames.filter((frame) => frame > 33.4).reduce((sum, frame) => sum + frame, 0)
  return {
    [`${name}: frame`]: figure(frames),
    [`${name}: time in frames over 33 ms`]: figure(total > 0 ? [(100 * slow) / total] : [], '%'),
  }
}

/** ms of a fixed piece of single-core work: figures of different days are compared by it. */
export function yardstick() {
  const started = performance.now()
  const counts = new Map()
  for (let index = 0, mixed = 1; index < 400_000; index++) {
    mixed = (Math.imul(mixed, 1103515245) + 12345) | 0
    counts.set(mixed & 0xffff, (counts.get(mixed & 0xffff) ?? 0) + 1)
  }
  JSON.stringify([...counts])
  return performance.now() - started
}

export const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  load: loadavg()[0],
  yardstick: rounded(yardstick()),
})
