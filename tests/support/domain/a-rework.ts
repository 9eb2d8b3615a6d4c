import type { Job } from '#shared/domain/estimate/job.ts'
import { linkRework } from '#shared/domain/rework/link-rework.ts'
import { listReworkChoices } from '#shared/domain/rework/list-rework-choices.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { listWarranties } from '#shared/domain/warranty/list-warranties.ts'
import { day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anIntake, aSettledVisit, aVisit } from './a-visit.ts'
import { anId } from './ids.ts'
import { at, OFFSET } from './times.ts'

/** A visit that left the shop: settled at noon of 20 November 2026, delivered then or as given. */
export const aDeliveredVisit = (
  given: Partial<Visit> = {},
  leaves: Instant = at('12:30'),
): Visit => {
  const visit = aSettledVisit({ ...given, paper: 'ordered', step: 'settlement' })
  if (visit.settlement === undefined) throw new Error('A settled visit has its settlement')
  const { settlement } = visit
  const warranties = listWarranties(visit, {
    vehicleKind: 'car',
    leavesOn: dayOf(leaves, OFFSET),
    leavesAtKm: settlement.mileageOutKm,
  })
  return {
    ...visit,
    paper: 'delivered',
    step: 'delivered',
    settlement: { ...settlement, warranties },
    delivery: { at: leaves, by: anId() },
  }
}

/** The same car again, on another day. */
export const aVisitAfter = (earlier: Visit, on: string, given: Partial<Visit> = {}): Visit =>
  aVisit({
    vehicleId: earlier.vehicleId,
    customerId: earlier.customerId,
    day: day(on),
    arrivedAt: at('09:00', on),
    intake: anIntake({ mileageKm: 58_600 }),
    ...given,
  })

/** A visit that puts jobs of an earlier one right: all of them unless some are named. */
export const aReworkOf = (
  history: readonly Visit[],
  visit: Visit,
  isReturned: (job: Job) => boolean = () => true,
): Visit => {
  const choices = listReworkChoices(history, {
    visit,
    now: visit.arrivedAt,
    on: dayOf(visit.arrivedAt, OFFSET),
    atKm: visit.intake.mileageKm,
  })
  const [first] = choices
  return unwrap(
    linkRework(visit, {
      choices: choices.filter(
        (choice) => choice.visit.id === first?.visit.id && isReturned(choice.job),
      ),
      complaint: '还是有异响',
      nextJobId: () => anId(),
      nextPartId: () => anId(),
    }),
  )
}
