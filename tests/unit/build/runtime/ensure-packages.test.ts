import { expect, test } from 'vitest'
import { isInstalledAsLocked } from '../../../../build/runtime/ensure-packages.mjs'

const locked = {
  '': { version: '0.1.0' },
  'node_modules/dexie': { version: '4.4.7' },
  'node_modules/binding-win32': { version: '1.0.0', optional: true },
}

test('another system’s optional binary may be absent', () => {
  expect(isInstalledAsLocked(locked, { 'node_modules/dexie': { version: '4.4.7' } })).toBe(true)
})

test('a missing package, another version or a leftover asks for an install', () => {
  expect(isInstalledAsLocked(locked, {})).toBe(false)
  expect(isInstalledAsLocked(locked, { 'node_modules/dexie': { version: '4.4.6' } })).toBe(false)
  const leftover = { 'node_modules/dexie': { version: '4.4.7' }, 'node_modules/old': {} }
  expect(isInstalledAsLocked(locked, leftover)).toBe(false)
})
