import { type Appraisal, CAR_PAPERS, type CarPaper } from '#shared/domain/used-car/appraisal.ts'
import { judgeFrame } from '#shared/domain/used-car/frame-check.ts'
import {
  type Purchase,
  SELLER_DECLARATIONS,
  type SellerDeclaration,
} from '#shared/domain/used-car/purchase.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'

/** A declaration that was not asked yet is absent: nobody is taken to have said yes. */
export interface PurchaseForm
  extends Omit<Purchase, 'declared' | 'payBy' | 'handOverOn' | 'transferBy'> {
  readonly declared: Readonly<Partial<Record<SellerDeclaration, boolean>>>
  readonly payBy?: Day
  readonly handOverOn?: Day
  readonly transferBy?: Day
}

/** The new registration follows within thirty days of the hand-over (机动车登记规定 2021). */
const TRANSFER_DAYS = 30

/** What follows from what is known already; an accident found at the frame cannot be declared away. */
export function emptyPurchase(appraisal: Appraisal, today: Day): PurchaseForm {
  const { car, findings, saleId } = appraisal
  return {
    declared: {
      ...(car.isMortgaged === 'present' ? { unmortgaged: false } : {}),
      ...(judgeFrame(findings.frame) === 'accident' ? { 'no-accident': false } : {}),
      ...(car.earlierReading === undefined ? {} : { 'odometer-true': false }),
    },
    words: '',
    sellerIdNumber: '',
    papersHanded: CAR_PAPERS.filter((paper: CarPaper) => car.papers[paper] === 'present'),
    keys: 2,
    payment: saleId === undefined ? 'transfer' : 'trade-in',
    payBy: today,
    handOverOn: today,
    transferBy: addDays(today, TRANSFER_DAYS),
  }
}

/** The form as it can be agreed to; undefined while a declaration or a day is missing. */
export function readPurchase(form: PurchaseForm): Purchase | undefined {
  const { declared, payBy, handOverOn, transferBy, ...rest } = form
  const isAsked = SELLER_DECLARATIONS.every((each) => declared[each] !== undefined)
  if (!isAsked || payBy === undefined || handOverOn === undefined || transferBy === undefined) {
    return undefined
  }
  return { ...rest, declared: declared as Purchase['declared'], payBy, handOverOn, transferBy }
}
