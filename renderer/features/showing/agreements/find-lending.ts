import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { type Agreement, loanOf } from './agreement.ts'
import type { Lending } from './present-loan-text.ts'

/** The lending an agreement is about; undefined where it is about something else. */
export const findLending = async (
  db: QiantaiDatabase,
  about: Agreement,
): Promise<Lending | undefined> => {
  const loanId = loanOf(about)
  const loan = loanId === undefined ? undefined : await db.loans.get(loanId)
  const car = loan === undefined ? undefined : await db.loanCars.get(loan.carId)
  return loan === undefined || car === undefined ? undefined : { loan, car }
}
