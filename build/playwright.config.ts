// End-to-end tests: the built product in a real Chromium, once behind the web host, once as Electron's main and preload through the shim.
// Nothing is retried: a flaky test is a defect.
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import type { Way } from '../test/e2e/workback'
import { chromiumFlags, findOrInstallChromium } from './chromium.mjs'

const place = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

export default defineConfig<Way>({
  testDir: place('test/e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: place('out/e2e'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // Limits in ms for what hangs: far beyond what a slow machine under load takes, so that speed decides no test.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: findOrInstallChromium(), args: chromiumFlags() },
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'web', use: { way: 'web' }, testIgnore: '**/shell/**' },
    { name: 'electron', use: { way: 'electron' }, testIgnore: '**/web/**' },
  ],
})
