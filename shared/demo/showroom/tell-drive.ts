import { reachStep } from '#shared/domain/sales/reach-step.ts'
import type { Licence } from '#shared/domain/sales/test-drive/check-licence.ts'
import { findClash } from '#shared/domain/sales/test-drive/find-clash.ts'
import {
  bookTestDrive,
  endTestDrive,
  keepFeedback,
  startTestDrive,
} from '#shared/domain/sales/test-drive/run-test-drive.ts'
import { keepLicence, signTestDrive } from '#shared/domain/sales/test-drive/sign-test-drive.ts'
import {
  type DemoCar,
  DRIVE_ROUTES,
  type TestDrive,
} from '#shared/domain/sales/test-drive/test-drive.ts'
import { addDays, addMonths, type Day } from '#shared/kernel/day.ts'
import { addMinutes, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { DEMO_SIGNATURE } from '../demo-contract.ts'
import { buildIdNumber } from '../identifiers.ts'
import type { Random } from '../random.ts'
import type { Deal } from './deal.ts'
import { DROVE_WORDS } from './sale-words.ts'
import type { ShowroomCast } from './showroom-cast.ts'

const MINUTES = 30

/** A drive as far as it has come by now: booked, out on the road, or back with what was said. */
export function tellDrive(cast: ShowroomCast, deal: Deal): void {
  const { plan } = deal
  const { drive: wish } = plan
  const from =
    wish === undefined
      ? addMinutes(deal.cameAt, 45)
      : cast.at(addDays(cast.today, wish.inDays), wish.time)
  const bookedAt = wish === undefined ? deal.after(1, '16:40') : deal.after(1, '17:10')
  if (bookedAt > cast.now) return
  cast.moveTo(bookedAt)
  const car = freeCar(cast, deal, from)
  const booked = book(cast, deal, { car, from, now: bookedAt })
  const drive = from <= cast.now ? goOut(cast, deal, booked, car) : booked
  cast.told.testDrives.push(drive)
}

function book(
  cast: ShowroomCast,
  deal: Deal,
  { car, from, now }: { readonly car: DemoCar; readonly from: Instant; readonly now: Instant },
): TestDrive {
  const { random, nextId, offsetMinutes, told } = cast
  const others = told.testDrives
  const draft = {
    id: nextId<'TestDrive'>(),
    saleId: deal.sale.id,
    carId: car.id,
    route: random.pick(DRIVE_ROUTES.filter((route) => route !== 'rough')),
    from,
    until: addMinutes(from, MINUTES),
    consultantId: deal.consultant.id,
    driver: deal.customer.name,
  }
  return unwrap(bookTestDrive(draft, { car, others, now, offsetMinutes }))
}

function goOut(cast: ShowroomCast, deal: Deal, booked: TestDrive, car: DemoCar): TestDrive {
  const { random, offsetMinutes, now } = cast
  const { from: at } = booked
  const on = dayOf(at, offsetMinutes)
  const licence = licenceOf(random, on)
  const out = unwrap(
    startTestDrive(readyToGo(booked, car, licence, offsetMinutes), {
      car,
      others: [],
      number: cast.takeNumber('test-drive-agreement', on),
      mileageKm: car.mileageKm,
      at,
      offsetMinutes,
    }),
  )
  deal.tell(at, (sale) => ok(reachStep(sale, 'test-drive', at)))
  const backAt = addMinutes(at, random.whole(22, 29))
  if (backAt > now) return out
  const km = car.mileageKm + random.whole(8, 17)
  setMileage(cast, car, km)
  const back = unwrap(endTestDrive(out, km, backAt))
  const mark = (): number => random.whole(3, 5)
  const words = random.pick(DROVE_WORDS)
  const marks = { comfort: mark(), power: mark(), handling: mark(), space: mark() }
  return unwrap(keepFeedback(back, { ...marks, words }))
}

/** The licence was seen and the agreement signed a few minutes before. */
function readyToGo(
  booked: TestDrive,
  car: DemoCar,
  licence: NonNullable<TestDrive['licence']>,
  offsetMinutes: number,
): TestDrive {
  const seen = { driver: booked.driver, licence, isAccompanied: false }
  const signature = { ...DEMO_SIGNATURE, at: addMinutes(booked.from, -3) }
  return unwrap(signTestDrive(unwrap(keepLicence(booked, seen, car, offsetMinutes)), { signature }))
}

/** The car of the model asked for, or another one that nobody has at that time. */
function freeCar({ told }: ShowroomCast, { variant }: Deal, from: Instant): DemoCar {
  const taken = told.testDrives.map((drive) => ({ ...drive, of: drive.carId as string }))
  const isFree = ({ id }: DemoCar): boolean =>
    findClash({ of: id, from, until: addMinutes(from, MINUTES) }, taken) === undefined
  const free = told.demoCars.filter((car) => car.isActive && isFree(car))
  const same = free.find(({ name }) => name.startsWith(`${variant.make} ${variant.model} `))
  const car = same ?? free[told.testDrives.length % free.length]
  if (car === undefined) throw new Error('No car to try')
  return car
}

function setMileage({ told }: ShowroomCast, { id }: DemoCar, mileageKm: number): void {
  const at = told.demoCars.findIndex((each) => each.id === id)
  const car = told.demoCars[at]
  if (car !== undefined) told.demoCars[at] = { ...car, mileageKm }
}

/** Seen at the desk and good for some years; its number is the holder's identity number. */
function licenceOf(random: Random, on: Day): Licence & { readonly number: string } {
  return {
    class: random.chance(0.8) ? 'C1' : 'C2',
    number: buildIdNumber(random),
    validUntil: addMonths(on, random.whole(3, 70)),
  }
}
