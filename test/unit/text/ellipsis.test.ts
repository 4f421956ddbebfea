// Three dots that stand for what is to be said belong to the words before them, on every screen.
import { expect, it } from 'vitest'
import { inspectorTextsDe } from '../../../shared/text/inspector.de.texts'
import { inspectorTextsEn } from '../../../shared/text/inspector.texts'
import { findingTextsDe, findingTextsEn } from '../../../shared/text/findings.texts'

it.each(Object.entries({ ...inspectorTextsEn, ...findingTextsEn }))('%s breaks before no dots', (_, text) => {
  expect(text).not.toMatch(/ …/u)
})
it.each(Object.entries({ ...inspectorTextsDe, ...findingTextsDe }))(
  '%s, in German, breaks before no dots',
  (_, text) => {
    expect(text).not.toMatch(/ …/u)
  },
)
