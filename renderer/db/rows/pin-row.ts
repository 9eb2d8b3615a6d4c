import type { StaffId } from '#shared/domain/staff/staff.ts'

/** What a person's PIN can be checked by, and not read from. */
export interface PinRow {
  /** The person's. */
  readonly id: StaffId
  /** Base64, as the main process made them. */
  readonly salt: string
  readonly hash: string
}
