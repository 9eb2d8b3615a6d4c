import { isManaging } from './is-managing.ts'
import { hasRole, type Staff } from './staff.ts'
import { hasPin, type StaffPin } from './staff-pin.ts'

/** Minutes of idleness after which the desk can lock itself. */
export const LOCK_AFTER_MINUTES = [1, 5, 10, 15, 30] as const
export type LockAfterMinutes = (typeof LOCK_AFTER_MINUTES)[number]

/** How people come to the desk. */
export interface DeskAccess {
  /** Nobody signs in without a PIN. */
  readonly needsPin: boolean
  /** Absent: it never locks itself. */
  readonly lockAfterMinutes?: LockAfterMinutes
}

/** As long as a shop has set nothing. */
export const OPEN_ACCESS: DeskAccess = { needsPin: false }

/**
 * What a person has to do to sign in: enter their PIN, nothing, or first have one set by somebody
 * who may. Where no manager has a PIN nobody could set one, so nobody is kept out for want of it.
 */
export function howToSignIn(
  person: Staff,
  {
    access = OPEN_ACCESS,
    everybody,
    pins,
  }: {
    readonly access?: DeskAccess | undefined
    readonly everybody: readonly Staff[]
    readonly pins: readonly StaffPin[]
  },
): 'by-pin' | 'freely' | 'not-yet' {
  const of = ({ id }: Staff): StaffPin | undefined => pins.find((pin) => pin.id === id)
  if (hasPin(of(person))) return 'by-pin'
  const canSet = everybody.some((each) => isManaging(each) && hasPin(of(each)))
  return access.needsPin && canSet ? 'not-yet' : 'freely'
}

/** An owner's PIN is set by an owner: whoever could change it could be them. */
export const maySetPinOf = (by: Staff, person: Staff): boolean =>
  by.id === person.id || !hasRole(person, 'owner') || hasRole(by, 'owner')

/** Whether nobody has touched the desk for so long that it locks itself. Both in milliseconds. */
export const isIdle = (idleFor: number, { lockAfterMinutes }: DeskAccess): boolean =>
  lockAfterMinutes !== undefined && idleFor >= lockAfterMinutes * 60_000
