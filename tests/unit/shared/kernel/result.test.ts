import { describe, expect, test } from 'vitest'
import { fail, isOk, ok, unwrap } from '#shared/kernel/result.ts'

describe('a result', () => {
  test('carries its value when it went well', () => {
    expect(isOk(ok(5))).toBe(true)
    expect(unwrap(ok(5))).toBe(5)
  })

  test('carries a code, and facts only where there are some', () => {
    expect(fail('a.b')).toStrictEqual({ ok: false, code: 'a.b' })
    expect(fail('a.b', { most: 2 })).toStrictEqual({ ok: false, code: 'a.b', detail: { most: 2 } })
    expect(isOk(fail('a.b'))).toBe(false)
  })

  test('names code and facts when a failure was thought impossible', () => {
    expect(() => unwrap(fail('plate.too-short', { length: 3 }))).toThrow(
      'plate.too-short {"length":3}',
    )
  })
})
