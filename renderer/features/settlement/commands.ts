import { touchVehicle } from '#renderer/db/touch-vehicle.ts'
import type { Work } from '#renderer/db/unit-of-work.ts'
import { type PaperDesk, preparePaper, writePaper } from '#renderer/features/papers/index.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { isCertificateRequired } from '#shared/domain/papers/check-paper.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Bill } from '#shared/domain/settlement/bill.ts'
import { type ChangeBillRefusal, changeBill } from '#shared/domain/settlement/change-bill.ts'
import type { BillRefusal } from '#shared/domain/settlement/check-bill.ts'
import { issueSettlement } from '#shared/domain/settlement/issue-settlement.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import { deliverVisit, type NextService } from '#shared/domain/visit/deliver-visit.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

const BLANK: Bill = { discount: ZERO, rounding: ZERO, payments: [] }

/** Keeps the bill as far as it is made up; what was emptied on screen is emptied on record. */
export const saveBill = (
  session: Session,
  visitId: VisitId,
  bill: Bill,
): Promise<Result<Visit, ChangeBillRefusal>> =>
  changeVisit(session, 'change-bill', visitId, (visit) => replaceBill(visit, bill))

const replaceBill = (visit: Visit, bill: Bill): Result<Visit, ChangeBillRefusal> =>
  changeBill({ ...visit, bill: BLANK }, bill)

interface IssueInput {
  readonly bill: Bill
  readonly cashierId: StaffId
  readonly locale: DocumentLocale
}

/** Issues the settlement list: figures final, number taken, paper kept, car ready; all or nothing. */
export const settleVisit = async (
  session: Session,
  { visit: { id }, vehicle }: VisitRecord,
  { bill, cashierId, locale }: IssueInput,
): Promise<Result<IssuedPaper, BillRefusal | ChangeBillRefusal>> => {
  const desk = await preparePaper(session, locale)
  const { shop } = session
  const body = async (
    work: Work,
  ): Promise<Result<IssuedPaper, BillRefusal | ChangeBillRefusal>> => {
    const changed = replaceBill(await work.visits.get(id), bill)
    if (!changed.ok) return changed
    const number = await takeNumber(work, desk, 'settlement')
    const settled = issueSettlement(changed.value, {
      number,
      at: desk.at,
      cashierId,
      vehicleKind: vehicle.kind,
      promise: shop.warrantyPromise,
      offsetMinutes: shop.offsetMinutes,
    })
    if (!settled.ok) return settled
    await work.visits.put(settled.value)
    return ok(await writePaper(work, desk, { kind: 'settlement', visit: settled.value, number }))
  }
  return session.change('issue-settlement', body)
}

interface DeliverInput {
  readonly nextService: NextService | undefined
  readonly locale: DocumentLocale
}

/**
 * Hands the car back and writes down how far it had run. Work after which a car must not leave
 * without a certificate gets it in the same command, dated the day it really leaves.
 */
export const deliverCar = async (
  session: Session,
  { visit: { id }, vehicle }: VisitRecord,
  { nextService, locale }: DeliverInput,
): Promise<Result<Visit, 'delivery.not-settled' | 'delivery.already'>> => {
  const desk = await preparePaper(session, locale)
  const { shop, staff } = session
  const body = async (
    work: Work,
  ): Promise<Result<Visit, 'delivery.not-settled' | 'delivery.already'>> => {
    const visit = await work.visits.get(id)
    const delivered = deliverVisit(visit, {
      at: desk.at,
      by: staff.id,
      nextService,
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
  }
  return session.change('deliver-car', body)
}

const certify = async (work: Work, desk: PaperDesk, visit: Visit): Promise<void> => {
  if (!isCertificateRequired(visit)) return
  const issued = await work.papers.list({ visitId: visit.id })
  if (issued.some(({ kind }) => kind === 'certificate')) return
  const number = await takeNumber(work, desk, 'certificate')
  await writePaper(work, desk, { kind: 'certificate', visit, number })
}

const takeNumber = (
  work: Work,
  { at, session: { shop } }: PaperDesk,
  kind: 'settlement' | 'certificate',
): Promise<string> => work.takeNumber(kind, dayOf(at, shop.offsetMinutes))
