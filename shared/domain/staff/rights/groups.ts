import { STAFF_ROLES, type StaffRole } from '../staff.ts'

/** Roles with those who may do everything: manager and owner need no row of their own. */
const withManagers = (...roles: readonly StaffRole[]): readonly StaffRole[] =>
  STAFF_ROLES.filter((role) => role === 'manager' || role === 'owner' || roles.includes(role))

/** Whoever works here. */
export const EVERYBODY: readonly StaffRole[] = STAFF_ROLES

/**
 * The rule of the trade asks for the person itself and says why (a loss, an offer above the price):
 * asking for a role here too would refuse twice, or before the better reason.
 */
export const BY_ITS_OWN_RULE: readonly StaffRole[] = STAFF_ROLES

/** How the shop works and what it asks for it. */
export const MANAGERS: readonly StaffRole[] = withManagers()

/** From the call that books a car in to the car that leaves. */
export const ADVISING: readonly StaffRole[] = withManagers('advisor')

/** Who picks up the telephone and knows the customers. */
export const FRONT: readonly StaffRole[] = withManagers('advisor', 'consultant', 'cashier')

/** Cars lent and used cars looked at: both halves of the house do it. */
export const BOTH_HALVES: readonly StaffRole[] = withManagers('advisor', 'consultant')

/** Bills and what is paid on them. */
export const BILLING: readonly StaffRole[] = withManagers('advisor', 'cashier')

/** The till itself: what lies in it, what leaves it, what a day comes to. */
export const TILL: readonly StaffRole[] = withManagers('cashier')

/** Work on the car and what is found on it. */
export const WORKSHOP: readonly StaffRole[] = withManagers('advisor', 'technician', 'inspector')

/** Work on the car, its parts among it. */
export const WORKSHOP_AND_PARTS: readonly StaffRole[] = withManagers(
  'advisor',
  'technician',
  'inspector',
  'parts',
)

/** Who says that work is good, or whose fault it was that it was not. */
export const INSPECTING: readonly StaffRole[] = withManagers('advisor', 'inspector')

/** Parts: what they cost, where they lie, what becomes of the old ones. */
export const PARTS: readonly StaffRole[] = withManagers('advisor', 'parts')

/** Papers that are corrected under their number. */
export const CORRECTING: readonly StaffRole[] = withManagers('advisor', 'inspector', 'cashier')

/** A sale from the first question to the calls after it. */
export const SELLING: readonly StaffRole[] = withManagers('consultant')

/** What a buyer pays, taken where the buyer is. */
export const SALE_MONEY: readonly StaffRole[] = withManagers('consultant', 'cashier')

/** A new car before it goes, and a used one before it is bought. */
export const LOOKING_OVER: readonly StaffRole[] = withManagers(
  'advisor',
  'consultant',
  'technician',
  'inspector',
)
