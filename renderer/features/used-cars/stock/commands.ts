import type { Saved } from '#renderer/db/unit-of-work.ts'
import { isInWorkshop } from '#renderer/session/is-in-workshop.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { StockCar, StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import {
  awardCar as award,
  type BidForCarRefusal,
  callOffBidding as callOff,
  handToTrader as hand,
  openBidding as open,
  placeBidForCar,
} from '#shared/domain/used-car/bid-for-car.ts'
import type { Bid } from '#shared/domain/used-car/bids.ts'
import {
  type CarSheet,
  type CarSheetRefusal,
  checkCarSheet,
} from '#shared/domain/used-car/car-sheet.ts'
import {
  addCarCost as addCost,
  checkInStock,
  setRetailPrice as setPrice,
  type UsedStockRefusal,
} from '#shared/domain/used-car/change-used-stock.ts'
import { checkStockAge, type StockAgeRule } from '#shared/domain/used-car/stock-age.ts'
import { checkUsedServices, type UsedService } from '#shared/domain/used-car/used-service.ts'
import { type CarCost, usedOf } from '#shared/domain/used-car/used-stock.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

type UsedCarRefusal = UsedStockRefusal | BidForCarRefusal | CarSheetRefusal

/** One command on a used car as it is on record now, not as a screen drew it. */
const changeUsedCar = <C extends string>(
  session: Session,
  command: CommandName,
  id: StockCarId,
  rule: (car: StockCar) => Result<StockCar, C>,
): Promise<Saved<StockCar, C>> =>
  session.change(command, async (work): Promise<Result<StockCar, C>> => {
    const ruled = rule(await work.stockCars.get(id))
    if (ruled.ok) await work.stockCars.put(ruled.value)
    return ruled
  })

const decidingOf = ({ staff, clock }: Session) => ({ by: staff, at: clock.now() })

/** Sets what a used car is offered at, with the reason. */
export const setRetailPrice = (
  session: Session,
  id: StockCarId,
  draft: { readonly price: Money; readonly reason: string },
): Promise<Saved<StockCar, UsedStockRefusal>> =>
  changeUsedCar(session, 'set-retail-price', id, (car) => setPrice(car, draft, decidingOf(session)))

/** Puts a cost into a used car. */
export const addCarCost = (
  session: Session,
  id: StockCarId,
  { what, amount }: Pick<CarCost, 'what' | 'amount'>,
): Promise<Saved<StockCar, UsedStockRefusal>> =>
  changeUsedCar(session, 'add-car-cost', id, (car) => {
    const here = checkInStock(car)
    if (!here.ok) return here
    return addCost(car, { what, amount, at: session.clock.now(), by: session.staff.id })
  })

/** Keeps what the window sheet says beside the appraisal. */
export const saveCarSheet = (
  session: Session,
  id: StockCarId,
  sheet: CarSheet,
): Promise<Saved<StockCar, UsedCarRefusal>> =>
  session.change('save-car-sheet', async (work): Promise<Result<StockCar, UsedCarRefusal>> => {
    const here = checkInStock(await work.stockCars.get(id))
    if (!here.ok) return here
    const { appraisalId } = here.value
    const appraisal =
      appraisalId === undefined ? undefined : await work.appraisals.find(appraisalId)
    const checked = checkCarSheet(sheet, appraisal?.car.firstRegisteredOn)
    if (!checked.ok) return checked
    const updatedAt = session.clock.now()
    const car = { ...here.value, used: { ...usedOf(here.value), sheet: checked.value }, updatedAt }
    await work.stockCars.put(car)
    return ok(car)
  })

/** Lets traders bid for a used car until a moment. */
export const openBidding = (
  session: Session,
  id: StockCarId,
  closesAt: Instant,
): Promise<Saved<StockCar, BidForCarRefusal>> =>
  changeUsedCar(session, 'open-bidding', id, (car) => open(car, closesAt, session.clock.now()))

/** Writes a trader's offer down. */
export const placeBid = (
  session: Session,
  id: StockCarId,
  bid: Pick<Bid, 'trader' | 'phone' | 'amount'>,
): Promise<Saved<StockCar, BidForCarRefusal>> =>
  changeUsedCar(session, 'place-bid', id, (car) =>
    placeBidForCar(car, { ...bid, at: session.clock.now(), by: session.staff.id }),
  )

/** Gives the car to a trader. */
export const awardCar = (
  session: Session,
  id: StockCarId,
  trader: string,
  reason: string,
): Promise<Saved<StockCar, BidForCarRefusal>> =>
  changeUsedCar(session, 'award-car', id, (car) =>
    award(car, trader, { ...decidingOf(session), reason }),
  )

/** Ends bidding without a sale. */
export const callOffBidding = (
  session: Session,
  id: StockCarId,
  reason: string,
): Promise<Saved<StockCar, BidForCarRefusal>> =>
  changeUsedCar(session, 'call-off-bidding', id, (car) => callOff(car, reason, decidingOf(session)))

/** The trader has paid and has the car. */
export const handToTrader = (
  session: Session,
  id: StockCarId,
  { paidBy, method }: { readonly paidBy: string; readonly method: MoneyMethod },
): Promise<Saved<StockCar, BidForCarRefusal>> =>
  session.change('hand-to-trader', async (work): Promise<Result<StockCar, BidForCarRefusal>> => {
    const car = await work.stockCars.get(id)
    if (await isInWorkshop(work, car)) return fail('bid.in-workshop', { car: car.name })
    const at = session.clock.now()
    const on = dayOf(at, session.shop.offsetMinutes)
    const handed = hand(car, paidBy, { by: session.staff.id, at, on, method })
    if (handed.ok) await work.stockCars.put(handed.value)
    return handed
  })

/** Says from how many days a used car is watched and at risk. */
export const setStockAge = (
  session: Session,
  typed: StockAgeRule,
): Promise<Saved<StockAgeRule, 'stock-age.range' | 'stock-age.order'>> =>
  session.change('set-stock-age', async (work) => {
    const checked = checkStockAge(typed)
    if (!checked.ok) return fail(checked.code, checked.detail)
    await work.shop.put({ ...(await work.shop.get()), usedStockAge: checked.value })
    return ok(checked.value)
  })

/** Says what the shop does for buyers of used cars. */
export const setUsedServices = (
  session: Session,
  services: readonly UsedService[],
): Promise<Saved<readonly UsedService[], 'used-service.name-empty' | 'used-service.too-many'>> =>
  session.change('set-used-services', async (work) => {
    const checked = checkUsedServices(services)
    if (!checked.ok) return fail(checked.code, checked.detail)
    await work.shop.put({ ...(await work.shop.get()), usedServices: checked.value })
    return ok(checked.value)
  })
