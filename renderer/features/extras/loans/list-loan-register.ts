import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listLoanCars, listLoansOut } from '#renderer/db/repositories/loans.ts'
import { isOverdue } from '#shared/domain/extras/lend-car.ts'
import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** A car of the fleet with the lending it is out on. */
export interface FleetRow {
  readonly car: LoanCar
  readonly loan: Loan | undefined
  readonly customer: string
  readonly isOverdue: boolean
}

/** The fleet as it stands: overdue first, then what is due next, then what is free. */
export const listLoanRegister = async (db: QiantaiDatabase, now: Instant): Promise<FleetRow[]> => {
  const [cars, out] = await Promise.all([listLoanCars(db), listLoansOut(db)])
  const customers = await db.customers.bulkGet(out.map(({ customerId }) => customerId))
  const rows = cars.map((car): FleetRow => {
    const at = out.findIndex(({ carId }) => carId === car.id)
    const loan = out[at]
    return {
      car,
      loan,
      customer: customers[at]?.name ?? '',
      isOverdue: loan !== undefined && isOverdue(loan, now),
    }
  })
  return rows
    .filter(({ car, loan }) => car.isActive || loan !== undefined)
    .sort((a, b) => {
      if (a.loan !== undefined && b.loan !== undefined) return a.loan.dueAt < b.loan.dueAt ? -1 : 1
      return Number(a.loan === undefined) - Number(b.loan === undefined)
    })
}
