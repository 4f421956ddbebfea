// How a window proves that it is ours: a code in the fragment of the address that we open, worth one token (RELIABILITY.md T9).
import { createHash, randomBytes } from 'node:crypto'

/** 128 bits, as text for an address. */
export const newSecret = (): string => randomBytes(16).toString('base64url')

/** Secrets are kept and looked up as digests: neither a stolen file nor the time of a comparison tells one. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Milliseconds that a code may wait for its window. */
export const CODE_LIFETIME = 60_000
/** More windows than anybody opens; the oldest token goes first. */
const MOST_TOKENS = 32

export interface Tokens {
  readonly issueCode: () => string
  /** The token that a code buys, once; undefined for a code that is unknown, used or too old. */
  readonly redeem: (code: string) => string | undefined
  readonly isToken: (token: string) => boolean
  /** What may be written down, so that an open tab survives a restart of the server. */
  readonly digests: () => readonly string[]
}

export interface TokenMeans {
  /** Milliseconds of a clock that nobody can set (RELIABILITY.md 2.15). */
  readonly monotonic: () => number
  readonly secret: () => string
  /** Digests of an earlier run. */
  readonly known?: readonly string[]
  readonly onChange?: () => void
}

export function createTokens({ monotonic, secret, known = [], onChange }: TokenMeans): Tokens {
  const codes = new Map<string, number>()
  const tokens = new Set(known.slice(-MOST_TOKENS))

  return {
    issueCode() {
      const code = secret()
      codes.set(digestOf(code), monotonic() + CODE_LIFETIME)
      return code
    },
    redeem(code) {
      const until = codes.get(digestOf(code))
      codes.delete(digestOf(code))
      if (until === undefined || monotonic() > until) return undefined
      const token = secret()
      tokens.add(digestOf(token))
      const [oldest] = tokens
      if (tokens.size > MOST_TOKENS && oldest !== undefined) tokens.delete(oldest)
      onChange?.()
      return token
    },
    isToken: (token) => tokens.has(digestOf(token)),
    digests: () => [...tokens],
  }
}
