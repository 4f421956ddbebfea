// The command line's own words for what the app says of a file: there is no window, and nothing is open.
import { expect, it } from 'vitest'
import { remarkNotice, type Terminal } from '../../../electron/cli/terminal'
import { catalogue, languages, type Language } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'

const stems = (start: string) =>
  [...new Set(Object.keys(catalogue.en).map((key) => key.replace(/_(one|other)$/, '')))].filter((key) =>
    key.startsWith(start),
  )
const remarked = (text: string, language: Language) => {
  let said = ''
  const terminal = { err: (words: string) => void (said += words) } as Terminal
  remarkNotice(terminal, { text, values: { count: 2 } }, sayIn(language))
  return said
}

it.each(languages)('no remark on a file speaks of what is open: %s', (language) => {
  const ofAWindow = stems('notice.load.').filter((key) =>
    /open portfolio|is open|offene Portfolio|ist (geöffnet|offen)|nur zum Lesen/i.test(remarked(key, language)),
  )

  expect(ofAWindow).toEqual([])
})

it('every word of its own stands for one of the app’s', () => {
  const apps = stems('notice.load.')

  expect(stems('cli.load.').filter((key) => !apps.includes(key.replace('cli.load.', 'notice.load.')))).toEqual([])
})
