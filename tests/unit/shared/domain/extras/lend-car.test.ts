import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeFleet } from '#shared/domain/extras/change-fleet.ts'
import {
  computeLoanUse,
  isOverdue,
  type Lending,
  type LoanDraft,
  lendCar,
  returnCar,
  signLoan,
} from '#shared/domain/extras/lend-car.ts'
import type { Loan, LoanCar, LoanReading } from '#shared/domain/extras/loan.ts'
import { type Result, unwrap } from '#shared/kernel/result.ts'
import { aVisit, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const aLoanCar = (given: Partial<LoanCar> = {}): LoanCar => ({
  id: anId(),
  plate: '京A12345',
  car: '大众 捷达',
  mileageKm: 20_000,
  fuelEighths: 6,
  isActive: true,
  ...given,
})

const aReading = (given: Partial<LoanReading> = {}): LoanReading => ({
  at: at('10:00'),
  by: anId(),
  mileageKm: 20_010,
  fuelEighths: 6,
  note: '',
  ...given,
})

const aLoanDraft = (given: Partial<LoanDraft> = {}): LoanDraft => ({
  driver: '王建国',
  licence: '110108198001011234',
  licenceClass: 'C1',
  phone: '13801234567',
  out: aReading(),
  dueAt: at('18:00', '2026-11-22'),
  ...given,
})

interface Circumstances {
  readonly car?: LoanCar
  readonly others?: readonly Loan[]
}

const lend = (
  draft: LoanDraft = aLoanDraft(),
  { car = aLoanCar(), others = [] }: Circumstances = {},
): Result<Lending> =>
  lendCar({ id: anId(), number: 'DB-20261120-001', visit: aVisitInRepair(), car, others }, draft)

describe('lending a car', () => {
  it('sets it down as out, with the odometer it left with', () => {
    const { loan, car } = unwrap(lend())
    expect(loan).toMatchObject({ state: 'out', number: 'DB-20261120-001', driver: '王建国' })
    expect(car.mileageKm).toBe(20_010)
  })

  it.each<[string, LoanDraft, Circumstances, string]>([
    ['nobody drives', aLoanDraft({ driver: ' ' }), {}, 'loan.driver-empty'],
    ['no licence was shown', aLoanDraft({ licence: '' }), {}, 'loan.licence-empty'],
    ['of an unknown class', aLoanDraft({ licenceClass: '' }), {}, 'loan.licence-class-empty'],
    ['no telephone', aLoanDraft({ phone: '' }), {}, 'loan.phone-empty'],
    ['due before it goes', aLoanDraft({ dueAt: at('09:00') }), {}, 'loan.due-before-out'],
    [
      'an odometer run backwards',
      aLoanDraft({ out: aReading({ mileageKm: 19_999 }) }),
      {},
      'loan.mileage-less-than-last',
    ],
    [
      'nine eighths of fuel',
      aLoanDraft({ out: aReading({ fuelEighths: 9 }) }),
      {},
      'loan.fuel-out-of-range',
    ],
    ['a retired car', aLoanDraft(), { car: aLoanCar({ isActive: false }) }, 'loan.car-retired'],
  ])('is refused: %s', (_name, draft, circumstances, code) => {
    expect(lend(draft, circumstances)).toMatchObject({ ok: false, code })
  })

  it('is refused while the car is out, and free once it is back', () => {
    const first = unwrap(lend())
    const again = { car: first.car, others: [first.loan] }
    expect(lend(aLoanDraft(), again)).toMatchObject({ code: 'loan.car-out' })
    const back = unwrap(returnCar(first, aReading({ at: at('17:00'), mileageKm: 20_090 })))
    const later = aLoanDraft({ out: aReading({ mileageKm: 20_090 }) })
    expect(lend(later, { car: back.car, others: [back.loan] }).ok).toBe(true)
  })

  it('gives one visit one car at a time, and none to a car that has left', () => {
    const { loan } = unwrap(lend())
    const visit = { ...aVisit(), id: loan.visitId }
    const input = { id: anId<'Loan'>(), number: '', visit, car: aLoanCar(), others: [loan] }
    expect(lendCar(input, aLoanDraft())).toMatchObject({ code: 'loan.has-one' })
    const gone = { ...input, visit: { ...visit, paper: 'delivered' as const }, others: [] }
    expect(lendCar(gone, aLoanDraft())).toMatchObject({ code: 'visit.settled' })
  })
})

describe('taking it back', () => {
  it('says what was driven and what fuel is missing, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 0, max: 8 }),
        (km, fuelEighths) => {
          const lending = unwrap(lend())
          const mileageKm = 20_010 + km
          const back = unwrap(returnCar(lending, aReading({ mileageKm, fuelEighths })))
          expect(computeLoanUse(back.loan)).toEqual({ km, fuelEighths: 6 - fuelEighths })
          expect(back.car).toMatchObject({ mileageKm, fuelEighths })
        },
      ),
    )
  })

  it('happens once, and never with fewer kilometres', () => {
    const lending = unwrap(lend())
    expect(returnCar(lending, aReading({ mileageKm: 20_009 }))).toMatchObject({
      code: 'loan.mileage-less-than-out',
    })
    const back = unwrap(returnCar(lending, aReading()))
    expect(returnCar(back, aReading())).toMatchObject({ code: 'loan.already-back' })
  })

  it('is overdue from the time named on', () => {
    const { loan } = unwrap(lend())
    expect(isOverdue(loan, at('17:59', '2026-11-22'))).toBe(false)
    expect(isOverdue(loan, at('18:01', '2026-11-22'))).toBe(true)
  })
})

it('an agreement is signed once', () => {
  const { loan } = unwrap(lend())
  const drawn = { signature: { path: 'M0 0', width: 9, height: 9, at: at('10:00') } }
  const signed = unwrap(signLoan(loan, drawn))
  expect(signLoan(signed, drawn)).toMatchObject({ code: 'loan.signed' })
})

describe('the fleet', () => {
  it('takes a car in once', () => {
    const car = aLoanCar()
    expect(changeFleet(car, { cars: [], loans: [] }).ok).toBe(true)
    const twin = changeFleet(aLoanCar(), { cars: [car], loans: [] })
    expect(twin).toMatchObject({ code: 'fleet.plate-taken' })
  })

  it('lets no car go that is out', () => {
    const car = aLoanCar()
    const { loan } = unwrap(lend(aLoanDraft(), { car }))
    const retired = changeFleet({ ...car, isActive: false }, { cars: [car], loans: [loan] })
    expect(retired).toMatchObject({ code: 'fleet.car-out' })
  })
})
