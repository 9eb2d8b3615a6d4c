import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { type AppraisalRecord, findAppraisal } from '#renderer/db/repositories/appraisals.ts'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { AppraisalId } from '#shared/domain/used-car/appraisal.ts'

/** A look at a car with all that its page shows beside it. */
export interface AppraisalFacts extends AppraisalRecord {
  readonly staff: readonly Staff[]
  /** Who trades it in for a new car, where it is one. */
  readonly buyer?: Customer
}

export async function listAppraisalFacts(
  db: QiantaiDatabase,
  id: AppraisalId,
): Promise<AppraisalFacts | undefined> {
  const record = await findAppraisal(db, id)
  if (record === undefined) return undefined
  const { saleId } = record.appraisal
  const [staff, sale] = await Promise.all([
    listStaff(db),
    saleId === undefined ? undefined : findSale(db, saleId),
  ])
  return { ...record, staff, ...(sale === undefined ? {} : { buyer: sale.customer }) }
}
