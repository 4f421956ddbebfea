// The clocks of the references, in their page: what bench/probes.js is for the app, by the same definitions.
import '../probes.js'

/** Runs `load`, waits until `count()` answers `wanted`, then for 600 ms without a frame over 60 ms; ms until the end of the last such frame. */
globalThis.paintOf = async (load, count, wanted) => {
  const { afterFrame } = globalThis.probes
  await afterFrame()
  await afterFrame()
  const started = performance.now()
  load()
  let now = await afterFrame()
  while (count() < wanted && now - started < 90_000) now = await afterFrame()
  if (count() < wanted) throw new Error(`${count()} of ${wanted} were there after 90 s`)
  return (await globalThis.probes.calmFrom(now)) - started
}

/** From just before the call to the first frame in which `count()` is reached, as a library may draw a frame late. */
globalThis.addedIn = async (add, count, wanted) => {
  const { afterFrame } = globalThis.probes
  await afterFrame()
  const started = performance.now()
  add()
  let now = await afterFrame()
  while (count() < wanted && now - started < 5000) now = await afterFrame()
  const next = await afterFrame()
  return (next - now > 25 ? next : now) - started
}
