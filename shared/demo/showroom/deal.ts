import type { Customer } from '#shared/domain/customer/customer.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { type Result, unwrap } from '#shared/kernel/result.ts'
import type { DealPlan } from './deal-plans.ts'
import type { ShowroomCast } from './showroom-cast.ts'

/** One buyer’s sale while it is being told. */
export class Deal {
  sale: Sale
  readonly plan: DealPlan
  readonly customer: Customer
  readonly consultant: Staff
  readonly variant: CarVariant
  /** The day the buyer asked. */
  readonly askedOn: Day
  /** When the buyer came for the first time, two days later. */
  readonly cameAt: Instant
  car: StockCar | undefined
  appraisal: Appraisal | undefined

  private readonly cast: ShowroomCast

  constructor(
    cast: ShowroomCast,
    parts: Pick<
      Deal,
      'sale' | 'plan' | 'customer' | 'consultant' | 'variant' | 'askedOn' | 'cameAt'
    >,
  ) {
    this.cast = cast
    this.sale = parts.sale
    this.plan = parts.plan
    this.customer = parts.customer
    this.consultant = parts.consultant
    this.variant = parts.variant
    this.askedOn = parts.askedOn
    this.cameAt = parts.cameAt
  }

  /** A moment so many days after the buyer asked. */
  after(days: number, time: string): Instant {
    return this.cast.at(addDays(this.askedOn, days), time)
  }

  /** What happened at a moment, by a rule; told as it happened or not at all. */
  tell(at: Instant, rule: (sale: Sale, at: Instant) => Result<Sale, string>): void {
    if (at > this.cast.now) throw new Error(`Told before it happened: ${this.plan.words}`)
    this.cast.moveTo(at)
    this.sale = unwrap(rule(this.sale, at))
  }
}
