import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'
import { listPapersOfVisit } from './papers.ts'

/** A lending with its car and, where it was given its number, the agreement. */
export interface LoanRecord {
  readonly loan: Loan
  readonly car: LoanCar
  /** The agreement as it was issued last. */
  readonly paper: IssuedPaper | undefined
}

/** The fleet in the order in which it grew, retired cars too. */
export async function listLoanCars(db: QiantaiDatabase): Promise<LoanCar[]> {
  return db.loanCars.orderBy('id').toArray()
}

/** Lendings whose car is not back yet. */
export async function listLoansOut(db: QiantaiDatabase): Promise<Loan[]> {
  return db.loans.where('state').equals('out').toArray()
}

/** The lending a visit's customer has not brought back. */
export async function findLoanOut(
  db: QiantaiDatabase,
  visitId: VisitId,
): Promise<{ readonly loan: Loan; readonly car: LoanCar } | undefined> {
  const loans = await db.loans.where('visitId').equals(visitId).toArray()
  const loan = loans.find(({ state }) => state === 'out')
  const car = loan === undefined ? undefined : await db.loanCars.get(loan.carId)
  return loan === undefined || car === undefined ? undefined : { loan, car }
}

/** The lendings of a visit with their agreements, the latest first. */
export async function listLoansOfVisit(
  db: QiantaiDatabase,
  visitId: VisitId,
): Promise<LoanRecord[]> {
  const [loans, papers] = await Promise.all([
    db.loans.where('visitId').equals(visitId).toArray(),
    listPapersOfVisit(db, visitId),
  ])
  const cars = await db.loanCars.bulkGet(loans.map(({ carId }) => carId))
  return loans
    .flatMap((loan, index): LoanRecord[] => {
      const car = cars[index]
      const paper = papers.filter(({ subjectId }) => subjectId === loan.id).at(-1)
      return car === undefined ? [] : [{ loan, car, paper }]
    })
    .sort((a, b) => (a.loan.out.at < b.loan.out.at ? 1 : -1))
}
