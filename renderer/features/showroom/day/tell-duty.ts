import { nextCall } from '#shared/domain/sales/after/plan-calls.ts'
import { computeGiven } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import type { Currency } from '#shared/kernel/money.ts'
import type { ShowroomEntry } from '../list-showroom.ts'

interface Telling {
  readonly say: Say
  readonly currency: Currency
  readonly offsetMinutes: number
}

/** What is to be done with a buyer, in words. */
export function tellDuty(entry: ShowroomEntry, { say, currency, offsetMinutes }: Telling): string {
  const { urgency, sale, drive, demoCar } = entry
  if (urgency === 'approval') {
    const quotation = quotationOf(sale)
    if (quotation === undefined) return sale.next.what
    const given = formatMoney(computeGiven(quotation), currency)
    return say('showroom.duty.approval', { version: quotation.version, given })
  }
  if (urgency === 'drive' && drive !== undefined) {
    return say('showroom.duty.drive', {
      car: demoCar?.name ?? '',
      from: formatTime(drive.from, offsetMinutes),
      until: formatTime(drive.until, offsetMinutes),
    })
  }
  const call = urgency === 'call' ? nextCall(sale.calls) : undefined
  if (call !== undefined) return say(`showroom.call.${call.kind}`)
  if (urgency === 'back' && sale.loss !== undefined) {
    return say('showroom.duty.back', { reason: say(`sale.reason.${sale.loss.reason}`) })
  }
  if (urgency === 'loss' && sale.loss !== undefined) {
    return say('showroom.duty.loss', { reason: say(`sale.reason.${sale.loss.reason}`) })
  }
  return sale.next.what
}
