import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from './staff.ts'

/** How a person is let in at the desk. Without `hash` they have no PIN. */
export interface StaffPin {
  /** The person's. */
  readonly id: StaffId
  /** What the PIN is checked by, and cannot be read from; Base64, as the main process made them. */
  readonly salt?: string
  readonly hash?: string
  /** Since when this PIN holds. */
  readonly setAt?: Instant
  /** When they last signed in, and how many wrong PINs came before the right one. */
  readonly signedIn?: { readonly at: Instant; readonly wrongBefore: number }
  /** When wrong PINs last made the desk wait, and how many it had been by then. */
  readonly stopped?: { readonly at: Instant; readonly wrong: number }
}

/** A PIN that is set. */
export type SetPin = StaffPin & { readonly salt: string; readonly hash: string }

/** Whether this person has a PIN. */
export const hasPin = (pin: StaffPin | undefined): pin is SetPin =>
  pin?.hash !== undefined && pin.salt !== undefined

/** The same person without a PIN; when they came stays. */
export const withoutPin = ({ salt: _, hash: __, setAt: ___, ...rest }: StaffPin): StaffPin => rest
