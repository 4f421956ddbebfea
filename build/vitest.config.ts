import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
// Importing the real package in plain Node would start a download: STACK.md 3.7.
const alias = { electron: fileURLToPath(new URL('electronIsNotHere.ts', import.meta.url)) }

/** In ms, for what hangs: far beyond what a slow machine under load takes, so that speed decides no test. */
const LIMITS = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 30_000 } } }

export default defineConfig({
  root,
  cacheDir: 'out/.vite',
  test: {
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/support/seeded.ts'],
          ...LIMITS,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'component',
          include: ['test/component/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/support/componentSetup.ts'],
          ...LIMITS,
        },
      },
    ],
  },
})
