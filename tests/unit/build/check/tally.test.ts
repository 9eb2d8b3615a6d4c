import { expect, test } from 'vitest'
import {
  brokenStage,
  exitCodeOf,
  lastLine,
  type StageResult,
  settleStage,
  tally,
} from '../../../../build/check/tally.mjs'

const stage = (passed: number, failed: number): StageResult => ({
  stage: 'unit',
  passed,
  failed,
  skipped: 0,
  ms: 5,
  failures: Array.from({ length: failed }, (_, at) => ({ title: `test ${at}`, message: 'wrong' })),
})

test('the last line adds all stages up', () => {
  expect(lastLine(tally([stage(3, 0), stage(10, 2)]))).toBe('13 passed, 2 failed')
})

test('any failure fails the whole', () => {
  expect(exitCodeOf({ passed: 500, failed: 1 })).toBe(1)
})

test('a run in which nothing ran is no success', () => {
  expect(exitCodeOf(tally([]))).toBe(1)
})

test('a run in which all passed is a success', () => {
  expect(exitCodeOf({ passed: 1, failed: 0 })).toBe(0)
})

test('a stage without tests counts as one failure', () => {
  expect(settleStage(stage(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('a tool that ended badly with no failed test counts as one failure, beside what passed', () => {
  expect(settleStage(stage(7, 0), 1)).toMatchObject({ passed: 7, failed: 1 })
})

test('failed tests explain the exit code and are not counted again', () => {
  expect(settleStage(stage(7, 2), 1)).toMatchObject({ passed: 7, failed: 2 })
})

test('a broken stage names itself and its reason', () => {
  expect(brokenStage('e2e', 'no bundle').failures).toEqual([{ title: 'e2e', message: 'no bundle' }])
})
