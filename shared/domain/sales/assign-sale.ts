import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { hasRole, type Staff } from '../staff/staff.ts'
import { type AssignedBy, consultantOf, type Sale } from './sale.ts'

export type AssignRefusal = 'sale.closed' | 'sale.not-consultant' | 'sale.others'

/**
 * Gives a sale to a consultant. A buyer who is looked after goes to somebody else by the manager's
 * word only: two consultants on one buyer is what the shop must not have.
 */
export function assignSale(
  sale: Sale,
  consultant: Staff,
  { by, at }: { readonly by: AssignedBy; readonly at: Instant },
): Result<Sale, AssignRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (!consultant.isActive || !hasRole(consultant, 'consultant')) {
    return fail('sale.not-consultant', { name: consultant.name })
  }
  const now = consultantOf(sale)
  if (now === consultant.id) return ok(sale)
  if (now !== undefined && by !== 'manager') return fail('sale.others')
  const assignments = [...sale.assignments, { consultantId: consultant.id, by, at }]
  return ok({ ...sale, assignments, updatedAt: at })
}
