import type { Bay, StaffId } from '#shared/domain/staff/staff.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'
import { hasTank } from '#shared/domain/vehicle/vehicle.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { stepRank } from '#shared/domain/visit/board-step.ts'
import type { Day } from '#shared/kernel/day.ts'
import {
  addMinutes,
  atLocal,
  compareInstants,
  dayOf,
  type Instant,
  minutesBetween,
} from '#shared/kernel/instant.ts'
import type { DemoCar } from './demo-cars.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import { clockJobs, waitsFor, workNow } from './demo-work.ts'
import type { DemoWorld } from './demo-world.ts'
import type { ShopLedger } from './shop-ledger.ts'
import { finishFindings, tellFindings } from './tell-diagnosis.ts'
import { deliver, inspect, makeUpBill, settle } from './visit-ending.ts'
import { VISIT_PLANS } from './visit-plans.ts'
import { VisitStory } from './visit-story.ts'
import { walkRound } from './walk-around-story.ts'

/** Where one of today's cars stands. */
interface Scene {
  readonly plan: string
  readonly until: BoardStep
  /** Minutes since it came; for a booked car, below zero: it is still to come. */
  readonly since: number
  /** Minutes until it is promised; below zero, the promise is broken. */
  readonly promisedIn: number
  readonly supplement?: 'approved' | 'pending'
  readonly hasFailed?: boolean
  /** A car with work deferred before, so that reception has something to bring up. */
  readonly hasDeferred?: boolean
}

/** Fourteen cars, one at least on every step of the board. */
const SCENES: readonly Scene[] = [
  { plan: 'service', until: 'booked', since: -95, promisedIn: 240, hasDeferred: true },
  { plan: 'electric-service', until: 'received', since: 6, promisedIn: 150 },
  // Nobody has looked at it yet: late on the clock from arrival to diagnosis.
  { plan: 'service', until: 'received', since: 36, promisedIn: 130, hasDeferred: true },
  { plan: 'rough-idle', until: 'inspecting', since: 24, promisedIn: 210 },
  { plan: 'front-brakes', until: 'awaiting-approval', since: 52, promisedIn: 120 },
  { plan: 'climate', until: 'awaiting-approval', since: 70, promisedIn: 22 },
  { plan: 'big-service', until: 'in-repair', since: 155, promisedIn: -25, supplement: 'pending' },
  { plan: 'knocking', until: 'in-repair', since: 190, promisedIn: 45, hasFailed: true },
  { plan: 'overheating', until: 'waiting-parts', since: 230, promisedIn: 300 },
  { plan: 'no-fast-charge', until: 'waiting-parts', since: 205, promisedIn: 420 },
  {
    plan: 'front-brakes',
    until: 'final-inspection',
    since: 175,
    promisedIn: 18,
    supplement: 'approved',
  },
  { plan: 'tyres', until: 'settlement', since: 165, promisedIn: 40 },
  { plan: 'service', until: 'ready', since: 185, promisedIn: 15 },
  { plan: 'no-start', until: 'delivered', since: 240, promisedIn: -60 },
]

/** Minutes after arrival at which each step is reached, when nothing is in a hurry. */
const REACHED: Readonly<Record<BoardStep, number>> = {
  booked: 0,
  received: 0,
  inspecting: 8,
  'awaiting-approval': 26,
  'in-repair': 46,
  'waiting-parts': 60,
  'final-inspection': 110,
  settlement: 128,
  ready: 140,
  delivered: 158,
}
const IN_WORK: readonly BoardStep[] = ['in-repair', 'waiting-parts', 'final-inspection']
/** A car is booked about a day before it comes. */
const BOOKED_BEFORE = 1_300
/** A failed inspection takes the car back, and this long. */
const AFTER_FAILURE = 124

/** Today's board: told like any other visit, each as far as its scene. */
export function tellToday(
  world: DemoWorld,
  ledger: ShopLedger,
  cars: readonly DemoCar[],
  now: Instant,
): void {
  const today = dayOf(now, DEMO_SHOP.offsetMinutes)
  const used = new Set<DemoCar>()
  const busy = new Set<StaffId>()
  const minute = `${now.slice(0, 16)}:00.000Z` as Instant
  for (const scene of [...SCENES].sort((a, b) => b.since - a.since)) {
    const car = pickCar(ledger, cars, today, scene, used)
    used.add(car)
    ledger.note(tellScene(world, ledger, { scene, car, now: minute, today, busy }))
  }
}

interface SceneInput {
  readonly scene: Scene
  readonly car: DemoCar
  readonly now: Instant
  readonly today: Day
  /** Technicians who are clocked in already. */
  readonly busy: Set<StaffId>
}

