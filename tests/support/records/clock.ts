import { type Instant, instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'

/** The moment at which the records of the tests are written: a Sunday morning, shop's time 10:00. */
export const MORNING: Instant = unwrap(instant('2026-11-22T10:00:00+08:00'))
