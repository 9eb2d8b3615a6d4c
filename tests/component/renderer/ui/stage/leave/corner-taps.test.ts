import { describe, expect, it } from 'vitest'
import { createCornerTaps } from '#renderer/ui/stage/leave/corner-taps.ts'

const tapAll = (taps: readonly (readonly [x: number, y: number, at: number])[]) => {
  const corner = createCornerTaps()
  return taps.map(([x, y, at]) => corner.tap(x, y, at))
}

describe('taps in the corner', () => {
  it('ask at the fifth quick one', () => {
    const quick = [0, 300, 600, 900, 1200].map((at) => [20, 30, at] as const)
    expect(tapAll(quick)).toEqual([false, false, false, false, true])
  })

  it('count for nothing when one is slow or elsewhere', () => {
    expect(tapAll([0, 300, 600, 900, 2500].map((at) => [20, 30, at] as const)).at(-1)).toBe(false)
    const astray = [0, 300, 600, 900, 1200, 1500].map(
      (at, index) => [index === 2 ? 500 : 20, 30, at] as const,
    )
    expect(tapAll(astray)).not.toContain(true)
  })
})
