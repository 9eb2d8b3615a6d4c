import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

/** Envelopes in which the platforms take the record: the payload is the same in all. */
export const HEALTH_VARIANTS = ['plain', 'chengdu', 'foshan'] as const
export type HealthVariant = (typeof HEALTH_VARIANTS)[number]

/** The last time a visit's health record was written to a file. Earlier times are in the journal. */
export interface HealthExport {
  readonly at: Instant
  readonly by: StaffId
  readonly variant: HealthVariant
  /** The code it went by: it must stay. */
  readonly code: string
  /** SHA-256 of the record, 64 hexadecimal digits: whether it has changed since. */
  readonly hash: string
}
