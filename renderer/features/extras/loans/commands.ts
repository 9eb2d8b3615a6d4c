import { listPapersOfVisit } from '#renderer/db/repositories/papers.ts'
import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import { type PaperDesk, preparePaper, writePaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import { changeFleet, type FleetRefusal } from '#shared/domain/extras/change-fleet.ts'
import * as rules from '#shared/domain/extras/lend-car.ts'
import type { Loan, LoanCar, LoanCarId, LoanId, LoanReading } from '#shared/domain/extras/loan.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

/** What the desk writes; who and when the command knows. */
export type LendingDraft = Omit<rules.LoanDraft, 'out'> & {
  readonly out: Omit<LoanReading, 'at' | 'by'>
}

interface LendInput {
  readonly visitId: VisitId
  readonly carId: LoanCarId
  readonly locale: DocumentLocale
}

/** Gives a loan car out: number taken, agreement kept as a paper, the car's odometer moved on. */
export const lendCar = async (
  session: Session,
  { visitId, carId, locale }: LendInput,
  draft: LendingDraft,
): Promise<Saved<Loan, rules.LendRefusal>> => {
  const desk = await preparePaper(session, locale)
  const day = dayOf(desk.at, session.shop.offsetMinutes)
  return session.change('lend-car', async (work): Promise<Result<Loan, rules.LendRefusal>> => {
    const visit = await work.visits.get(visitId)
    const car = await work.loanCars.get(carId)
    const others = [...(await work.loans.list({ carId })), ...(await work.loans.list({ visitId }))]
    const number = await work.takeNumber('loan-agreement', day)
    const id = session.nextId<'Loan'>()
    const out = { ...draft.out, at: desk.at, by: session.staff.id }
    const lent = rules.lendCar({ id, number, visit, car, others }, { ...draft, out })
    if (!lent.ok) return lent
    await keep(work, lent.value)
    await writeAgreement(work, desk, lent.value)
    return ok(lent.value.loan)
  })
}

/** Takes a loan car back and reads it. */
export const returnLoan = (
  session: Session,
  loanId: LoanId,
  read: Omit<LoanReading, 'at' | 'by'>,
): Promise<Saved<Loan, rules.ReturnRefusal>> =>
  session.change('return-loan-car', async (work): Promise<Result<Loan, rules.ReturnRefusal>> => {
    const back = { ...read, at: session.clock.now(), by: session.staff.id }
    const returned = rules.returnCar(await getLending(work, loanId), back)
    if (!returned.ok) return returned
    await keep(work, returned.value)
    return ok(returned.value.loan)
  })

type SignRefusal = rules.SignLoanRefusal

/** The customer's signature from a screen; the agreement is drawn anew with it, number unchanged. */
export const signLoan = async (
  session: Session,
  loanId: LoanId,
  drawn: Omit<AgreementSignature, 'at'>,
): Promise<Saved<Loan, SignRefusal>> =>
  sign(session, loanId, { signature: { ...drawn, at: session.clock.now() } })

/** The printed agreement was signed with a pen. */
export const signLoanOnPaper = (
  session: Session,
  loanId: LoanId,
): Promise<Saved<Loan, SignRefusal>> =>
  sign(session, loanId, { signedOnPaper: { by: session.staff.id, at: session.clock.now() } })

const sign = async (
  session: Session,
  loanId: LoanId,
  signed: Parameters<typeof rules.signLoan>[1],
): Promise<Saved<Loan, SignRefusal>> => {
  const desk = await preparePaper(session, await localeOf(session, loanId))
  return session.change('sign-loan', async (work): Promise<Result<Loan, SignRefusal>> => {
    const { loan, car } = await getLending(work, loanId)
    const ruled = rules.signLoan(loan, signed)
    if (!ruled.ok) return ruled
    await work.loans.put(ruled.value)
    if ('signature' in signed) await writeAgreement(work, desk, { loan: ruled.value, car })
    return ruled
  })
}

/** The agreement stays in the language it was made out in. */
const localeOf = async ({ db, shop }: Session, loanId: LoanId): Promise<DocumentLocale> => {
  const loan = await db.loans.get(loanId)
  const papers = loan === undefined ? [] : await listPapersOfVisit(db, loan.visitId)
  return papers.find(({ subjectId }) => subjectId === loanId)?.locale ?? shop.paperLocale
}

/** Adds a car to the fleet or changes one. */
export const saveLoanCar = (
  session: Session,
  car: LoanCar,
): Promise<Saved<LoanCar, FleetRefusal>> =>
  session.change('save-loan-car', async (work): Promise<Result<LoanCar, FleetRefusal>> => {
    const cars = await work.loanCars.list()
    const saved = changeFleet(car, { cars, loans: await work.loans.list({ state: 'out' }) })
    if (saved.ok) await work.loanCars.put(saved.value)
    return saved
  })

const getLending = async (work: Work, loanId: LoanId): Promise<rules.Lending> => {
  const loan = await work.loans.get(loanId)
  return { loan, car: await work.loanCars.get(loan.carId) }
}

const keep = async (work: Work, { loan, car }: rules.Lending): Promise<void> => {
  await work.loans.put(loan)
  await work.loanCars.put(car)
}

const writeAgreement = async (
  work: Work,
  desk: PaperDesk,
  lending: rules.Lending,
): Promise<void> => {
  const { loan } = lending
  const papers = await work.papers.list({ visitId: loan.visitId })
  await writePaper(work, desk, {
    kind: 'loan-agreement',
    visit: await work.visits.get(loan.visitId),
    number: loan.number,
    subjectId: loan.id,
    lending,
    replaces: papers.filter(({ subjectId }) => subjectId === loan.id).at(-1)?.id,
  })
}
