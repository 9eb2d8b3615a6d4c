import { expect, it } from 'vitest'
import { formatCorrectionNumber, formatPaperNumber } from '#shared/domain/papers/paper-number.ts'
import { day } from '#shared/kernel/day.ts'

it('names kind, day and place in the day', () => {
  expect(formatPaperNumber('repair-order', day('2026-11-22'), 7)).toBe('RO-20261122-007')
})

it.each([
  ['RO-20261122-007', 'RO-20261122-007-2'],
  ['RO-20261122-007-2', 'RO-20261122-007-3'],
  ['RO-20261122-007-9', 'RO-20261122-007-10'],
  ['JS-20261122-1004', 'JS-20261122-1004-2'],
  // Numbers of other books may look like anything.
  ['2026/118', '2026/118-2'],
])('a correction of %s is %s', (corrected, correction) => {
  expect(formatCorrectionNumber(corrected)).toBe(correction)
})
