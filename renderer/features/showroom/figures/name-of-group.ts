import type { SaleGrouping } from '#shared/domain/sales/funnel/group-sales.ts'
import type { LeadChannel } from '#shared/domain/sales/lead/lead.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Say } from '#shared/i18n/words.ts'

/** A group of sales by the name people know it by. */
export function nameOfGroup(
  by: SaleGrouping,
  key: string,
  { say, staff }: { readonly say: Say; readonly staff: readonly Staff[] },
): string {
  if (by === 'channel') return say(`showroom.channel.${key as LeadChannel}`)
  if (by === 'week') return say('showroom.figures.week', { on: key })
  if (by === 'model') return key
  return staff.find(({ id }) => id === key)?.name ?? say('showroom.why.unassigned')
}
