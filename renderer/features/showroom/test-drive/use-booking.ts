import { useState } from 'react'
import { listDemoCars, listDrivesOfDay } from '#renderer/db/repositories/test-drives.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import { bookTestDrive } from '#shared/domain/sales/test-drive/run-test-drive.ts'
import type {
  DemoCar,
  DemoCarId,
  DriveRoute,
  TestDrive,
} from '#shared/domain/sales/test-drive/test-drive.ts'
import { addMinutes, atLocal, dayOf, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import type { DriveWish } from './commands.ts'

export const USUAL_MINUTES = 30

/** Where a booking begins: from what is known of the buyer, a place in the calendar, or a drive. */
export interface BookingStart {
  /** The drive that is moved; absent: a new one. */
  readonly drive?: TestDrive | undefined
  readonly carId?: DemoCarId | undefined
  readonly from: Instant
  readonly driver: string
  /** The car the buyer asked for, as told. */
  readonly wanted: string
}

/** What is in the way of a booking, and ways out of it. */
export interface Clash {
  readonly code: string
  readonly detail?: Readonly<Record<string, string | number>>
  /** When the same car is free next. */
  readonly next: Instant | undefined
  /** Cars that are free at the wanted time. */
  readonly free: readonly DemoCar[]
}

/** The form of a booking, held against the day's other drives while it is filled in. */
export const useBooking = (start: BookingStart) => {
  const { shop, clock } = useSession()
  const { offsetMinutes } = shop
  const { drive } = start
  const [carId, setCarId] = useState<DemoCarId | undefined>(drive?.carId ?? start.carId)
  const [route, setRoute] = useState<DriveRoute>(drive?.route ?? 'mixed')
  const [from, setFrom] = useState<Instant | undefined>(drive?.from ?? start.from)
  const [minutes, setMinutes] = useState(
    drive === undefined ? USUAL_MINUTES : minutesBetween(drive.from, drive.until),
  )
  const [driver, setDriver] = useState(drive?.driver ?? start.driver)
  const cars = useLive(listDemoCars)?.filter((car) => car.isActive || car.id === drive?.carId)
  const day = dayOf(from ?? clock.now(), offsetMinutes)
  const others = useLive((db) => listDrivesOfDay(db, day), [day])
  const car = cars?.find(({ id }) => id === carId) ?? suggest(cars ?? [], start.wanted)

  const wishFor = (wanted: DemoCar, at: Instant): DriveWish => ({
    carId: wanted.id,
    route,
    from: at,
    until: addMinutes(at, minutes),
    driver,
  })
  const check = (wanted: DemoCar, at: Instant) => {
    const draft = {
      ...wishFor(wanted, at),
      // The rule skips the drive that is moved; a new one is nobody's.
      id: drive?.id ?? ('' as TestDrive['id']),
      saleId: drive?.saleId ?? ('' as TestDrive['saleId']),
      consultantId: drive?.consultantId ?? ('' as TestDrive['consultantId']),
      driver: driver.trim() === '' ? '—' : driver,
    }
    const now = clock.now()
    const workday = workdayOf(shop)
    return bookTestDrive(draft, {
      car: wanted,
      others: others ?? [],
      now,
      offsetMinutes,
      workday,
    })
  }
  const findClash = (): Clash | undefined => {
    if (car === undefined || from === undefined || others === undefined) return undefined
    const checked = check(car, from)
    if (checked.ok) return undefined
    const next = checked.detail?.next
    return {
      code: checked.code,
      ...(checked.detail === undefined ? {} : { detail: checked.detail }),
      next: next === undefined ? undefined : atLocal(day, String(next), offsetMinutes),
      free: (cars ?? []).filter((each) => each.id !== car.id && check(each, from).ok),
    }
  }
  return {
    cars: cars ?? [],
    car,
    route,
    from,
    minutes,
    driver,
    setCarId,
    setRoute,
    setFrom,
    setMinutes,
    setDriver,
    clash: findClash(),
    wish: car === undefined || from === undefined ? undefined : wishFor(car, from),
  }
}

export type Booking = ReturnType<typeof useBooking>

/** The car that is named like the one asked for, or the first. */
const suggest = (cars: readonly DemoCar[], wanted: string): DemoCar | undefined =>
  cars.find(({ name }) =>
    name.split(/\s+/).some((part) => part.length > 1 && wanted.includes(part)),
  ) ?? cars[0]
