// -- host: from nothing to a window one can type in.
import { newHome, openWindow, startHost } from './driver.mjs'
import { figure } from './figures.mjs'

/** Each start on a new data folder and in a new browser profile: nothing is warm but the disk's cache. */
export async function hostSection({ browser, runs }) {
  const hosts = []
  const windows = []
  const again = []
  for (let run = 0; run < runs; run++) {
    const home = newHome()
    const host = await startHost(home)
    hosts.push(host.startMs)
    for (const samples of [windows, again]) {
      const { context, ms } = await openWindow(browser, samples === windows ? host.address : await anotherAddress(home))
      samples.push(ms)
      await context.close()
    }
    await host.stop()
    home.remove()
  }
  return {
    'start of the host': figure(hosts),
    'start to usable, window': figure(windows),
    'second window': figure(again),
    'start to usable, both': figure(hosts.map((ms, run) => ms + windows[run])),
  }
}

/** An address serves one window; a second start asks the running host for another. */
async function anotherAddress({ home }) {
  const { askRunningHost } = await import('../build/hosts.mjs')
  const address = await askRunningHost(`${home}/.workback`)
  if (!address) throw new Error('the running host gave no second address')
  return address
}
