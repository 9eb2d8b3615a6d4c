import { appraiseOldCar } from './appraise-old-car.ts'
import { buyOldCar } from './buy-old-car.ts'
import { compareCars } from './compare-cars.ts'
import { driveCar } from './drive-car.ts'
import { handOverTheCar } from './hand-over-the-car.ts'
import { lookAfterBuyer } from './look-after-buyer.ts'
import { meetBuyer } from './meet-buyer.ts'
import { negotiate } from './negotiate.ts'
import { orderTheCar } from './order-the-car.ts'
import { payTheCar } from './pay-the-car.ts'
import type { SaleStage } from './sale-stage.ts'
import { signContract } from './sign-contract.ts'

type Step = readonly [name: string, step: (stage: SaleStage) => Promise<void>]

/** The steps of a sale in their order, from the question to the car in service. */
export const SALE_STEPS: readonly Step[] = [
  ['lead', meetBuyer],
  ['comparison', compareCars],
  ['test-drive', driveCar],
  ['appraisal', appraiseOldCar],
  ['quotation', negotiate],
  ['contract', signContract],
  ['car', orderTheCar],
  ['old-car', buyOldCar],
  ['payment', payTheCar],
  ['hand-over', handOverTheCar],
  ['care', lookAfterBuyer],
]
