import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Charge } from './charge.ts'
import type { Job } from './job.ts'

/** An estimate as it stood when it was shown, answered or printed, before the next version. */
export interface EstimateSnapshot {
  readonly version: number
  readonly at: Instant
  readonly jobs: readonly Job[]
  readonly charges: readonly Charge[]
  /** Minor units. */
  readonly total: Money
  readonly ceiling?: Money
}
