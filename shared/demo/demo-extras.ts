import { approveJob } from '#shared/domain/approval/decide-job.ts'
import { jobDraftFrom } from '#shared/domain/catalogue/standard-job.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { addCharge } from '#shared/domain/estimate/change-charges.ts'
import { addJob } from '#shared/domain/estimate/change-jobs.ts'
import { lendCar, signLoan } from '#shared/domain/extras/lend-car.ts'
import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import { signContract, writeContract } from '#shared/domain/extras/write-contract.ts'
import { writeRoadside } from '#shared/domain/extras/write-roadside.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { addMinutes, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { type Result, unwrap } from '#shared/kernel/result.ts'
import type { DemoCar } from './demo-cars.ts'
import { DEMO_SIGNATURE } from './demo-contract.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import type { DemoWorld } from './demo-world.ts'

const FLEET = [
  ['京A5T6Y7', '大众 捷达', '白', 48_210, 6],
  ['京B2K9L3', '丰田 威驰', '银', 36_877, 5],
  ['京AD12345', '比亚迪 秦 PLUS', '灰', 12_404, 8],
] as const

/** What the demo shop has beside its repairs. */
export interface DemoExtras {
  readonly visits: readonly Visit[]
  readonly loanCars: readonly LoanCar[]
  readonly loans: readonly Loan[]
}

/**
 * Among today's cars: one that was towed in, one that gets film under a signed contract, and two
 * owners who drive a loan car, the one overdue because their own car is.
 */
export function tellExtras(
  world: DemoWorld,
  visits: readonly Visit[],
  cars: readonly DemoCar[],
  now: Instant,
): DemoExtras {
  world.moveTo(now)
  const fleet = FLEET.map(
    ([plate, car, color, mileageKm, fuelEighths]): LoanCar => ({
      id: world.nextId<'LoanCar'>(),
      plate,
      car,
      color,
      mileageKm,
      fuelEighths,
      isActive: true,
    }),
  )
  const [late] = visits.filter(({ step, promisedAt }) => step === 'in-repair' && promisedAt < now)
  const [towed, filmed] = visits.filter(({ step }) => step === 'waiting-parts')
  const lendings = [
    { visit: late, car: fleet[0] },
    { visit: filmed, car: fleet[1] },
  ].flatMap(({ visit, car }) =>
    visit === undefined || car === undefined ? [] : [lend(world, { visit, car, cars, now })],
  )
  const told = new Map<Visit['id'], Visit>()
  if (towed !== undefined) told.set(towed.id, tellTowing(world, towed))
  if (filmed !== undefined) told.set(filmed.id, tellFilm(world, filmed, personOf(filmed, cars)))
  return {
    visits: visits.map((visit) => told.get(visit.id) ?? visit),
    loanCars: fleet.map((car) => lendings.find((each) => each.car.id === car.id)?.car ?? car),
    loans: lendings.map(({ loan }) => loan),
  }
}

interface LendScene {
  readonly visit: Visit
  readonly car: LoanCar
  readonly cars: readonly DemoCar[]
  readonly now: Instant
}

function lend(
  world: DemoWorld,
  { visit, car, cars, now }: LendScene,
): { readonly loan: Loan; readonly car: LoanCar } {
  const at = earlier(addMinutes(visit.arrivedAt, 42), now)
  const number = world.takeNumber('loan-agreement', dayOf(at, DEMO_SHOP.offsetMinutes))
  const lent = unwrap(
    lendCar(
      { id: world.nextId<'Loan'>(), number, visit, car, others: [] },
      {
        driver: personOf(visit, cars),
        licence: '110108198203154417',
        licenceClass: 'C1',
        phone: customerOf(visit, cars)?.phone ?? '',
        // Early in the night today's cars have only just come.
        dueAt: visit.promisedAt > at ? visit.promisedAt : addMinutes(at, 1),
        out: {
          at,
          by: visit.advisorId,
          mileageKm: car.mileageKm + 3,
          fuelEighths: car.fuelEighths,
          note: '右后保险杠一处旧划痕',
        },
      },
    ),
  )
  const signed = unwrap(signLoan(lent.loan, { signature: { ...DEMO_SIGNATURE, at } }))
  return { loan: signed, car: lent.car }
}

function tellTowing(world: DemoWorld, visit: Visit): Visit {
  const { arrivedAt, intake } = visit
  const fetched: Visit = { ...visit, intake: { ...intake, arrival: 'towed' } }
  const written = writeRoadside(fetched, {
    kind: 'towing',
    calledAt: addMinutes(arrivedAt, -75),
    arrivedAt: addMinutes(arrivedAt, -40),
    place: '京藏高速沙河出口，应急车道',
    company: '顺通拖车',
    km: 14,
    note: '水温过高，已熄火',
  })
  const charge = {
    id: world.nextId<'Charge'>(),
    kind: 'towing',
    name: '牵引费',
    amount: ofMajor(350),
  } as const
  return kept(
    visit,
    chain(written, (fetchedVisit) => addCharge(fetchedVisit, charge)),
  )
}

function tellFilm(world: DemoWorld, visit: Visit, person: string): Visit {
  const at = addMinutes(visit.arrivedAt, 50)
  const jobId = world.nextId<'Job'>()
  const nextLine = () => world.nextId<'PartLine'>()
  const draft = jobDraftFrom(world.getJob('window-film'), DEMO_SHOP.labourRate, nextLine)
  const reason = '客户等配件时想顺便贴膜'
  const { advisorId: explainedBy } = visit
  const note = '前风挡透光 72%，质保 5 年'
  const added = addJob(visit, jobId, { ...draft, reason })
  const agreed = chain(added, (before) =>
    approveJob(before, jobId, { method: 'in-person', person, at }),
  )
  const written = chain(agreed, (before) =>
    writeContract(before, { terms: {}, note, explainedBy }, at),
  )
  return kept(
    visit,
    chain(written, (before) => signContract(before, { signature: { ...DEMO_SIGNATURE, at } })),
  )
}

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other)

const customerOf = ({ vehicleId }: Visit, cars: readonly DemoCar[]): Customer | undefined =>
  cars.find(({ vehicle }) => vehicle.id === vehicleId)?.customer

const personOf = (visit: Visit, cars: readonly DemoCar[]): string => {
  const customer = customerOf(visit, cars)
  return customer?.contact ?? customer?.name ?? ''
}

const chain = (result: Result<Visit>, next: (visit: Visit) => Result<Visit>): Result<Visit> =>
  result.ok ? next(result.value) : result

/** The unit of work writes the time of a change; a story has no unit of work. */
const kept = ({ updatedAt }: Visit, result: Result<Visit>): Visit => ({
  ...unwrap(result),
  updatedAt,
})
