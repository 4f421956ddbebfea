// A finding that was overruled is kept by its code (PRODUCT 10); people know it by its title.
import { overruledTextsEn } from '../text/overruled.texts'
import { isSloDimension } from './sloInterview/dimensions'

export interface OverruledTitle {
  readonly text: 'overruled.title' | 'overruled.title.promise'
  readonly values: Readonly<Record<string, string>>
}

/** A conflict's code names its dimension, too: `weaker-freshness` (2.41). undefined for a code that a newer version wrote. */
export function overruledTitle(code: string): OverruledTitle | undefined {
  if (isSaid(`overruled.code.${code}`)) return { text: 'overruled.title', values: { code } }
  const [conflict = '', dimension = ''] = code.split('-', 2)
  const isPromise = isSloDimension(dimension) && isSaid(`overruled.promise.${conflict}`)
  return isPromise ? { text: 'overruled.title.promise', values: { conflict, dimension } } : undefined
}

const isSaid = (key: string): boolean => Object.hasOwn(overruledTextsEn, key)
