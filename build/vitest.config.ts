import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
// Importing the real package in plain Node would start a download: STACK.md 3.7.
const alias = { electron: fileURLToPath(new URL('electronIsNotHere.ts', import.meta.url)) }

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
          testTimeout: 60_000,
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
          testTimeout: 20_000,
        },
      },
    ],
  },
})
