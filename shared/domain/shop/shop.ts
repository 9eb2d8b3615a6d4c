import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Currency, Money } from '#shared/kernel/money.ts'
import type { BasisPoints } from '#shared/kernel/rate.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { PartClass } from '../estimate/part-line.ts'
import type { CallSound } from '../lounge/call-sound.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import type { ShopAnswer } from '../sales/presentation/questions.ts'
import type { QuotingSettings } from '../sales/quotation/quoting-rules.ts'
import type { ReferralRule } from '../sales/referral/referral-reward.ts'
import type { DeskAccess } from '../staff/desk-access.ts'
import type { StaffId, StaffRole } from '../staff/staff.ts'
import type { BuyingRule } from '../used-car/compute-buying-price.ts'
import type { StockAgeRule } from '../used-car/stock-age.ts'
import type { UsedService } from '../used-car/used-service.ts'
import type { EnergyPrices } from '../wall/energy-prices.ts'
import type { OrderTerms } from './order-terms.ts'

/** The shop as its papers and screens present it. One record, key `shop`. */
export interface Shop {
  readonly id: 'shop'
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly creditCode?: string
  readonly bank?: string
  readonly account?: string
  readonly complaintPhone?: string
  readonly currency: Currency
  /** Minutes that the shop's clock is ahead of UTC; 480 in all markets served. */
  readonly offsetMinutes: number
  /** Default price of a quota hour, minor units. */
  readonly labourRate: Money
  /** Language of papers unless a visit says otherwise. */
  readonly paperLocale: DocumentLocale
  /** What the shop promises beyond the legal minimum; the longer of the two counts. */
  readonly warrantyPromise?: { readonly days: number; readonly km: number }
  /** Minutes before a promise at which the desk warns. */
  readonly promiseWarningMinutes: number
  /** Distance and months to the next service that delivery proposes. */
  readonly serviceInterval: { readonly km: number; readonly months: number }
  /** Labelled copies of a repair order, 2 to 5; absent: three, for customer, shop and workshop. */
  readonly orderCopies?: number
  /** What every repair order agrees; absent: blanks. */
  readonly orderTerms?: OrderTerms
  /** When the shop is open, local times; absent: 08:30 to 17:30. */
  readonly opening?: {
    readonly opensAt: string
    readonly closesAt: string
    /** Days of the week without work, 1 Monday to 7 Sunday; absent: none. */
    readonly closedOn?: readonly number[]
  }
  /** What a technician's hour costs the shop, minor units; absent: labour counts as all margin. */
  readonly labourCost?: Money
  /** What is put on the buying price of each class of part. */
  readonly markups?: Readonly<Partial<Record<PartClass, BasisPoints>>>
  /** The largest discount each role may give, of the gross; a role not named may give none. */
  readonly discountLimits?: Readonly<Partial<Record<StaffRole, BasisPoints>>>
  /** What energy costs here, for the charts on the wall; absent: the usual of the market. */
  readonly energyPrices?: EnergyPrices
  /** How the lounge calls to the counter; absent: as usual. */
  readonly callSound?: CallSound
  /** Consultants who take no leads on a day; it holds for that day only. */
  readonly offDuty?: { readonly on: Day; readonly ids: readonly StaffId[] }
  /** How people come to the desk; absent: by their name, and it never locks itself. */
  readonly deskAccess?: DeskAccess
  /** What a recommendation brings both sides once the car is handed over; absent: thanks only. */
  readonly referralRewards?: ReferralRule
  /** How the shop reckons what it can give for a used car; absent: as usual in the market. */
  readonly buyingRule?: BuyingRule
  /** What the showroom answers in its own words. */
  readonly answers?: readonly ShopAnswer[]
  /** Opening minutes within which an unhappy customer is answered; absent: an hour. */
  readonly answerUnhappyMinutes?: number
  /** What quotations go by: purchase tax, limits, lenders, usual lines. */
  readonly quoting?: QuotingSettings
  /** From how many days in stock a used car is watched and at risk; absent: as usual. */
  readonly usedStockAge?: StockAgeRule
  /** What the shop does for buyers of used cars, for the list of services. */
  readonly usedServices?: readonly UsedService[]
  /** The shop's own file among the customers: its used cars in the workshop are under it. */
  readonly houseCustomerId?: CustomerId
  /** When all records were last written to files, by whom, and who allowed it. */
  readonly lastExport?: { readonly at: Instant; readonly by: StaffId; readonly allowedBy?: StaffId }
  /** The demo shop may be thrown away; a real one never. */
  readonly isDemo: boolean
}
