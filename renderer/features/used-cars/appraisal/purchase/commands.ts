import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import {
  type PaperDesk,
  preparePaper,
  writeShowroomPaper,
} from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentPurchaseContract } from '#shared/documents/kinds/purchase-contract/present.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Appraisal, AppraisalId } from '#shared/domain/used-car/appraisal.ts'
import { checkTradeIn } from '#shared/domain/used-car/check-trade-in.ts'
import { enterUsedCar } from '#shared/domain/used-car/enter-used-car.ts'
import {
  checkPurchase,
  type Purchase,
  type PurchaseRefusal,
} from '#shared/domain/used-car/purchase.ts'
import { type AppraisalRefusal, buyCar } from '#shared/domain/used-car/run-appraisal.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { lookingOf } from '../change-appraisal.ts'

export type BuyRefusal = AppraisalRefusal | PurchaseRefusal | 'purchase.trade-in-differs'

/** A car bought, with the contract that says so. */
export interface BoughtCar {
  readonly appraisal: Appraisal
  readonly stockCar: StockCar
  readonly contract: IssuedPaper
}

/**
 * Buys the car: the contract takes its number, the look ends, the car is in stock and on record for the
 * workshop. All of it, or nothing.
 */
export const buyUsedCar = async (
  session: Session,
  id: AppraisalId,
  purchase: Purchase,
): Promise<Saved<BoughtCar, BuyRefusal>> => {
  const desk = await preparePaper(session, session.shop.paperLocale)
  return session.change('buy-used-car', async (work): Promise<Result<BoughtCar, BuyRefusal>> => {
    const before = await work.appraisals.get(id)
    const checked = await checkAll(work, before, purchase)
    if (!checked.ok) return checked
    const { at, today } = lookingOf(session)
    const stockCarId = session.nextId<'StockCar'>()
    const bought = buyCar(before, {
      contract: await work.takeNumber('purchase-contract', today),
      stockCarId,
      at,
      purchase: checked.value,
    })
    if (!bought.ok) return bought
    const vehicle = await vehicleOf(session, work, bought.value)
    const appraisal = { ...bought.value, vehicleId: vehicle.id }
    const stockCar = enterUsedCar(appraisal, { stockCarId, on: today, at })
    await work.appraisals.put(appraisal)
    await work.stockCars.put(stockCar)
    await work.vehicles.put(vehicle)
    const contract = await writeContract(work, desk, appraisal)
    return ok({ appraisal, stockCar, contract })
  })
}

async function checkAll(
  work: Work,
  appraisal: Appraisal,
  purchase: Purchase,
): Promise<Result<Purchase, BuyRefusal>> {
  const checked = checkPurchase(purchase, appraisal)
  const { saleId } = appraisal
  if (!checked.ok || saleId === undefined) return checked
  const agrees = checkTradeIn(appraisal, await work.sales.get(saleId))
  return agrees.ok ? checked : agrees
}

/** The car as the workshop will know it: what it costs to make ready is booked on its visits. */
async function vehicleOf(
  { nextId, clock }: Session,
  work: Work,
  { vehicleId, customerId, car }: Appraisal,
): Promise<Vehicle> {
  if (vehicleId !== undefined) return work.vehicles.get(vehicleId)
  const [make = car.car, ...model] = car.car.split(/\s+/)
  return {
    id: nextId<'Vehicle'>(),
    customerId,
    plate: car.plate,
    vin: car.vin,
    ...(car.engineNumber === undefined ? {} : { engineNumber: car.engineNumber }),
    make,
    model: model.join(' '),
    color: car.color,
    kind: 'car',
    energy: car.energy,
    firstRegisteredOn: car.firstRegisteredOn,
    lastMileageKm: car.mileageKm,
    createdAt: clock.now(),
  }
}

async function writeContract(
  work: Work,
  desk: PaperDesk,
  appraisal: Appraisal,
): Promise<IssuedPaper> {
  const seller = await work.customers.get(appraisal.customerId)
  return writeShowroomPaper(work, desk, {
    kind: 'purchase-contract',
    belongsTo: appraisal.id,
    number: appraisal.contract ?? '',
    present: (base) => presentPurchaseContract({ ...base, appraisal, seller }),
  })
}
