import { describe, expect, it } from 'vitest'
import { createRateLimit } from '#electron/services/network/rate-limit.ts'

const open = (perAddress = { burst: 3, perSecond: 1 }, inTotal = { burst: 100, perSecond: 50 }) => {
  let now = 0
  const limit = createRateLimit(perAddress, inTotal, () => now)
  return {
    limit,
    pass(milliseconds: number) {
      now += milliseconds
    },
  }
}

describe('requests from the network', () => {
  it('pass in a burst, then one by one', () => {
    const { limit, pass } = open()
    expect([1, 2, 3, 4].map(() => limit.take('tv'))).toEqual([true, true, true, false])
    pass(1000)
    expect([1, 2].map(() => limit.take('tv'))).toEqual([true, false])
    pass(60_000)
    expect([1, 2, 3, 4].map(() => limit.take('tv'))).toEqual([true, true, true, false])
  })

  it('of one host leave the others alone', () => {
    const { limit } = open()
    for (let count = 0; count < 50; count += 1) limit.take('flood')
    expect(limit.take('tv')).toBe(true)
  })

  it('are bounded all together', () => {
    const { limit } = open(undefined, { burst: 10, perSecond: 1 })
    const taken = Array.from({ length: 30 }, (_, index) => limit.take(`host-${index}`))
    expect(taken.filter(Boolean)).toHaveLength(10)
  })

  it('pass again when the clock was set back', () => {
    const { limit, pass } = open()
    limit.take('tv')
    pass(-3_600_000)
    expect(limit.take('tv')).toBe(true)
    for (let count = 0; count < 5; count += 1) limit.take('tv')
    pass(2000)
    expect(limit.take('tv')).toBe(true)
  })

  it('of ever new addresses take no ever new memory', () => {
    const { limit } = open({ burst: 1, perSecond: 0 }, { burst: 1e9, perSecond: 1 })
    expect(limit.take('first')).toBe(true)
    expect(limit.take('first')).toBe(false)
    for (let count = 0; count < 1000; count += 1) limit.take(`spoofed-${count}`)
    // Forgotten: the thousand others pushed it out.
    expect(limit.take('first')).toBe(true)
  })
})
