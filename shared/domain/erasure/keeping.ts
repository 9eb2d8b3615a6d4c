import { addMonths, type Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Sale } from '../sales/sale.ts'
import type { Visit } from '../visit/visit.ts'

/** Repair records are kept at least six years (三包, DOMAIN.md 3). */
const REPAIR_MONTHS = 6 * 12
/** Files of cars sold are kept at least ten years. */
const SALE_MONTHS = 10 * 12

/** The last day on which the repair record of a visit has to be kept; undefined where none came about. */
export function keepVisitUntil(visit: Visit, offsetMinutes: number): Day | undefined {
  const { paper, delivery, settlement, day } = visit
  if (paper === 'draft' || (paper === 'cancelled' && settlement === undefined)) return undefined
  const from = delivery === undefined ? day : dayOf(delivery.at, offsetMinutes)
  return addMonths(from, REPAIR_MONTHS)
}

/** The last day on which the file of a sale has to be kept; undefined where no car was sold. */
export const keepSaleUntil = (
  { handOver }: Pick<Sale, 'handOver'>,
  offsetMinutes: number,
): Day | undefined =>
  handOver === undefined ? undefined : addMonths(dayOf(handOver.at, offsetMinutes), SALE_MONTHS)
