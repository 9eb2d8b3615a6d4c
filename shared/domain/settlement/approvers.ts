import { isManaging } from '../staff/is-managing.ts'
import type { Staff } from '../staff/staff.ts'

/**
 * Who may allow money to be given away: managers and owners. In a shop where nobody was made
 * either there is nobody to ask, and everybody who works there decides.
 */
export function listApprovers(staff: readonly Staff[]): readonly Staff[] {
  const named = staff.filter(isManaging)
  return named.length > 0 ? named : staff.filter(({ isActive }) => isActive)
}

/** Whether anybody was made manager or owner: only then do limits by role mean something. */
export const hasApprovers = (staff: readonly Staff[]): boolean => staff.some(isManaging)
