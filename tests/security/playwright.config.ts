import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

/** What a stranger tries, on the app as it runs and as it is packed. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: fileURLToPath(new URL('../../test-results/security-e2e', import.meta.url)),
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
})
