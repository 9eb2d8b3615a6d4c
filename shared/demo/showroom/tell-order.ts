import { nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import { cancelOrder } from '#shared/domain/sales/order/cancel-order.ts'
import { noteAllocation, placeOrder } from '#shared/domain/sales/order/place-order.ts'
import { askedOf } from '#shared/domain/sales/order/sale-account.ts'
import {
  computeHeld,
  computeStillDue,
  returnSaleMoney,
  type SaleMoney,
  takeSaleMoney,
} from '#shared/domain/sales/order/sale-money.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import { allocateCar } from '#shared/domain/sales/stock/allocate-car.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { addDays, type Day, yearOf } from '#shared/kernel/day.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { addMinutes, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { type Money, subtract, ZERO } from '#shared/kernel/money.ts'
import { applyRate } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'
import type { Deal } from './deal.ts'
import { DEALER_MARGIN, dueOf } from './draft-quotations.ts'
import { vinOfMake } from './maker-codes.ts'
import type { ShowroomCast } from './showroom-cast.ts'
import { lastQuotedAfter } from './tell-quoting.ts'

/** Serials of the cars of these stories, after those of the yard. */
const FIRST_SERIAL = 500
const COLORS = ['白', '黑', '灰', '银', '蓝'] as const
const DEPOSIT = ofMajor(5000)
/** Days from the order to the car in the yard. */
const ARRIVES_AFTER = 14

/** The contract and the deposit, on the day of the last version or the day after. */
export function tellOrder(cast: ShowroomCast, deal: Deal): void {
  const { offsetMinutes } = cast
  const at = deal.after(lastQuotedAfter(deal) + 1, '14:10')
  const quotation = quotationOf(deal.sale)
  if (quotation === undefined) throw new Error('Ordered without a quotation')
  const on = dayOf(at, offsetMinutes)
  const number = cast.takeNumber('sales-contract', on)
  deal.tell(at, (sale) =>
    placeOrder(sale, {
      number,
      quotationId: quotation.id,
      promisedOn: addDays(on, ARRIVES_AFTER + 5),
      by: deal.consultant.id,
      at,
      offsetMinutes,
    }),
  )
  take(
    cast,
    deal,
    { kind: 'deposit', method: 'wechat', amount: DEPOSIT, note: '购车定金' },
    addMinutes(at, 12),
  )
}

/** A car is kept for the buyer: in the yard at once, or on its way. */
export function tellAllocation(cast: ShowroomCast, deal: Deal, hasArrived: boolean): void {
  const { random, nextId, told, offsetMinutes } = cast
  const { order } = deal.sale
  if (order === undefined) throw new Error('Nothing is kept without an order')
  const at = addMinutes(order.at, 26 * 60)
  cast.moveTo(at)
  const { variant } = deal
  const on = dayOf(order.at, offsetMinutes)
  const ordered: StockCar = {
    id: nextId<'StockCar'>(),
    kind: 'new',
    variantId: variant.id,
    name: nameOfVariant(variant),
    vin: vinOfMake(random, variant.make, yearOf(cast.today), FIRST_SERIAL + told.stockCars.length),
    color: random.pick(COLORS),
    state: hasArrived ? 'in-stock' : 'in-transit',
    cost: subtract(variant.guidePrice, applyRate(variant.guidePrice, DEALER_MARGIN)),
    price: variant.guidePrice,
    orderedOn: addDays(on, 1),
    ...(hasArrived ? { arrivedOn: arrivalOf(on) } : {}),
    updatedAt: at,
  }
  const car = unwrap(allocateCar(ordered, deal.sale.id, at))
  deal.car = car
  told.stockCars.push(car)
  deal.tell(at, (sale) => noteAllocation(sale, car.id, at))
}

const arrivalOf = (orderedOn: Day): Day => addDays(orderedOn, ARRIVES_AFTER)

/** The buyer brings what is still due, the day after the car came. */
export function tellPayment(cast: ShowroomCast, deal: Deal): void {
  const { sale, car } = deal
  const quotation = quotationOf(sale)
  if (quotation === undefined || car?.arrivedOn === undefined) throw new Error('Nothing to pay')
  const at = cast.at(addDays(car.arrivedOn, 1), '10:30')
  const { financed, tradeIn } = computeQuotation(quotation, USUAL_PURCHASE_TAX)
  const amount = computeStillDue(sale, dueOf(quotation))
  const parts = [
    { source: 'buyer', method: 'transfer', amount, note: '购车尾款' },
    { source: 'lender', method: 'transfer', amount: financed, note: '贷款放款' },
    { source: 'old-car', method: 'set-off', amount: tradeIn, note: '置换旧车抵价' },
  ] as const
  for (const [nth, part] of parts.entries()) {
    if (part.amount > ZERO) take(cast, deal, { kind: 'payment', ...part }, addMinutes(at, nth * 8))
  }
}

/** The buyer cannot take the car: the deposit goes back, the order is called off. */
export function tellCallingOff(cast: ShowroomCast, deal: Deal): void {
  const { offsetMinutes, cashier } = cast
  const { order } = deal.sale
  if (order === undefined) throw new Error('No order to call off')
  const at = addMinutes(order.at, 9 * 1440)
  const on = dayOf(at, offsetMinutes)
  const back: SaleMoney = {
    id: cast.nextId<'SaleMoney'>(),
    kind: 'return',
    method: 'wechat',
    amount: computeHeld(deal.sale),
    at,
    cashierId: cashier.id,
    number: cast.takeNumber('buyer-refund', on),
    note: '指标未下，双方同意退定金',
  }
  deal.tell(at, (sale) => returnSaleMoney(sale, back))
  deal.tell(addMinutes(at, 6), (sale) =>
    cancelOrder(sale, '购车指标延期', {
      by: deal.consultant.id,
      at: addMinutes(at, 6),
      next: { what: '指标下来后再联系', on: addDays(on, 7) },
      offsetMinutes,
    }),
  )
}

function take(
  cast: ShowroomCast,
  deal: Deal,
  {
    kind,
    source = 'buyer',
    method,
    amount,
    note,
  }: Pick<SaleMoney, 'kind' | 'source' | 'method' | 'note'> & { readonly amount: Money },
  at: Instant,
): void {
  const quotation = quotationOf(deal.sale)
  const on = dayOf(at, cast.offsetMinutes)
  cast.moveTo(at)
  const taken: SaleMoney = {
    id: cast.nextId<'SaleMoney'>(),
    kind,
    source,
    method,
    amount,
    at,
    cashierId: cast.cashier.id,
    number: cast.takeNumber('buyer-receipt', on),
    note,
  }
  deal.tell(at, (sale) =>
    takeSaleMoney(
      sale,
      taken,
      quotation && askedOf(computeQuotation(quotation, USUAL_PURCHASE_TAX), source),
    ),
  )
}
