import { addMinutes, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import { momentOf } from '#shared/visit-file/moment-of.ts'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'

/** How far into the visit each thing happens, as a share of the time the car is here. */
const SHARES = {
  reception: 0,
  estimate: 0.08,
  decision: 0.15,
  order: 0.18,
  dispatch: 0.2,
  supplement: 0.45,
  comparison: 0.55,
  done: 0.8,
  inspection: 0.85,
  settlement: 1,
} as const

export type VisitMoment = keyof typeof SHARES

/** When it happened: whole minutes between the file's arrival and delivery. */
export function timeOf(moment: VisitMoment, { intake, settlement }: VisitFile): Instant {
  const arrivedAt = momentOf(intake.arrivedAt)
  const deliveredAt = momentOf(settlement.deliveredAt)
  if (SHARES[moment] === 1) return deliveredAt
  return addMinutes(arrivedAt, Math.floor(minutesBetween(arrivedAt, deliveredAt) * SHARES[moment]))
}
