import type { SaleSheet } from '#renderer/navigation/route.ts'
import type { Urgency } from '#shared/domain/sales/day/urgency.ts'
import type { FunnelStep } from '#shared/domain/sales/funnel/compute-funnel.ts'
import type { ShowroomEntry } from './list-showroom.ts'

/** The sheet on which a step is reached by doing it. */
export const SHEET_OF_STEP: Readonly<Record<FunnelStep, SaleSheet>> = {
  lead: 'buyer',
  reception: 'buyer',
  needs: 'buyer',
  presentation: 'cars',
  'test-drive': 'drive',
  negotiation: 'quotation',
  ordered: 'order',
  delivered: 'delivery',
}

const SHEET_OF_URGENCY: Readonly<Partial<Record<Urgency, SaleSheet>>> = {
  approval: 'quotation',
  drive: 'drive',
  arrived: 'order',
  call: 'care',
}

/** The sheet on which what is to be done with a buyer is done. */
export const sheetOf = ({ urgency, sale }: Pick<ShowroomEntry, 'urgency' | 'sale'>): SaleSheet => {
  const own = SHEET_OF_URGENCY[urgency]
  if (own !== undefined) return own
  if (urgency === 'overdue' || urgency === 'today' || urgency === 'later') {
    if (sale.step === 'ordered') return sale.preDelivery === undefined ? 'order' : 'delivery'
    if (sale.step === 'negotiation') return 'quotation'
  }
  return 'buyer'
}
