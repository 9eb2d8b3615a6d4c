import { hasRole, type Staff } from './staff.ts'

/** Whether somebody who still works here answers for the shop: manager or owner. */
export const isManaging = (person: Staff): boolean =>
  person.isActive && (hasRole(person, 'manager') || hasRole(person, 'owner'))
