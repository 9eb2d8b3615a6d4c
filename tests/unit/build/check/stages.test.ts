import { expect, test } from 'vitest'
import { formatFailures, formatSummary } from '../../../../build/check/format-summary.mjs'
import { parseStageNames } from '../../../../build/check/stages.mjs'

test('no words mean every stage, quick ones first', () => {
  expect(parseStageNames([])).toEqual({
    names: [
      'types',
      'lint',
      'unit',
      'component',
      'integration',
      'documents',
      'architecture',
      'security',
      'e2e',
      'faults',
    ],
  })
})

test('named stages run in their own order', () => {
  expect(parseStageNames(['e2e', 'unit'])).toEqual({ names: ['unit', 'e2e'] })
})

test('an unknown word is named', () => {
  expect(parseStageNames(['unit', 'units'])).toEqual({ unknown: 'units' })
})

const unit = { stage: 'unit', passed: 1240, failed: 0, skipped: 2, ms: 3210, failures: [] }
const lint = {
  stage: 'lint',
  passed: 0,
  failed: 1,
  skipped: 0,
  ms: 400,
  failures: [{ title: 'lint', message: '\u001b[31munused\u001b[39m\n'.repeat(20) }],
}

test('the summary has a row per stage with its time', () => {
  const [, first, second] = formatSummary([unit, lint]).split('\n')
  expect(first).toMatch(/✓ unit +1240 passed +0 failed +3\.2 s, 2 skipped$/)
  expect(second).toMatch(/✗ lint +0 passed +1 failed +0\.4 s$/)
})

test('failures are shown without colour codes, cut to a readable length', () => {
  const shown = formatFailures([unit, lint])
  expect(shown).toContain('✗ lint › lint\n      unused\n')
  expect(shown).toContain('… 8 more lines')
  expect(shown).not.toContain('\u001b')
})

test('with no failures there is nothing to read', () => {
  expect(formatFailures([unit])).toBe('')
})
