import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

/** Journeys on the real app. One at a time: they share a display, and two cores. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: fileURLToPath(new URL('../../test-results/e2e', import.meta.url)),
  workers: 1,
  fullyParallel: false,
  // A journey that passes at the second try has not passed.
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
})
