import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import { vinKey } from '#shared/domain/identifiers/vin.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import {
  orderStockCar,
  priceStockCar,
  receiveStockCar,
  type StockCarDraft,
  type StockRefusal,
  shipStockCar,
} from '#shared/domain/sales/stock/run-stock-car.ts'
import type { StockCar, StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Result } from '#shared/kernel/result.ts'

const factsOf = async ({ clock, shop }: Session, work: Work, vin: string) => {
  const at = clock.now()
  const [holder] = hasText(vin) ? await work.stockCars.list({ vin: vinKey(vin) }) : []
  return { at, today: dayOf(at, shop.offsetMinutes), holder }
}

/** Asks the maker for a car. */
export const orderCar = (
  session: Session,
  draft: StockCarDraft,
): Promise<Saved<StockCar, StockRefusal>> =>
  session.change('order-stock-car', async (work): Promise<Result<StockCar, StockRefusal>> => {
    const facts = await factsOf(session, work, draft.vin)
    const ordered = orderStockCar(draft, session.nextId<'StockCar'>(), facts)
    if (ordered.ok) await work.stockCars.put(ordered.value)
    return ordered
  })

/** The maker has sent a car. */
export const shipCar = (session: Session, id: StockCarId): Promise<Saved<StockCar, StockRefusal>> =>
  changeCar(session, 'ship-stock-car', id, (car) => shipStockCar(car, session.clock.now()))

/** Offers a car at another price. */
export const priceCar = (
  session: Session,
  id: StockCarId,
  price: Money,
): Promise<Saved<StockCar, StockRefusal>> =>
  changeCar(session, 'price-stock-car', id, (car) => priceStockCar(car, price, session.clock.now()))

/**
 * A car has come. Where it is kept for a buyer, the consultant's next action becomes the call to them,
 * today; what was planned before stands behind it.
 */
export const receiveCar = (
  session: Session,
  id: StockCarId,
  {
    vin,
    on,
    wordNext,
  }: {
    readonly vin: string
    readonly on: Day
    /** Words the call; told what was planned. */
    readonly wordNext: (planned: string) => string
  },
): Promise<Saved<StockCar, StockRefusal>> =>
  session.change('receive-stock-car', async (work): Promise<Result<StockCar, StockRefusal>> => {
    const facts = await factsOf(session, work, vin)
    const received = receiveStockCar(await work.stockCars.get(id), { vin, on }, facts)
    if (!received.ok) return received
    await work.stockCars.put(received.value)
    const { saleId } = received.value
    const sale = saleId === undefined ? undefined : await work.sales.find(saleId)
    if (sale?.state === 'open') {
      const next: Sale['next'] = { what: wordNext(sale.next.what), on: facts.today }
      await work.sales.put({ ...sale, next, updatedAt: facts.at })
    }
    return received
  })

const changeCar = (
  session: Session,
  command: CommandName,
  id: StockCarId,
  rule: (car: StockCar) => Result<StockCar, StockRefusal>,
): Promise<Saved<StockCar, StockRefusal>> =>
  session.change(command, async (work): Promise<Result<StockCar, StockRefusal>> => {
    const ruled = rule(await work.stockCars.get(id))
    if (ruled.ok) await work.stockCars.put(ruled.value)
    return ruled
  })
