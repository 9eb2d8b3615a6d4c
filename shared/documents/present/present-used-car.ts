import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import {
  type Appraisal,
  CAR_PAPERS,
  FOUR_VALUES,
  type FourValued,
} from '#shared/domain/used-car/appraisal.ts'
import { USED_CAR_WARRANTY } from '#shared/domain/used-car/legal-warranty.ts'
import { owesWarrantyFor } from '#shared/domain/used-car/warranty-of-car.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { CheckLine } from '../blocks/check-boxes.ts'
import type { PaperBase } from '../paper-input.ts'
import { createWording } from '../wording.ts'

/** What the papers of a used car are made from. */
export type UsedCarPaperInput = PaperBase & {
  readonly car: StockCar
  /** The look it was bought by; absent: everything it would say is not known. */
  readonly appraisal?: Appraisal
  readonly vehicle?: Vehicle
  /** What it is asked or sold for. */
  readonly price: Money
  /** The day the warranty would begin. */
  readonly on: Day
}

/** The plate as it is read; empty where the car has none. */
export function plateOf({ appraisal, vehicle, shop }: UsedCarPaperInput): string {
  const plate = appraisal?.car.plate ?? vehicle?.plate ?? ''
  return plate === '' ? '' : formatPlate(plate, { home: homeOf(shop.currency) })
}

/** Odometer as it stands, or as it was last read. */
export const kmOf = ({ appraisal, vehicle }: UsedCarPaperInput): number | undefined =>
  vehicle?.lastMileageKm ?? appraisal?.car.mileageKm

/** First registration, from the look at the car or from its file in service. */
export const registeredOf = ({ appraisal, vehicle }: UsedCarPaperInput): Day | undefined =>
  appraisal?.car.firstRegisteredOn ?? vehicle?.firstRegisteredOn

/** Whether the law makes the shop answer for the car; undefined where that is not known. */
export const owesWarranty = (input: UsedCarPaperInput): boolean | undefined =>
  owesWarrantyFor(
    {
      firstRegisteredOn: registeredOf(input),
      mileageKm: kmOf(input),
      usage: input.appraisal?.car.usage,
    },
    input.on,
  )

/** The class of warranty as the window sheet wants it said, and what it covers. */
export function sayWarranty(input: UsedCarPaperInput): string {
  const { say } = createWording(input)
  if (homeOf(input.shop.currency) !== 'CN') return say('paper.used-warranty-agreed')
  const owes = owesWarranty(input)
  if (owes === undefined) return say('paper.used-warranty-open')
  if (!owes) return say('paper.used-warranty-none')
  const { months, km } = USED_CAR_WARRANTY
  return say('paper.used-warranty-owed', { months, km: km.toLocaleString('en-US') })
}

/** The car's papers and its mortgage, each with its four answers. */
export function presentCarPapers(
  input: PaperBase & Pick<UsedCarPaperInput, 'appraisal'>,
): CheckLine[] {
  const { say } = createWording(input)
  const seen = input.appraisal?.car
  const line = (label: string, answer: FourValued): CheckLine => ({
    label,
    boxes: FOUR_VALUES.map((value) => ({
      label: say(`appraisal.four.${value}`),
      isTicked: value === answer,
    })),
  })
  return [
    ...CAR_PAPERS.map((paper) =>
      line(say(`appraisal.paper.${paper}`), seen?.papers[paper] ?? 'not-checked'),
    ),
    line(say('appraisal.paper.mortgage'), seen?.isMortgaged ?? 'not-checked'),
  ]
}
