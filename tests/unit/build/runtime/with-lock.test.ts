import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from '../../../../build/runtime/with-lock.mjs'

let folder: string
let lock: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiantai-lock-'))
  lock = join(folder, 'deep/.lock')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('two works never run at once', async () => {
  const order: string[] = []
  const work = (name: string) => async (): Promise<void> => {
    order.push(`${name} starts`)
    await Promise.resolve()
    order.push(`${name} ends`)
  }
  await Promise.all([withLock(lock, work('first')), withLock(lock, work('second'))])
  expect(order).toEqual(['first starts', 'first ends', 'second starts', 'second ends'])
})

test('a failure frees the lock and is handed on', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no space')))).rejects.toThrow(
    'no space',
  )
  expect(existsSync(lock)).toBe(false)
})

test('the lock of a process that died is nobody’s', async () => {
  lock = join(folder, '.lock')
  // Above the largest process number of any system we run on.
  writeFileSync(lock, '999999999')
  await expect(withLock(lock, () => Promise.resolve('done'))).resolves.toBe('done')
})
