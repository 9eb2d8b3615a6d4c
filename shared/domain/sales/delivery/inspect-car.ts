import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { Sale } from '../sale.ts'
import type { PreDelivery, PreDeliveryItem } from './pre-delivery.ts'

/** An inspection as it is written down; who did it and when comes with the command. */
export interface InspectionDraft {
  readonly items: readonly Omit<PreDeliveryItem, 'mended'>[]
  readonly mileageKm: number
}

/** `pre-delivery.note-empty` carries {count}: a fault that nobody can read is mended by nobody. */
export type InspectRefusal =
  | 'sale.closed'
  | 'order.none'
  | 'hand-over.no-car'
  | 'pre-delivery.note-empty'
  | 'pre-delivery.mileage-less'

/**
 * Writes down the look at the car that is kept for the buyer, as often as needed. What was faulty and
 * is in order now was mended: what it had been stays, with whoever passed it.
 */
export function inspectCar(
  sale: Sale,
  { items, mileageKm }: InspectionDraft,
  { by, at }: { readonly by: StaffId; readonly at: Instant },
): Result<Sale, InspectRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order === undefined) return fail('order.none')
  if (sale.order.stockCarId === undefined) return fail('hand-over.no-car')
  const wordless = items.filter(({ answer, note }) => answer === 'faulty' && !hasText(note)).length
  if (wordless > 0) return fail('pre-delivery.note-empty', { count: wordless })
  const last = sale.preDelivery?.mileageKm ?? 0
  if (mileageKm < last) return fail('pre-delivery.mileage-less', { last })
  const before = new Map(sale.preDelivery?.items.map((item) => [item.point, item]))
  const seen: PreDelivery = {
    items: items.map((item) => withHistory(tidy(item), before.get(item.point), { by, at })),
    mileageKm,
    by,
    at,
  }
  return ok({ ...sale, preDelivery: seen, updatedAt: at })
}

function tidy({ point, answer, note }: InspectionDraft['items'][number]): PreDeliveryItem {
  return { point, answer, ...(hasText(note) ? { note: note.trim() } : {}) }
}

function withHistory(
  item: PreDeliveryItem,
  before: PreDeliveryItem | undefined,
  seen: { readonly by: StaffId; readonly at: Instant },
): PreDeliveryItem {
  const isMended = before?.answer === 'faulty' && item.answer === 'in-order'
  if (isMended) {
    const { note: _fault, ...rest } = item
    const kept = item.note === before.note ? rest : item
    return { ...kept, mended: { found: before.note ?? '', ...seen } }
  }
  return before?.mended === undefined ? item : { ...item, mended: before.mended }
}
