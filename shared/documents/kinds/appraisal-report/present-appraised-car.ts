import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { PaperBase } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/** The car as it stood before the appraiser, whose it is, and where its odometer cannot be true. */
export function presentAppraisedCar(
  input: PaperBase,
  { car, seenAt }: Appraisal,
  owner: Customer,
): FieldGrid {
  const { say, km, day } = createWording(input)
  const field = (label: string, value: string, own: Partial<Field> = {}): Field => ({
    label,
    value,
    ...own,
  })
  const plate =
    car.plate === '' ? '' : formatPlate(car.plate, { home: homeOf(input.shop.currency) })
  const { earlierReading } = car
  return {
    columns: 3,
    rows: [
      [
        field(say('paper.appraisal-car'), car.car, { isStrong: true, span: 2 }),
        field(say('paper.appraisal-plate'), plate, { isStrong: true }),
      ],
      [
        field(say('paper.appraisal-vin'), car.vin, { span: 2 }),
        field(say('paper.appraisal-engine'), car.engineNumber ?? ''),
      ],
      [
        field(say('paper.appraisal-registered'), car.firstRegisteredOn),
        field(say('paper.appraisal-mileage'), km(car.mileageKm)),
        field(say('paper.appraisal-color'), car.color),
      ],
      [
        field(say('paper.appraisal-energy'), say(`trade.energy.${car.energy}`)),
        field(say('paper.appraisal-usage'), say(`appraisal.usage.${car.usage}`)),
        field(say('paper.appraisal-seen-at'), day(seenAt)),
      ],
      [field(say('paper.appraisal-owner'), owner.name, { span: 3 })],
      ...(earlierReading === undefined
        ? []
        : [
            [
              field(
                say('paper.appraisal-odometer'),
                say('paper.appraisal-odometer-fell', {
                  km: km(earlierReading.km),
                  on: earlierReading.on,
                }),
                { isStrong: true, span: 3 },
              ),
            ],
          ]),
    ],
  }
}
