import { nameGifts } from '#renderer/features/sales-memory/index.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { PlannedCall } from '#shared/domain/sales/after/plan-calls.ts'
import { listOpenGifts } from '#shared/domain/sales/gift/gift.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { type Energy, hasTank, hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'
import type { Say } from '#shared/i18n/words.ts'

/** Whether no offer is made with a call: the customer refused them. */
const refusesOffers = ({ marketing }: Pick<Customer, 'marketing'>): boolean =>
  marketing?.isGiven === false

/** What is worth saying in a call, sentence by sentence: the question first, then what is of use. */
export function tellCall(
  sale: Sale,
  call: PlannedCall,
  {
    customer,
    energy,
    hasBeenServiced,
  }: {
    readonly customer: Pick<Customer, 'marketing'>
    readonly energy: Energy
    /** The first service is behind the car. */
    readonly hasBeenServiced: boolean
  },
  say: Say,
): string[] {
  const { handOver } = sale
  const isFirstYear = call.kind !== 'year'
  const gifts = listOpenGifts(sale)
  return [
    ...(refusesOffers(customer) ? [say('care.ask.onlyCar')] : []),
    say(`care.ask.${call.kind}`),
    ...(call.season === undefined ? [] : [say(`care.tip.${call.season}.${tipClassOf(energy)}`)]),
    ...(handOver === undefined || hasBeenServiced || !isFirstYear
      ? []
      : [
          say('care.ask.firstService', {
            on: handOver.firstServiceOn,
            km: handOver.firstServiceKm.toLocaleString('en-US'),
          }),
        ]),
    ...(gifts.length === 0 ? [] : [say('care.ask.gifts', { gifts: nameGifts(sale, say) })]),
  ]
}

const tipClassOf = (energy: Energy): 'fuel' | 'plug-in' | 'battery' => {
  if (!hasTractionBattery(energy)) return 'fuel'
  return hasTank(energy) ? 'plug-in' : 'battery'
}
