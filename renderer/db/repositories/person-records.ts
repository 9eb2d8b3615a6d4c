import Dexie from 'dexie'
import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { PersonRecords } from '#shared/domain/erasure/plan-erasure.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromCustomerRow } from '../rows/customer-row.ts'
import { fromSaleRow } from '../rows/sale-row.ts'
import { fromVisitRow } from '../rows/visit-row.ts'

/** Everything on record about a customer; undefined where there is none of that id. */
export async function findPersonRecords(
  db: QiantaiDatabase,
  id: CustomerId,
): Promise<PersonRecords | undefined> {
  const row = await db.customers.get(id)
  if (row === undefined) return undefined
  const visits = (await db.visits.where({ customerId: id }).toArray()).map(fromVisitRow)
  const sales = (await db.sales.where({ customerId: id }).toArray()).map(fromSaleRow)
  const appraisals = await db.appraisals.where({ customerId: id }).toArray()
  const visitIds = visits.map((visit) => visit.id)
  const files = [...sales, ...appraisals].map((each) => each.id)
  return {
    customer: fromCustomerRow(row),
    visits,
    sales,
    appraisals,
    // Few, and without an index by customer: a new caller is known by the number alone.
    appointments: await db.appointments
      .filter(({ customerId, phone }) =>
        customerId === undefined ? row.phone !== '' && phone === row.phone : customerId === id,
      )
      .toArray(),
    testDrives: await db.testDrives
      .where('saleId')
      .anyOf(sales.map((sale) => sale.id))
      .toArray(),
    loans: await db.loans.where('visitId').anyOf(visitIds).toArray(),
    tasks: await db.tasks.where({ customerId: id }).toArray(),
    ratings: await db.ratings.where({ customerId: id }).toArray(),
    deferredJobs: await db.deferredJobs.where('visitId').anyOf(visitIds).toArray(),
    papers: await listPapersOf(db, visitIds, files),
  }
}

/** The papers of some visits, and those in the files of some sales and looks. */
async function listPapersOf(
  db: QiantaiDatabase,
  visitIds: readonly VisitId[],
  files: readonly string[],
): Promise<IssuedPaper[]> {
  const ofVisits = await Promise.all(
    visitIds.map((id) =>
      db.papers.where('[visitId+kind]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
    ),
  )
  return [
    ...ofVisits.flat(),
    ...(await db.papers
      .where('belongsTo')
      .anyOf([...files])
      .toArray()),
  ]
}
