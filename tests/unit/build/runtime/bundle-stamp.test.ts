import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { computeBundleStamp } from '../../../../build/runtime/bundle-stamp.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qiantai-stamp-'))
  mkdirSync(join(root, 'shared/kernel'), { recursive: true })
  writeFileSync(join(root, 'shared/kernel/money.ts'), 'export {}')
  writeFileSync(join(root, 'vite.config.ts'), 'export default {}')
})

afterEach(() => rmSync(root, { recursive: true }))

const stamp = (): string => computeBundleStamp(root, ['shared', 'vite.config.ts'])

test('the same sources give the same stamp', () => {
  expect(stamp()).toBe(stamp())
})

test('a fresh checkout, with other times on its files, gives the same stamp', () => {
  const before = stamp()
  utimesSync(join(root, 'vite.config.ts'), 1, 1)
  expect(stamp()).toBe(before)
})

test('a change of the same length is seen', () => {
  const before = stamp()
  writeFileSync(join(root, 'vite.config.ts'), 'export default []')
  expect(stamp()).not.toBe(before)
})

test('an added file is seen, even an empty one', () => {
  const before = stamp()
  writeFileSync(join(root, 'shared/kernel/day.ts'), '')
  expect(stamp()).not.toBe(before)
})

test('a renamed file is seen', () => {
  const before = stamp()
  renameSync(join(root, 'shared/kernel/money.ts'), join(root, 'shared/kernel/amount.ts'))
  expect(stamp()).not.toBe(before)
})

test('a source that does not exist is no error', () => {
  expect(computeBundleStamp(root, ['renderer'])).toMatch(/^[0-9a-f]{64}$/)
})
