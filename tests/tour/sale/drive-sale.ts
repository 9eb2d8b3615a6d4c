import { appraiseOldCar } from './appraise-old-car.ts'
import { driveCar } from './drive-car.ts'
import { meetBuyer } from './meet-buyer.ts'
import type { SaleStage } from './sale-stage.ts'

/** The steps of a sale in their order, from the question to the car in service. */
export const SALE_STEPS: readonly (readonly [
  name: string,
  step: (stage: SaleStage) => Promise<void>,
])[] = [
  ['lead', meetBuyer],
  ['test-drive', driveCar],
  ['appraisal', appraiseOldCar],
]
