import type { Staff } from '../../staff/staff.ts'
import { computeGiven } from './compute-quotation.ts'
import { checkGiven, type GivenLimits } from './given-limit.ts'
import type { Quotation } from './quotation.ts'

/**
 * Whether a version gives away more than whoever wrote it may, and nobody has allowed it: until then
 * it is not printed, not shown and not ordered. A writer who is not known may give nothing.
 */
export function waitsForApproval(
  quotation: Quotation,
  writer: Pick<Staff, 'roles'> | undefined,
  limits: GivenLimits,
): boolean {
  const { listPrice, approval } = quotation
  const by = writer ?? { roles: [] }
  return !checkGiven(computeGiven(quotation), { writer: by, listPrice, approval, limits }).ok
}
