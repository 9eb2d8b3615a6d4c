import { expect, test } from 'vitest'
import { readPlaywrightReport } from '../../../../build/check/read-playwright-report.mjs'
import { readVitestReport } from '../../../../build/check/read-vitest-report.mjs'

const file = (name: string, statuses: string[], message = '') => ({
  name,
  status: message || statuses.includes('failed') ? ('failed' as const) : ('passed' as const),
  message,
  startTime: 100,
  endTime: 350,
  assertionResults: statuses.map((status, at) => ({
    fullName: `case ${at}`,
    status,
    failureMessages: status === 'failed' ? ['expected 1 to be 2'] : [],
  })),
})

test('one vitest run is told apart by folder', () => {
  const report = {
    testResults: [
      file('/shop/tests/unit/money.test.ts', ['passed', 'failed', 'pending']),
      file('/shop/tests/component/plate.test.tsx', ['passed']),
      file('/shop/tests/unit/day.test.ts', ['passed']),
    ],
  }
  const [unit, component, documents] = readVitestReport(report, '/shop', [
    'unit',
    'component',
    'documents',
  ])
  expect(unit).toEqual({
    stage: 'unit',
    passed: 2,
    failed: 1,
    skipped: 1,
    ms: 500,
    failures: [{ title: 'tests/unit/money.test.ts › case 1', message: 'expected 1 to be 2' }],
  })
  expect(component).toMatchObject({ passed: 1, failed: 0 })
  expect(documents).toMatchObject({ passed: 0, failed: 0, failures: [] })
})

test('a test file that does not load is a failure', () => {
  const report = { testResults: [file('/shop/tests/unit/a.test.ts', [], 'SyntaxError')] }
  expect(readVitestReport(report, '/shop', ['unit'])[0]).toMatchObject({
    failed: 1,
    failures: [{ title: 'tests/unit/a.test.ts', message: 'SyntaxError' }],
  })
})

test('Playwright’s suites are counted to their depth', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    tests: [{ status, results: message ? [{ error: { message } }] : [{}] }],
  })
  const report = {
    stats: { duration: 1200 },
    errors: [],
    suites: [
      {
        title: 'visit.spec.ts',
        specs: [spec('opens', 'expected')],
        suites: [
          {
            title: 'reception',
            specs: [
              spec('finds by plate', 'unexpected', 'timed out'),
              spec('prints', 'skipped'),
              spec('saves', 'flaky', 'once'),
            ],
          },
        ],
      },
    ],
  }
  expect(readPlaywrightReport(report, 'e2e')).toEqual({
    stage: 'e2e',
    passed: 2,
    failed: 1,
    skipped: 1,
    ms: 1200,
    failures: [{ title: 'visit.spec.ts › reception › finds by plate', message: 'timed out' }],
  })
})

test('what goes wrong outside any Playwright test is a failure', () => {
  const report = { suites: [], errors: [{ message: 'no such config' }] }
  expect(readPlaywrightReport(report, 'e2e')).toMatchObject({ passed: 0, failed: 1 })
})
