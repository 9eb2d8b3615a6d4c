import { day } from '#shared/kernel/day.ts'
import { atLocal, type Instant } from '#shared/kernel/instant.ts'

/** Minutes the shop of the tests is ahead of UTC. */
export const OFFSET = 480

/** A time at the shop, on 20 November 2026 unless another day is named: `at('09:06')`. */
export const at = (time: string, on = '2026-11-20'): Instant => atLocal(day(on), time, OFFSET)
