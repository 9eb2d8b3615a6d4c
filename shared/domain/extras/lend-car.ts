import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type AgreementSignature, checkAgreed } from '../approval/agreed.ts'
import type { Visit } from '../visit/visit.ts'
import type { Loan, LoanCar, LoanId, LoanReading } from './loan.ts'
import type { PaperSignature } from './service-contract.ts'

/** 9 999 999 km: above it a digit was slipped. */
export const MOST_LOAN_KM = 9_999_999

/** `loan.car-out` carries {plate}; `loan.mileage-less-than-last` {last}. */
export type LendRefusal =
  | 'visit.settled'
  | 'loan.car-retired'
  | 'loan.car-out'
  | 'loan.has-one'
  | 'loan.driver-empty'
  | 'loan.licence-empty'
  | 'loan.licence-class-empty'
  | 'loan.phone-empty'
  | 'loan.due-before-out'
  | 'loan.mileage-less-than-last'
  | 'loan.mileage-out-of-range'
  | 'loan.fuel-out-of-range'

/** What is written down when a loan car goes out. */
export type LoanDraft = Pick<
  Loan,
  'driver' | 'licence' | 'licenceClass' | 'phone' | 'out' | 'dueAt'
>

/** A lending with the car as it leaves the one yard or stands in the other. */
export interface Lending {
  readonly loan: Loan
  readonly car: LoanCar
}

/** What is wrong with what was written, before a car is given away. */
export function checkLoanDraft(car: LoanCar, draft: LoanDraft): Result<null, LendRefusal> {
  if (!hasText(draft.driver)) return fail('loan.driver-empty')
  if (!hasText(draft.licence)) return fail('loan.licence-empty')
  if (!hasText(draft.licenceClass)) return fail('loan.licence-class-empty')
  if (!hasText(draft.phone)) return fail('loan.phone-empty')
  const reading = checkReading(draft.out, car.mileageKm)
  if (!reading.ok) return reading
  return draft.dueAt <= draft.out.at ? fail('loan.due-before-out') : ok(null)
}

/**
 * Gives a loan car to a visit's customer. A car goes to one customer at a time, a visit has one car
 * at a time, and a car that has left the fleet is not given away.
 */
export function lendCar(
  { id, number, visit, car, others }: LendInput,
  draft: LoanDraft,
): Result<Lending, LendRefusal> {
  if (visit.paper === 'delivered' || visit.paper === 'cancelled') return fail('visit.settled')
  if (!car.isActive) return fail('loan.car-retired')
  const out = others.filter(({ state }) => state === 'out')
  if (out.some(({ carId }) => carId === car.id)) return fail('loan.car-out', { plate: car.plate })
  if (out.some(({ visitId }) => visitId === visit.id)) return fail('loan.has-one')
  const checked = checkLoanDraft(car, draft)
  if (!checked.ok) return checked
  const { mileageKm, fuelEighths } = draft.out
  const loan: Loan = {
    id,
    carId: car.id,
    visitId: visit.id,
    customerId: visit.customerId,
    state: 'out',
    number,
    ...draft,
    driver: draft.driver.trim(),
    licence: draft.licence.trim(),
    licenceClass: draft.licenceClass.trim(),
  }
  return ok({ loan, car: { ...car, mileageKm, fuelEighths } })
}

export interface LendInput {
  readonly id: LoanId
  /** Number of the agreement. */
  readonly number: string
  readonly visit: Pick<Visit, 'id' | 'customerId' | 'paper'>
  readonly car: LoanCar
  /** Lendings on record of this car and of this visit. */
  readonly others: readonly Loan[]
}

export type ReturnRefusal =
  | 'loan.already-back'
  | 'loan.mileage-less-than-out'
  | 'loan.mileage-out-of-range'
  | 'loan.fuel-out-of-range'

/** Takes a loan car back: what it read when it went out is compared with what it reads now. */
export function returnCar(
  { loan, car }: Lending,
  back: LoanReading,
): Result<Lending, ReturnRefusal> {
  if (loan.state === 'back') return fail('loan.already-back')
  const checked = checkReading(back, loan.out.mileageKm)
  if (!checked.ok) {
    return checked.code === 'loan.mileage-less-than-last'
      ? fail('loan.mileage-less-than-out', { out: loan.out.mileageKm })
      : fail(checked.code)
  }
  const { mileageKm, fuelEighths } = back
  return ok({
    loan: { ...loan, state: 'back', back },
    car: { ...car, mileageKm, fuelEighths },
  })
}

export type SignLoanRefusal = 'loan.signed' | 'loan.already-back' | 'signature.not-as-shown'

/** The customer's name under the agreement. */
export function signLoan(
  loan: Loan,
  signed: { readonly signature: AgreementSignature } | { readonly signedOnPaper: PaperSignature },
): Result<Loan, SignLoanRefusal> {
  if (loan.state === 'back') return fail('loan.already-back')
  if (isLoanSigned(loan)) return fail('loan.signed')
  if ('signature' in signed) {
    const checked = checkAgreed(signed.signature)
    if (!checked.ok) return checked
  }
  return ok({ ...loan, ...signed })
}

export const isLoanSigned = ({ signature, signedOnPaper }: Loan): boolean =>
  signature !== undefined || signedOnPaper !== undefined

/** What a lending used: kilometres driven, and eighths of the tank missing (below zero: more in it). */
export interface LoanUse {
  readonly km: number
  readonly fuelEighths: number
}

/** What the driver used, once the car is back. */
export const computeLoanUse = ({ out, back }: Pick<Loan, 'out' | 'back'>): LoanUse | undefined =>
  back === undefined
    ? undefined
    : { km: back.mileageKm - out.mileageKm, fuelEighths: out.fuelEighths - back.fuelEighths }

/** Whether a car that is out should have been back. */
export const isOverdue = ({ state, dueAt }: Pick<Loan, 'state' | 'dueAt'>, now: Instant): boolean =>
  state === 'out' && dueAt < now

type ReadingRefusal =
  | 'loan.mileage-less-than-last'
  | 'loan.mileage-out-of-range'
  | 'loan.fuel-out-of-range'

function checkReading(
  { mileageKm, fuelEighths }: LoanReading,
  last: number,
): Result<null, ReadingRefusal> {
  if (!Number.isSafeInteger(mileageKm) || mileageKm < 0 || mileageKm > MOST_LOAN_KM) {
    return fail('loan.mileage-out-of-range')
  }
  if (mileageKm < last) return fail('loan.mileage-less-than-last', { last })
  const isGauge = Number.isSafeInteger(fuelEighths) && fuelEighths >= 0 && fuelEighths <= 8
  return isGauge ? ok(null) : fail('loan.fuel-out-of-range')
}