function tellScene(
  world: DemoWorld,
  ledger: ShopLedger,
  { scene, car, now, today, busy }: SceneInput,
): VisitStory {
  const plan = VISIT_PLANS.find(({ id }) => id === scene.plan)
  if (plan === undefined) throw new Error(`No plan ${scene.plan}`)
  const since = Math.min(scene.since, Math.round(scene.since * shareOfDay(now, today)))
  const arrivedAt = addMinutes(now, -since)
  const last = scene.hasFailed === true ? AFTER_FAILURE : REACHED[scene.until]
  // A car that came a short while ago has had everything done a little faster.
  const pace = last === 0 ? 1 : Math.min(1, Math.max(0, since - 1) / last)
  const promisedAt = addMinutes(now, scene.promisedIn)
  const story = new VisitStory(world, {
    car,
    plan,
    arrivedAt,
    promisedAt: compareInstants(promisedAt, arrivedAt) < 0 ? arrivedAt : promisedAt,
    km: ledger.kmOn(car, today),
    after: (minutes) => addMinutes(arrivedAt, Math.floor(minutes * pace)),
    hasSteps: true,
  })
  if (scene.until === 'booked') book(story)
  else tellUntil(story, scene, busy)
  return story
}

/** Early in the day the morning is told faster: no car of today's may have come yesterday. */
function shareOfDay(now: Instant, today: Day): number {
  const sinceMidnight = minutesBetween(atLocal(today, '00:00', DEMO_SHOP.offsetMinutes), now)
  const longest = Math.max(...SCENES.map(({ since }) => since))
  return Math.min(1, sinceMidnight / (longest + 5))
}

/** A booked car has not been received: its first mark on the board is the booking. */
function book(story: VisitStory): void {
  const at = addMinutes(story.visit.arrivedAt, -BOOKED_BEFORE)
  const steps = [{ step: 'booked', at }] as const
  story.visit = { ...story.visit, step: 'booked', steps, createdAt: at, updatedAt: at }
}

function tellUntil(story: VisitStory, scene: Scene, busy: Set<StaffId>): void {
  const rank = stepRank(scene.until)
  const isPast = (step: BoardStep): boolean => stepRank(step) <= rank
  const { input } = story
  if (!isPast('inspecting')) return
  walkRound(story, REACHED.inspecting - 2)
  story.moveTo('inspecting', REACHED.inspecting)
  tellFindings(story, REACHED.inspecting)
  if (!isPast('awaiting-approval')) return
  // An estimate somebody is about to answer should have something to say no to.
  story.estimate(scene.until === 'awaiting-approval' ? 1 : 0.6, [])
  finishFindings(story, REACHED['awaiting-approval'] - 1)
  story.compare()
  if (scene.supplement === undefined && story.world.random.chance(0.5)) story.agreeCeiling()
  story.moveTo('awaiting-approval', REACHED['awaiting-approval'])
  if (!isPast('in-repair')) return
  story.answer(36, 0.3)
  story.order(40, bayOf(story, scene))
  story.moveTo('in-repair', REACHED['in-repair'])
  if (scene.supplement !== undefined && input.plan.supplement !== undefined) {
    story.findMore(input.plan.supplement, 58, scene.supplement === 'approved')
  }
  if (scene.hasFailed === true) {
    failInspection(story)
    workNow(story, AFTER_FAILURE, busy)
    return
  }
  if (scene.until === 'in-repair') {
    workNow(story, REACHED['in-repair'], busy)
    return
  }
  if (scene.until === 'waiting-parts') {
    clockJobs(story, REACHED['in-repair'], REACHED['waiting-parts'])
    story.moveTo('waiting-parts', REACHED['waiting-parts'])
    waitsFor(story)
    return
  }
  clockJobs(story, REACHED['in-repair'], REACHED['final-inspection'] - 2)
  story.finishJobs(REACHED['final-inspection'] - 2)
  story.moveTo('final-inspection', REACHED['final-inspection'])
  if (!isPast('settlement')) return
  inspect(story, REACHED.settlement, true)
  makeUpBill(story)
  if (!isPast('ready')) return
  settle(story, REACHED.ready)
  if (isPast('delivered')) deliver(story, REACHED.delivered)
}

/** Each car in work has a bay of its own; those that are done stand where they were put. */
function bayOf({ world: { bays, random } }: VisitStory, scene: Scene): Bay {
  const inWork = SCENES.filter(({ until }) => IN_WORK.includes(until))
  return bays[inWork.indexOf(scene)] ?? random.pick(bays)
}

function failInspection(story: VisitStory): void {
  clockJobs(story, REACHED['in-repair'], REACHED['final-inspection'] - 2)
  story.finishJobs(REACHED['final-inspection'] - 2)
  story.moveTo('final-inspection', REACHED['final-inspection'])
  inspect(story, AFTER_FAILURE, false)
}

/** A car that suits the scene and is not here already; one seen of late only if there is no other. */
function pickCar(
  ledger: ShopLedger,
  cars: readonly DemoCar[],
  today: Day,
  { plan, hasDeferred = false }: Scene,
  used: ReadonlySet<DemoCar>,
): DemoCar {
  const fits = VISIT_PLANS.find(({ id }) => id === plan)?.fits ?? 'any'
  const suits = (energy: Energy): boolean => fits === 'any' || (fits === 'fuel') === hasTank(energy)
  const free = cars.filter((car) => !used.has(car) && suits(car.vehicle.energy))
  const wanted = free.filter(
    (car) =>
      ledger.daysSinceLast(car, today) > 60 &&
      ledger.listDue(car.vehicle.id, today).length > 0 === hasDeferred,
  )
  const car = wanted[0] ?? free[0]
  if (car === undefined) throw new Error(`No car for ${plan}`)
  return car
}
