import { approveLoss, askToLose } from '#shared/domain/sales/loss/lose-sale.ts'
import { addDays } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import type { Deal } from './deal.ts'
import { DEAL_PLANS, type DealEnd, type DealPlan } from './deal-plans.ts'
import type { ShowroomCast } from './showroom-cast.ts'
import { follow, tellAsking } from './tell-asking.ts'
import { tellHandOver, tellInspection } from './tell-delivery.ts'
import { tellDrive } from './tell-drive.ts'
import { tellAllocation, tellCallingOff, tellOrder, tellPayment } from './tell-order.ts'
import { lastQuotedAfter, tellQuoting } from './tell-quoting.ts'
import { allowed, tellLook, tellPurchase } from './tell-used-cars.ts'
import { USED_PLANS } from './used-plans.ts'

const QUOTED: readonly DealEnd[] = [
  'quoted',
  'waits-for-approval',
  'ordered',
  'allocated',
  'arrived',
  'ready',
  'delivered',
  'called-off',
  'lost',
]
const ORDERED = QUOTED.filter((end) => !['quoted', 'waits-for-approval', 'lost'].includes(end))
const KEPT: readonly DealEnd[] = ['allocated', 'arrived', 'ready', 'delivered']
const PAID: readonly DealEnd[] = ['ready', 'delivered']

/** Buyers of half a year, each as far as their plan goes. */
export function tellDeals(cast: ShowroomCast): void {
  // The oldest first: cars run up their kilometres, papers their numbers, in the order of time.
  const plans = [...DEAL_PLANS].sort((a, b) => b.askedAgo - a.askedAgo)
  for (const [nth, plan] of plans.entries()) {
    const deal = tellAsking(cast, plan, nth)
    if (plan.end !== 'lost') tellDrive(cast, deal)
    if (QUOTED.includes(plan.end)) tellNegotiation(cast, deal)
    const next = plan.next ?? nextOfDrive(plan)
    if (next !== undefined) tellNext(cast, deal, next)
    cast.told.sales.push(deal.sale)
  }
}

/** Whoever has booked a drive is received for it. */
const nextOfDrive = ({ drive, end }: DealPlan): DealPlan['next'] =>
  end === 'drive-booked' && drive !== undefined
    ? { what: '试驾接待：备车、备协议', inDays: drive.inDays }
    : undefined

function tellNegotiation(cast: ShowroomCast, deal: Deal): void {
  const { plan } = deal
  bringOldCar(cast, deal)
  tellQuoting(cast, deal)
  if (plan.loss !== undefined) tellLoss(cast, deal, plan.loss)
  if (ORDERED.includes(plan.end)) tellOrder(cast, deal)
  if (plan.end === 'called-off') tellCallingOff(cast, deal)
  if (KEPT.includes(plan.end)) tellAllocation(cast, deal, plan.end !== 'allocated')
  if (PAID.includes(plan.end)) {
    tellPayment(cast, deal)
    tellInspection(cast, deal)
  }
  if (plan.end === 'delivered') tellHandOver(cast, deal)
  keepOldCar(cast, deal)
}

/** The old car is looked at on the first visit. */
function bringOldCar(cast: ShowroomCast, deal: Deal): void {
  const plan = USED_PLANS[deal.plan.tradeIn ?? -1]
  if (plan === undefined) return
  const { customer, sale, consultant: appraiser } = deal
  const at = addMinutes(deal.cameAt, 80)
  cast.moveTo(at)
  deal.appraisal = tellLook(cast, plan, { customer, sale, appraiser, at })
}

/** It is the shop’s with the hand-over of the new one; until then its appraisal is open. */
function keepOldCar(cast: ShowroomCast, { appraisal, sale }: Deal): void {
  if (appraisal === undefined) return
  const { handOver } = sale
  if (handOver === undefined) {
    cast.told.appraisals.push(appraisal)
    return
  }
  const seen = allowed(cast, appraisal, addMinutes(appraisal.seenAt, 60))
  tellPurchase(cast, seen, addMinutes(handOver.at, 25))
}

function tellLoss(
  cast: ShowroomCast,
  deal: Deal,
  { reason, words, backIn }: NonNullable<Deal['plan']['loss']>,
): void {
  const { offsetMinutes, manager, today } = cast
  const after = lastQuotedAfter(deal) + 6
  const draft = { reason, words, comeBackOn: addDays(today, backIn) }
  deal.tell(deal.after(after, '16:10'), (sale, at) =>
    askToLose(sale, draft, { by: deal.consultant, at, offsetMinutes }),
  )
  deal.tell(deal.after(after + 1, '10:05'), (sale, at) =>
    approveLoss(sale, { by: manager, at, offsetMinutes }),
  )
}

/** The last that was done with the buyer, and what is next: for later, for today, or overdue. */
function tellNext(
  cast: ShowroomCast,
  deal: Deal,
  { what, inDays }: NonNullable<Deal['plan']['next']>,
): void {
  const { today } = cast
  const at = cast.at(addDays(today, Math.min(inDays, 0) - 1), '17:30')
  follow(cast, deal, at, { words: '已联系客户', what, on: addDays(today, inDays) })
}
