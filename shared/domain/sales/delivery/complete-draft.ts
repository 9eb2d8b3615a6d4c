import type { Day } from '#shared/kernel/day.ts'
import type { Shop } from '../../shop/shop.ts'
import type { CarVariant } from '../model/car-variant.ts'
import type { Sale } from '../sale.ts'
import { proposeFirstService } from './first-service.ts'
import type { HandOver, HandOverDraft } from './hand-over.ts'

/** A new car has two keys. */
const USUAL_KEYS = 2

/** A draft with all that a hand-over cannot be without. */
export type CompleteDraft = HandOverDraft &
  Pick<HandOver, 'invoicedOn' | 'mileageKm' | 'firstServiceOn' | 'firstServiceKm'>

/**
 * The hand-over as it stands: what somebody wrote, and what goes without saying where nobody did. The
 * first service follows the mileage until somebody names another.
 */
export function completeDraft(
  { handOverDraft = { done: [] }, preDelivery }: Pick<Sale, 'handOverDraft' | 'preDelivery'>,
  {
    on,
    shop,
    variant,
  }: {
    /** The shop's day. */
    readonly on: Day
    readonly shop: Pick<Shop, 'serviceInterval'>
    readonly variant?: Pick<CarVariant, 'serviceEveryKm'> | undefined
  },
): CompleteDraft {
  const mileageKm = handOverDraft.mileageKm ?? preDelivery?.mileageKm ?? 0
  const first = proposeFirstService(on, mileageKm, shop, variant)
  return {
    invoicedOn: on,
    firstServiceOn: first.on,
    firstServiceKm: first.km,
    keyCount: USUAL_KEYS,
    ...handOverDraft,
    mileageKm,
  }
}
