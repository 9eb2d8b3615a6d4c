import { listWarranties } from '#shared/domain/warranty/list-warranties.ts'
import type { WarrantyTerm } from '#shared/domain/warranty/warranty-term.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'

/** The terms of the billed jobs: as settled, or as they would be if the car left now. */
export function findWarranties({
  visit,
  vehicle,
  shop,
  issuedAt,
}: PaperInput): readonly WarrantyTerm[] {
  if (visit.settlement !== undefined) return visit.settlement.warranties
  return listWarranties(visit, {
    vehicleKind: vehicle.kind,
    promise: shop.warrantyPromise,
    leavesOn: dayOf(issuedAt, shop.offsetMinutes),
    leavesAtKm: visit.bill.mileageOutKm ?? visit.intake.mileageKm,
  })
}

/** `10 日 / 2,000 km`. */
export function warrantyText(
  input: PaperInput,
  { days, km }: Pick<WarrantyTerm, 'days' | 'km'>,
): string {
  const wording = createWording(input)
  return wording.say('paper.warranty-term', { days, km: wording.km(km) })
}

/** `2026-11-30 / 60,218 km`: the last day and odometer covered. */
export function warrantyEnd(input: PaperInput, { untilOn, untilKm }: WarrantyTerm): string {
  return `${untilOn} / ${createWording(input).km(untilKm)}`
}
