import { inspectionItemsFor } from '#shared/domain/inspection/inspection-items.ts'
import { recordInspection } from '#shared/domain/inspection/record-inspection.ts'
import type { Payment, PaymentMethod } from '#shared/domain/settlement/bill.ts'
import { changeBill } from '#shared/domain/settlement/change-bill.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { issueSettlement } from '#shared/domain/settlement/issue-settlement.ts'
import { deliverVisit, proposeNextService } from '#shared/domain/visit/deliver-visit.ts'
import { allDeliveryDone } from '#shared/domain/visit/delivery-check.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { type Money, money, subtract, ZERO } from '#shared/kernel/money.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import type { Random } from './random.ts'
import type { VisitStory } from './visit-story.ts'

const MINOR_UNITS = 100
const { offsetMinutes, warrantyPromise: promise } = DEMO_SHOP

/** What the inspector measured, for the items that have a value. */
const VALUES: Readonly<Record<string, string>> = {
  'wheel-bolts': '120 N·m',
  'tyre-pressure': '前2.4 后2.4 bar',
  'fault-codes': '无',
}

/** The final inspection passes, or the first job fails it and the car goes back. */
export function inspect(story: VisitStory, minutes: number, isPassed: boolean): void {
  const items = inspectionItemsFor(story.visit).map((item) => ({
    ...item,
    answer: 'pass' as const,
    ...(VALUES[item.key] === undefined ? {} : { value: VALUES[item.key] ?? '' }),
  }))
  const failedAt = items.findIndex(({ key }) => key.startsWith('job:'))
  const answered = items.map((item, index) =>
    !isPassed && index === failedAt ? { ...item, answer: 'fail' as const } : item,
  )
  story.apply(
    recordInspection(
      story.visit,
      {
        inspectorId: story.world.pickStaff('inspector').id,
        items: answered,
        roadTest: { km: story.world.random.whole(2, 6) },
        ...(isPassed ? {} : { note: '路试仍有异响，返工重新安装' }),
      },
      story.input.after(minutes),
    ),
  )
}

/** The cashier makes up the bill; it is paid in full when the list is issued. */
export function makeUpBill(story: VisitStory): void {
  const { random } = story.world
  const { gross } = computeTotals(story.visit)
  const discount =
    gross > 50_000 && random.chance(0.2) ? money(random.pick([2000, 3000, 5000])) : ZERO
  // Fen are waived: nobody gives change below one yuan.
  const rounding = money(subtract(gross, discount) % MINOR_UNITS)
  const hasParts = story.visit.jobs.some(({ parts }) => parts.length > 0)
  story.apply(
    changeBill(story.visit, {
      discount,
      rounding,
      mileageOutKm: story.visit.intake.mileageKm + random.whole(2, 9),
      oldParts: hasParts ? random.pick(['waived', 'waived', 'taken-back'] as const) : 'none',
    }),
  )
}

export function settle(story: VisitStory, minutes: number): void {
  const { random } = story.world
  const { due } = computeTotals(story.visit)
  const isCompany = story.input.car.customer.kind === 'company'
  const payments = due === 0 ? [] : pay(random, due, isCompany)
  story.apply(changeBill(story.visit, { payments }))
  const at = story.input.after(minutes)
  const number = story.world.takeNumber('settlement', dayOf(at, offsetMinutes))
  story.apply(
    issueSettlement(story.visit, {
      number,
      at,
      cashierId: story.world.pickStaff('cashier').id,
      vehicleKind: story.input.car.vehicle.kind,
      promise,
      offsetMinutes,
    }),
  )
}

function pay(random: Random, due: Money, isCompany: boolean): Payment[] {
  if (isCompany) return [{ method: random.pick(['transfer', 'on-account']), amount: due }]
  const methods = ['wechat', 'wechat', 'wechat', 'alipay', 'alipay', 'card', 'cash'] as const
  const method: PaymentMethod = random.pick(methods)
  // Now and then somebody gets rid of a note first.
  if (method === 'cash' || due <= 50_000 || !random.chance(0.08)) return [{ method, amount: due }]
  const cash = money(10_000)
  return [
    { method: 'cash', amount: cash },
    { method, amount: subtract(due, cash) },
  ]
}

export function deliver(story: VisitStory, minutes: number): void {
  const at = story.input.after(minutes)
  const km = story.visit.bill.mileageOutKm ?? story.visit.intake.mileageKm
  story.apply(
    deliverVisit(story.visit, {
      at,
      by: story.visit.advisorId,
      checks: allDeliveryDone(story.visit),
      nextService: proposeNextService(DEMO_SHOP.serviceInterval, dayOf(at, offsetMinutes), km),
      vehicleKind: story.input.car.vehicle.kind,
      promise,
      offsetMinutes,
    }),
  )
}
