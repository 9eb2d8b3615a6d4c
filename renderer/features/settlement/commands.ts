import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import { type PaperDesk, preparePaper, writePaper } from '#renderer/features/papers/index.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Bill } from '#shared/domain/settlement/bill.ts'
import { type ChangeBillRefusal, changeBill } from '#shared/domain/settlement/change-bill.ts'
import type { BillRefusal } from '#shared/domain/settlement/check-bill.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import type { DiscountLimitRefusal } from '#shared/domain/settlement/discount-limit.ts'
import { issueSettlement } from '#shared/domain/settlement/issue-settlement.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { checkOwnDiscount } from './check-own-discount.ts'

const BLANK: Bill = { discount: ZERO, rounding: ZERO, payments: [] }

/** Keeps the bill as far as it is made up; what was emptied on screen is emptied on record. */
export const saveBill = (
  session: Session,
  visitId: VisitId,
  bill: Bill,
): Promise<Saved<Visit, ChangeBillRefusal>> =>
  changeVisit(session, 'change-bill', visitId, (visit) => replaceBill(visit, bill))

const replaceBill = (visit: Visit, bill: Bill): Result<Visit, ChangeBillRefusal> =>
  changeBill({ ...visit, bill: BLANK }, bill)

export type SettleRefusal =
  | BillRefusal
  | ChangeBillRefusal
  | DiscountLimitRefusal
  | 'reconditioning.no-bill'

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
): Promise<Saved<IssuedPaper, SettleRefusal>> => {
  const desk = await preparePaper(session, locale)
  const { shop } = session
  const body = async (work: Work): Promise<Result<IssuedPaper, SettleRefusal>> => {
    const changed = replaceBill(await work.visits.get(id), bill)
    if (!changed.ok) return changed
    const allowed = checkOwnDiscount(
      changed.value,
      computeTotals(changed.value).gross,
      session,
      desk.staff,
    )
    if (!allowed.ok) return allowed
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

const takeNumber = (
  work: Work,
  { at, session: { shop } }: PaperDesk,
  kind: 'settlement',
): Promise<string> => work.takeNumber(kind, dayOf(at, shop.offsetMinutes))
