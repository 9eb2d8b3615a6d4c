import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Rating } from '#shared/domain/rating/rating.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import { listSaleMoves } from '#shared/domain/sales/order/sale-money.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { TestDrive, DemoCar as TriedCar } from '#shared/domain/sales/test-drive/test-drive.ts'
import { listMoneyMoves } from '#shared/domain/settlement/list-money-moves.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { Task } from '#shared/domain/task/task.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Slide } from '#shared/domain/wall/slide.ts'
import type { Video } from '#shared/domain/wall/video.ts'
import { addMonths, type Day } from '#shared/kernel/day.ts'
import { atLocal, type Instant } from '#shared/kernel/instant.ts'
import { listStandardJobs } from './catalogue/list-standard-jobs.ts'
import { tellAppointments } from './coming-week.ts'
import { tellInsurances, tellWishes } from './customer-wishes.ts'
import { tellDeferredCalls } from './deferred-calls.ts'
import { buildCars, buildCustomers, type DemoCar } from './demo-cars.ts'
import { tellExtras } from './demo-extras.ts'
import type { DemoPhotos } from './demo-photos.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import { buildDemoSlides } from './demo-slides.ts'
import { createDemoWorld, type LastNumber } from './demo-world.ts'
import { tellEarlierMeasurements } from './earlier-measurements.ts'
import { tellFollowUps } from './follow-up-calls.ts'
import { tellMoney } from './money-story.ts'
import { tellOldParts } from './old-parts-kept.ts'
import { tellPastVisits } from './past-visits.ts'
import { createRandom } from './random.ts'
import { tellRework, tellSanbao } from './returns.ts'
import { ShopLedger } from './shop-ledger.ts'
import { listCarVariants } from './showroom/list-car-variants.ts'
import { tellShowroom } from './showroom/tell-showroom.ts'
import { tellRatings } from './tell-ratings.ts'
import { tellTill } from './till-story.ts'
import { tellToday } from './today-board.ts'

const MONTHS_OF_STORY = 24

/** Everything the demo shop has on record. */
export interface DemoShop {
  readonly shop: Shop
  readonly staff: readonly Staff[]
  readonly bays: readonly Bay[]
  readonly standardJobs: readonly StandardJob[]
  readonly customers: readonly Customer[]
  readonly vehicles: readonly Vehicle[]
  readonly visits: readonly Visit[]
  readonly appointments: readonly Appointment[]
  readonly deferredJobs: readonly DeferredJob[]
  readonly loanCars: readonly LoanCar[]
  readonly loans: readonly Loan[]
  readonly tillDays: readonly TillDay[]
  readonly slides: readonly Slide[]
  readonly carVariants: readonly CarVariant[]
  readonly stockCars: readonly StockCar[]
  readonly sales: readonly Sale[]
  readonly demoCars: readonly TriedCar[]
  readonly testDrives: readonly TestDrive[]
  readonly appraisals: readonly Appraisal[]
  readonly tasks: readonly Task[]
  readonly ratings: readonly Rating[]
  readonly lastNumbers: readonly LastNumber[]
}

export interface DemoShopOptions {
  readonly today: Day
  /** The board stands as it would at this moment; on `today` by the shop's clock. */
  readonly now: Instant
  readonly seed: number
  /** Language of the price list; the people, cars and visits are Chinese. */
  readonly locale: DocumentLocale
  /** The sample photos as they were kept; without them comparisons have no pictures. */
  readonly photos?: DemoPhotos
  /** The sample video as it was kept. */
  readonly video?: Video | undefined
  /** Hears the share of the story that is told, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/**
 * A garage of the mainland with two years behind it and a board of fourteen cars, told through the
 * rules of the trade. The same options give the same shop, byte for byte.
 */
export function buildDemoShop(options: DemoShopOptions): DemoShop {
  const { today, now, seed, locale, photos = {}, video, onProgress = () => {} } = options
  const from = addMonths(today, -MONTHS_OF_STORY)
  const at = atLocal(from, '07:30', DEMO_SHOP.offsetMinutes)
  const world = createDemoWorld({
    random: createRandom(seed),
    from: at,
    standardJobs: listStandardJobs('zh-CN'),
    photos,
  })
  const customers = buildCustomers(world, at)
  const cars = buildCars(world, customers, { at, on: from })
  const ledger = new ShopLedger(from)
  tellPastVisits(world, ledger, cars, { from, to: today, onProgress })
  tellToday(world, ledger, cars, now)
  const appointments = tellAppointments(world, ledger, cars, now)
  const vehicles = cars.map((car) => withHistory(ledger, car))
  const paid = tellMoney(world, ledger.visits, now)
  const wishing = tellWishes(
    customers.map((customer) => sinceFirstVisit(customer, vehicles)),
    seed,
  )
  const { staff } = world
  const carVariants = listCarVariants()
  const { staff: sellers, ...showroom } = tellShowroom({
    staff,
    customers: wishing,
    vehicles,
    variants: carVariants,
    now,
    offsetMinutes: DEMO_SHOP.offsetMinutes,
    seed,
    takeNumber: world.takeNumber,
  })
  const moves = [...paid.flatMap(listMoneyMoves), ...showroom.sales.flatMap(listSaleMoves)]
  const tillDays = tellTill(world, moves, today)
  const extras = tellExtras(world, paid, cars, now)
  return {
    shop: DEMO_SHOP,
    staff: [...staff, ...sellers],
    bays: world.bays,
    standardJobs: listStandardJobs(locale),
    customers: [...wishing, ...showroom.customers],
    vehicles: [
      ...tellSanbao(tellInsurances(vehicles, today, seed), extras.visits, { today, now }),
      ...showroom.vehicles,
    ],
    visits: tellFollowUps(
      tellEarlierMeasurements(
        tellOldParts(tellRework(extras.visits, now, seed), today, seed),
        today,
        seed,
      ),
      today,
      seed,
    ),
    appointments,
    deferredJobs: tellDeferredCalls(ledger.listDeferred(), {
      customers: wishing,
      staff,
      today,
      seed,
    }),
    loanCars: extras.loanCars,
    loans: extras.loans,
    tillDays,
    slides: buildDemoSlides({ nextId: world.nextId, createdAt: at, locale, photos, video }),
    carVariants,
    stockCars: showroom.stockCars,
    sales: showroom.sales,
    demoCars: showroom.demoCars,
    testDrives: showroom.testDrives,
    appraisals: showroom.appraisals,
    ...tellRatings(extras.visits, { now, seed }),
    lastNumbers: world.listLastNumbers(),
  }
}

/** What reception has written down about the car by now, from its first visit on. */
function withHistory(ledger: ShopLedger, { vehicle }: DemoCar): Vehicle {
  const state = ledger.find(vehicle.id)
  if (state === undefined) return vehicle
  const { lastKm, lastOn, firstVisit } = state
  return {
    ...vehicle,
    lastMileageKm: lastKm,
    lastVisitOn: lastOn,
    createdAt: firstVisit.createdAt,
  }
}

/** A customer is known since the first visit of their first car. */
function sinceFirstVisit(customer: Customer, vehicles: readonly Vehicle[]): Customer {
  const own = vehicles.filter(({ customerId }) => customerId === customer.id)
  const [createdAt = customer.createdAt] = own.map((vehicle) => vehicle.createdAt).sort()
  return { ...customer, createdAt }
}
