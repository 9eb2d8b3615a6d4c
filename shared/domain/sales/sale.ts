import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { StaffId } from '../staff/staff.ts'
import type { PlannedCall } from './after/plan-calls.ts'
import type { BuyerProfile } from './buyer-profile.ts'
import type { HandOver, HandOverDraft } from './delivery/hand-over.ts'
import type { PreDelivery } from './delivery/pre-delivery.ts'
import type { FunnelStep } from './funnel/compute-funnel.ts'
import type { Gift } from './gift/gift.ts'
import type { Lead } from './lead/lead.ts'
import type { Loss } from './loss/loss.ts'
import type { CarVariantId } from './model/car-variant.ts'
import type { NeedsSheet } from './needs/needs-sheet.ts'
import type { SaleMoney } from './order/sale-money.ts'
import type { SaleOrder } from './order/sale-order.ts'
import type { CostAssumptions } from './presentation/cost-assumptions.ts'
import type { Quotation } from './quotation/quotation.ts'
import type { ShowroomVisit } from './reception/showroom-visit.ts'
import type { ReferralReward } from './referral/referral-reward.ts'

export type SaleId = Id<'Sale'>

/**
 * `open`: somebody works on it; `delivered`: the car was handed over; `lost`: bought elsewhere or not
 * at all; `merged`: it was the same buyer as another sale, which has everything of it.
 */
export const SALE_STATES = ['open', 'delivered', 'lost', 'merged'] as const
export type SaleState = (typeof SALE_STATES)[number]

/** By rule of rotation, by the manager's word, or because the consultant took the buyer in. */
export type AssignedBy = 'rotation' | 'manager' | 'own'

export interface Assignment {
  readonly consultantId: StaffId
  readonly by: AssignedBy
  readonly at: Instant
}

/** What is to be done next, and on which day; an open sale always has one. */
export interface NextAction {
  readonly what: string
  readonly on: Day
}

/** What was done with the buyer, in the consultant's words. */
export interface Contact {
  readonly at: Instant
  readonly by: StaffId
  readonly how: 'phone' | 'message' | 'visit'
  readonly words: string
}

/** One buyer's way from first asking to hand-over (销售机会). */
export interface Sale {
  readonly id: SaleId
  /** One person in showroom and service. */
  readonly customerId: CustomerId
  readonly state: SaleState
  /** The furthest step reached. */
  readonly step: FunnelStep
  /** When each step was first reached, in the order in which it happened. */
  readonly steps: readonly { readonly step: FunnelStep; readonly at: Instant }[]
  readonly profile: BuyerProfile
  /** The car asked for, as told. */
  readonly wanted: string
  /** Every time the buyer asked, first to last; never empty. */
  readonly leads: readonly Lead[]
  /** Who looks after the buyer, last; earlier ones are kept. Empty: nobody on duty took it. */
  readonly assignments: readonly Assignment[]
  readonly next: NextAction
  readonly contacts: readonly Contact[]
  readonly showroomVisits: readonly ShowroomVisit[]
  readonly needs?: NeedsSheet
  /** Models laid side by side, at most four, in the order in which they were taken. */
  readonly compared?: readonly CarVariantId[]
  /** What their costs were reckoned with, where it is not the usual. */
  readonly costs?: CostAssumptions
  /** Every version a buyer was given, first to last. */
  readonly quotations: readonly Quotation[]
  readonly order?: SaleOrder
  /** Orders that were called off. */
  readonly pastOrders: readonly SaleOrder[]
  readonly money: readonly SaleMoney[]
  readonly preDelivery?: PreDelivery
  /** The hand-over while it is being prepared. */
  readonly handOverDraft?: HandOverDraft
  readonly handOver?: HandOver
  /** What was given with the quotation, and how much of it is still to come; from the hand-over on. */
  readonly gifts?: readonly Gift[]
  /** What a recommendation brings both sides; from the hand-over on. */
  readonly rewards?: readonly ReferralReward[]
  /** Calls after the hand-over. */
  readonly calls: readonly PlannedCall[]
  readonly loss?: Loss
  /** Losses after which the buyer was taken up again, first to last. */
  readonly pastLosses?: readonly Loss[]
  /** The lost sale of the same buyer that came before this one. */
  readonly follows?: SaleId
  /** The sale that took this one over. */
  readonly mergedInto?: SaleId
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** Who looks after the buyer now; undefined while nobody does. */
export const consultantOf = ({ assignments }: Pick<Sale, 'assignments'>): StaffId | undefined =>
  assignments.at(-1)?.consultantId
