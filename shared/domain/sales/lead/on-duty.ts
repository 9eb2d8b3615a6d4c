import type { Day } from '#shared/kernel/day.ts'
import type { Shop } from '../../shop/shop.ts'
import { hasRole, type Staff } from '../../staff/staff.ts'

/** The consultants who take leads on a day: everybody who sells, less who is off that very day. */
export function listOnDuty(
  staff: readonly Staff[],
  { offDuty }: Pick<Shop, 'offDuty'>,
  on: Day,
): Staff[] {
  const off = offDuty?.on === on ? offDuty.ids : []
  return staff.filter(
    (each) => each.isActive && hasRole(each, 'consultant') && !off.includes(each.id),
  )
}
