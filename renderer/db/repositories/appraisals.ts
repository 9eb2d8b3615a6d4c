import type { Customer } from '#shared/domain/customer/customer.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { Appraisal, AppraisalId } from '#shared/domain/used-car/appraisal.ts'
import type { QiantaiDatabase } from '../database.ts'
import { listCustomersByIds } from './customers.ts'

/** A look at a used car with the owner who brought it. */
export interface AppraisalRecord {
  readonly appraisal: Appraisal
  readonly customer: Customer
}

export async function findAppraisal(
  db: QiantaiDatabase,
  id: AppraisalId,
): Promise<AppraisalRecord | undefined> {
  const appraisal = await db.appraisals.get(id)
  if (appraisal === undefined) return undefined
  const [record] = await joinOwners(db, [appraisal])
  return record
}

/** Every look, the one that was touched last first. */
export async function listAppraisals(db: QiantaiDatabase): Promise<AppraisalRecord[]> {
  return joinOwners(db, lastFirst(await db.appraisals.toArray()))
}

/** The looks at cars that a buyer wants to trade in, the last first. */
export async function listAppraisalsOfSale(
  db: QiantaiDatabase,
  saleId: SaleId,
): Promise<Appraisal[]> {
  return lastFirst(await db.appraisals.where('saleId').equals(saleId).toArray())
}

const lastFirst = (appraisals: Appraisal[]): Appraisal[] =>
  appraisals.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))

async function joinOwners(
  db: QiantaiDatabase,
  appraisals: readonly Appraisal[],
): Promise<AppraisalRecord[]> {
  const customers = await listCustomersByIds(
    db,
    appraisals.map(({ customerId }) => customerId),
  )
  return appraisals.flatMap((appraisal): AppraisalRecord[] => {
    const customer = customers.get(appraisal.customerId)
    return customer === undefined ? [] : [{ appraisal, customer }]
  })
}
