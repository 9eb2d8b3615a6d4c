import { touchVehicle } from '#renderer/db/touch-vehicle.ts'
import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import { type PaperDesk, preparePaper, writePaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { isCertificateRequired } from '#shared/domain/papers/check-paper.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import {
  type DeliveryRefusal,
  deliverVisit,
  type NextService,
} from '#shared/domain/visit/deliver-visit.ts'
import type { DeliveryCheck } from '#shared/domain/visit/delivery-check.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'

interface DeliverInput {
  readonly nextService: NextService | undefined
  readonly checks: readonly DeliveryCheck[]
  readonly locale: DocumentLocale
}

/**
 * Hands the car back and writes down how far it had run. Work after which a car must not leave
 * without a certificate gets it in the same command, dated the day it really leaves. The visit is
 * read anew within the command: a second key press or another window finds it delivered.
 */
export const deliverCar = async (
  session: Session,
  { visit: { id }, vehicle }: VisitRecord,
  { nextService, checks, locale }: DeliverInput,
): Promise<Saved<Visit, DeliveryRefusal>> => {
  const desk = await preparePaper(session, locale)
  const { shop, staff } = session
  return session.change('deliver-car', async (work): Promise<Result<Visit, DeliveryRefusal>> => {
    const visit = await work.visits.get(id)
    const delivered = deliverVisit(visit, {
      at: desk.at,
      by: staff.id,
      nextService,
      checks,
      vehicleKind: vehicle.kind,
      promise: shop.warrantyPromise,
      offsetMinutes: shop.offsetMinutes,
    })
    if (!delivered.ok) return delivered
    await work.visits.put(delivered.value)
    const km = delivered.value.settlement?.mileageOutKm ?? visit.intake.mileageKm
    await touchVehicle(work, visit.vehicleId, km, dayOf(desk.at, shop.offsetMinutes))
    await certify(work, desk, delivered.value)
    return delivered
  })
}

const certify = async (work: Work, desk: PaperDesk, visit: Visit): Promise<void> => {
  if (!isCertificateRequired(visit)) return
  const issued = await work.papers.list({ visitId: visit.id })
  if (issued.some(({ kind }) => kind === 'certificate')) return
  const { offsetMinutes } = desk.session.shop
  const number = await work.takeNumber('certificate', dayOf(desk.at, offsetMinutes))
  await writePaper(work, desk, { kind: 'certificate', visit, number })
}
