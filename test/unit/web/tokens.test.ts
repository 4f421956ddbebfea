import { describe, expect, it } from 'vitest'
import { CODE_LIFETIME, createTokens, digestOf, newSecret } from '../../../electron/web/tokens'
import { turnedClock } from '../../support/turnedClock'

function aDesk(known: readonly string[] = []) {
  const clock = turnedClock()
  let made = 0
  const changes: number[] = []
  const tokens = createTokens({
    monotonic: () => clock.now(),
    secret: () => `secret-${(made += 1)}`,
    known,
    onChange: () => changes.push(clock.now()),
  })
  return { clock, tokens, changes }
}

describe('a code for a window', () => {
  it('buys a token', () => {
    const { tokens } = aDesk()

    const token = tokens.redeem(tokens.issueCode())

    expect(token && tokens.isToken(token)).toBe(true)
  })

  it('buys only one', () => {
    const { tokens } = aDesk()
    const code = tokens.issueCode()
    tokens.redeem(code)

    expect(tokens.redeem(code)).toBe(undefined)
  })

  it('is worth nothing after a minute, whatever the wall clock says', () => {
    const { tokens, clock } = aDesk()
    const inTime = tokens.issueCode()
    const late = tokens.issueCode()

    clock.turn(CODE_LIFETIME)
    expect(tokens.redeem(inTime)).not.toBe(undefined)
    clock.turn(1)
    expect(tokens.redeem(late)).toBe(undefined)
  })

  it('is no token itself', () => {
    const { tokens } = aDesk()

    expect(tokens.isToken(tokens.issueCode())).toBe(false)
  })

  it('has 128 bits', () => {
    expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(16)
    expect(newSecret()).not.toBe(newSecret())
  })
})

describe('what is written down', () => {
  it('are digests, by which a restarted host still knows an open tab', () => {
    const { tokens } = aDesk()
    const token = tokens.redeem(tokens.issueCode()) ?? ''

    const restarted = aDesk(tokens.digests()).tokens

    expect(tokens.digests()).toEqual([digestOf(token)])
    expect(restarted.isToken(token)).toBe(true)
    expect(restarted.isToken(digestOf(token))).toBe(false)
  })

  it('changes with every new window', () => {
    const { tokens, changes } = aDesk()
    tokens.redeem(tokens.issueCode())
    tokens.redeem('unknown')

    expect(changes).toHaveLength(1)
  })

  it('does not grow for ever: the oldest window is forgotten first', () => {
    const { tokens } = aDesk()
    const first = tokens.redeem(tokens.issueCode()) ?? ''
    const others = Array.from({ length: 32 }, () => tokens.redeem(tokens.issueCode()) ?? '')

    expect(tokens.digests()).toHaveLength(32)
    expect(tokens.isToken(first)).toBe(false)
    expect(others.every(tokens.isToken)).toBe(true)
  })
})
