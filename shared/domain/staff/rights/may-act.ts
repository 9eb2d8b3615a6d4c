import { isManaging } from '../is-managing.ts'
import { hasRole, type Staff } from '../staff.ts'
import { type Act, rolesOfAct } from './act-rights.ts'

/** Whether a person's own roles let them do it. */
export const hasRightTo = (person: Staff, act: Act): boolean =>
  rolesOfAct(act).some((role) => hasRole(person, role))

/**
 * Whether a person may do it in this shop. Where nobody was made manager or owner there is nobody
 * to ask: whoever is there may do what those may.
 */
export const mayAct = (person: Staff, act: Act, everybody: readonly Staff[]): boolean =>
  hasRightTo(person, act) || !everybody.some(isManaging)

/** Who could allow it to somebody else, or do it themselves. */
export const listAllowing = (act: Act, everybody: readonly Staff[]): readonly Staff[] =>
  everybody.filter((person) => person.isActive && hasRightTo(person, act))
