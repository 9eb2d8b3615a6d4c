import { describe, expect, it } from 'vitest'
import { createCrashLimit } from '#electron/windows/crash-limit.ts'

describe('reloading a window that crashed', () => {
  it('gives up when reloading is no cure', () => {
    const limit = createCrashLimit()
    expect([0, 1_000, 2_000, 3_000].map(limit.mayReload)).toEqual([true, true, true, false])
  })

  it('forgets old crashes: once an hour is not a loop', () => {
    const limit = createCrashLimit()
    const hour = 3_600_000
    const hours = Array.from({ length: 10 }, (_, i) => i * hour)
    expect(hours.every(limit.mayReload)).toBe(true)
  })
})
