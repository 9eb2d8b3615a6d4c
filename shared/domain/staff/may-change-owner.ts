import { hasRole, type Staff } from './staff.ts'

/**
 * Whether a person may be changed so. Who is an owner is an owner's to say, as long as there is one:
 * a manager who could make one of themselves, or unmake the others, would be one.
 */
export function mayChangeOwner(
  by: Staff,
  { before, after }: { readonly before: Staff | undefined; readonly after: Staff },
  everybody: readonly Staff[],
): boolean {
  const owns = (person: Staff | undefined): boolean =>
    person?.isActive === true && hasRole(person, 'owner')
  return owns(before) === owns(after) || owns(by) || !everybody.some(owns)
}
