import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { isShort } from './how-many.ts'

/** Faults done to the real app. A case of the long form takes minutes: it opens the app forty times. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: fileURLToPath(new URL('../../test-results/faults', import.meta.url)),
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: isShort ? 180_000 : 1_200_000,
  expect: { timeout: 15_000 },
})
