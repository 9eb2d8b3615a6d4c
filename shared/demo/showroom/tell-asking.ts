import type { CustomerId } from '#shared/domain/customer/customer.ts'
import { assignSale } from '#shared/domain/sales/assign-sale.ts'
import { takeLead } from '#shared/domain/sales/lead/take-lead.ts'
import { markStep } from '#shared/domain/sales/mark-step.ts'
import { CAR_USES } from '#shared/domain/sales/needs/needs-sheet.ts'
import { reachStep } from '#shared/domain/sales/reach-step.ts'
import { closeShowroomVisit, receiveBuyer } from '#shared/domain/sales/reception/receive-buyer.ts'
import { recordContact } from '#shared/domain/sales/record-contact.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { addMinutes, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { add, type Money, money } from '#shared/kernel/money.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { Deal } from './deal.ts'
import type { DealPlan } from './deal-plans.ts'
import { variantOfModel } from './list-demo-cars.ts'
import { SAID } from './sale-words.ts'
import type { ShowroomCast } from './showroom-cast.ts'

const COMES = ['10:20', '13:10', '15:05'] as const
const TIMES = ['09:25', '10:10', '11:05', '13:30', '14:45', '15:50'] as const

/** The buyer asks, is answered in time, comes two days later, says what they need, sees the car. */
export function tellAsking(cast: ShowroomCast, plan: DealPlan, nth: number): Deal {
  const { offsetMinutes, random, nextId, variants } = cast
  const askedOn = addDays(cast.today, -plan.askedAgo)
  const askedAt = cast.at(askedOn, TIMES[nth % TIMES.length] ?? '10:10')
  cast.moveTo(askedAt)
  const variant = variantOfModel(variants, plan.model, plan.trim)
  const customer = cast.meet(askedAt)
  const consultant = random.pick(cast.consultants)
  const { channel, campaign, words, profile } = plan
  const sale = unwrap(
    takeLead(
      {
        channel,
        ...(campaign === undefined ? {} : { campaign }),
        recommendedBy: channel === 'referral' ? recommenderAt(cast, nth) : undefined,
        words,
        wanted: `${variant.make} ${variant.model}`,
        profile,
      },
      {
        id: nextId<'Sale'>(),
        customerId: customer.id,
        at: askedAt,
        offsetMinutes,
        next: { what: '首次联系', on: askedOn },
      },
    ),
  )
  const cameAt = cast.at(addDays(askedOn, 2), COMES[nth % COMES.length] ?? '10:20')
  const deal = new Deal(cast, { sale, plan, customer, consultant, variant, askedOn, cameAt })
  deal.tell(askedAt, (told, at) => assignSale(told, consultant, { by: 'rotation', at }))
  deal.tell(addMinutes(askedAt, random.whole(3, 13)), (told, at) =>
    recordContact(
      told,
      { how: 'phone', words: '约好到店看车', next: { what: '到店接待', on: addDays(askedOn, 2) } },
      { by: consultant.id, at, offsetMinutes },
    ),
  )
  if (cameAt > cast.now) return deal
  welcome(cast, deal, cameAt)
  return deal
}

/** Whoever sent the buyer has been a customer for long. */
const recommenderAt = ({ regulars }: ShowroomCast, nth: number): CustomerId | undefined =>
  regulars[nth % Math.max(1, regulars.length)]?.id

function welcome(cast: ShowroomCast, deal: Deal, cameAt: Instant): void {
  const { random, nextId, offsetMinutes } = cast
  const { consultant } = deal
  const people = random.whole(1, 4)
  const visit = { id: nextId<'ShowroomVisit'>(), people, consultantId: consultant.id }
  deal.tell(cameAt, (sale, at) => receiveBuyer(sale, visit, at))
  const needsAt = addMinutes(cameAt, 15)
  if (needsAt > cast.now) return
  deal.tell(needsAt, (sale, at) => ok(askNeeds(sale, cast, deal, at)))
  const shownAt = addMinutes(cameAt, 35)
  const leftAt = addMinutes(cameAt, 95)
  if (leftAt > cast.now) return
  deal.tell(shownAt, (sale, at) => markStep(sale, 'presentation', at))
  deal.tell(leftAt, (sale, at) =>
    closeShowroomVisit(
      sale,
      {
        outcome: 'follow-up',
        words: random.pick(SAID),
        next: { what: '发报价单，约下次到店', on: addDays(dayOf(at, offsetMinutes), 2) },
      },
      { at, offsetMinutes },
    ),
  )
}

/** What a buyer of this car says they need. */
function askNeeds(
  sale: Sale,
  { random }: ShowroomCast,
  { variant, plan }: Deal,
  at: Instant,
): Sale {
  const near = (share: number): Money => money(Math.round((variant.guidePrice * share) / 1e6) * 1e6)
  const needs = {
    uses: [plan.profile === 'household' ? 'family' : random.pick(CAR_USES)],
    people: Math.min(variant.seats, random.whole(2, 5)),
    budgetFrom: near(0.9),
    budgetTo: add(near(1.2), money(1_000_000)),
    energies: [variant.energy],
    bodies: [variant.body],
    kmPerYear: random.whole(8, 28) * 1000,
    parking: variant.electricRange === undefined ? 'own-space' : 'own-charger',
    likes: variant.equipment.slice(0, 2),
    words: plan.words,
  } as const
  return reachStep({ ...sale, needs }, 'needs', at)
}

/** The consultant has done something and says what is next. */
export function follow(
  cast: ShowroomCast,
  deal: Deal,
  at: Instant,
  { words, what, on }: { readonly words: string; readonly what: string; readonly on: Day },
): void {
  const { offsetMinutes } = cast
  deal.tell(at, (sale) =>
    recordContact(
      sale,
      { how: 'phone', words, next: { what, on } },
      { by: deal.consultant.id, at, offsetMinutes },
    ),
  )
}
