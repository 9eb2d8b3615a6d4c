import { addDays, type Day, daysBetween, weekday } from '#shared/kernel/day.ts'
import { addMinutes, atLocal } from '#shared/kernel/instant.ts'
import type { DemoCar } from './demo-cars.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import type { DemoWorld } from './demo-world.ts'
import type { Random } from './random.ts'
import type { ShopLedger } from './shop-ledger.ts'
import { deliver, inspect, makeUpBill, settle } from './visit-ending.ts'
import { plansFor, type VisitPlan } from './visit-plans.ts'
import { VisitStory } from './visit-story.ts'

const SUNDAY = 7
/** A car is seldom back within three weeks. */
const SHORTEST_GAP = 21
/** Photos are heavy; only lately were old parts photographed. */
const PHOTO_DAYS = 30

/** About six visits on every working day from one day to another (not included), all delivered. */
export function tellPastVisits(
  world: DemoWorld,
  ledger: ShopLedger,
  cars: readonly DemoCar[],
  { from, to, onProgress }: { from: Day; to: Day; onProgress: (share: number) => void },
): void {
  const days = daysBetween(from, to)
  for (let index = 0; index < days; index += 1) {
    const on = addDays(from, index)
    if (weekday(on) === SUNDAY) continue
    const hasPhotos = days - index <= PHOTO_DAYS
    for (const minute of pickArrivals(world.random)) {
      const car = pickCar(world.random, ledger, cars, on)
      if (car !== undefined) tellDelivered(world, ledger, { car, on, minute, hasPhotos })
    }
    onProgress((index + 1) / days)
  }
}

/** Minutes after eight in the morning, in order. */
function pickArrivals(random: Random): number[] {
  const count = random.whole(4, 7)
  return Array.from({ length: count }, () => random.whole(5, 480)).sort((a, b) => a - b)
}

/** A car that has not been here lately, or none if chance finds only such. */
function pickCar(
  random: Random,
  ledger: ShopLedger,
  cars: readonly DemoCar[],
  on: Day,
): DemoCar | undefined {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const car = random.pick(cars)
    if (ledger.daysSinceLast(car, on) >= SHORTEST_GAP) return car
  }
  return undefined
}

interface PastVisit {
  readonly car: DemoCar
  readonly on: Day
  readonly minute: number
  readonly hasPhotos: boolean
}

function tellDelivered(
  world: DemoWorld,
  ledger: ShopLedger,
  { car, on, minute, hasPhotos }: PastVisit,
): void {
  const { random } = world
  const arrivedAt = addMinutes(atLocal(on, '08:00', DEMO_SHOP.offsetMinutes), minute)
  const work = random.whole(25, 150)
  // One promise in ten is too short.
  const promised = Math.ceil((work + (random.chance(0.1) ? 70 : 130)) / 10) * 10
  const plan = pickPlan(random, plansFor(car.vehicle.energy))
  const story = new VisitStory(world, {
    car,
    plan,
    arrivedAt,
    promisedAt: addMinutes(arrivedAt, promised),
    km: ledger.kmOn(car, on),
    after: (minutes) => addMinutes(arrivedAt, minutes),
  })
  story.moveTo('inspecting', 8)
  story.estimate(0.35, ledger.listDue(car.vehicle.id, on))
  if (random.chance(0.2)) story.agreeCeiling()
  story.moveTo('awaiting-approval', 24)
  story.answer(32, 0.35)
  story.order(36)
  story.moveTo('in-repair', 42)
  const canFindMore = story.visit.ceiling === undefined && plan.supplement !== undefined
  if (canFindMore && random.chance(0.15)) story.findMore(plan.supplement, 50, true)
  story.finishJobs(40 + work)
  if (hasPhotos || random.chance(0.1)) story.compare()
  const isBack = random.chance(0.02)
  story.moveTo('final-inspection', 42 + work)
  if (isBack) {
    inspect(story, 48 + work, false)
    story.finishJobs(68 + work)
    story.moveTo('final-inspection', 70 + work)
  }
  const inspected = (isBack ? 78 : 50) + work
  inspect(story, inspected, true)
  makeUpBill(story)
  settle(story, inspected + 12)
  deliver(story, inspected + random.whole(18, 60))
  ledger.note(story)
}

/** A plan by its weight. */
export function pickPlan(random: Random, plans: readonly VisitPlan[]): VisitPlan {
  let left = random.next() * plans.reduce((total, { weight }) => total + weight, 0)
  for (const plan of plans) {
    left -= plan.weight
    if (left < 0) return plan
  }
  return random.pick(plans)
}
