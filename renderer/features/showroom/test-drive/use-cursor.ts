import { useState } from 'react'
import type { Workday } from '#shared/domain/appointment/workday.ts'
import type { TestDrive, TestDriveState } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf, formatTime, type Instant } from '#shared/kernel/instant.ts'
import { formatMinutes, hoursOf, minutesOf, spanOf } from './day-hours.ts'
import type { DrivesOfDay } from './list-drives.ts'

const STEP = 15
/** One that was called off or missed leaves its place free. */
const TAKES_ROOM: readonly TestDriveState[] = ['booked', 'out', 'back']

interface CursorFacts {
  readonly facts: DrivesOfDay | undefined
  readonly day: Day
  readonly now: Instant
  readonly workday: Workday
  readonly offsetMinutes: number
}

/** Where the keys are in the day: a car and a quarter of an hour. */
export interface Cursor {
  readonly carIndex: number
  /** `14:15`. */
  readonly time: string
  /** The drive that stands there. */
  readonly drive: TestDrive | undefined
  readonly move: (cars: number, quarters: number) => void
  readonly put: (carIndex: number, time: string) => void
}

export const useCursor = ({ facts, day, now, workday, offsetMinutes }: CursorFacts): Cursor => {
  const [at, setAt] = useState<{ readonly car: number; readonly minutes: number }>()
  const { from, to } = hoursOf(workday, facts, now, offsetMinutes)
  const isToday = dayOf(now, offsetMinutes) === day
  const soon = Math.ceil((minutesOf(formatTime(now, offsetMinutes)) + 1) / STEP) * STEP
  const opens = minutesOf(workday.opensAt)
  const start = isToday ? Math.max(soon, opens) : opens
  const within = (minutes: number): number => Math.min(to - STEP, Math.max(from, minutes))
  const cars = facts?.cars ?? []
  const carIndex = Math.min(at?.car ?? 0, Math.max(0, cars.length - 1))
  const minutes = within(at?.minutes ?? start)
  const drive = facts?.drives.find(({ drive: each }) => {
    const { begins, ends } = spanOf(each, now, offsetMinutes)
    const isThere = each.carId === cars[carIndex]?.id && TAKES_ROOM.includes(each.state)
    return isThere && begins < minutes + STEP && ends > minutes
  })?.drive
  return {
    carIndex,
    time: formatMinutes(minutes),
    drive,
    move: (byCars, byQuarters) =>
      setAt({
        car: Math.min(Math.max(0, carIndex + byCars), Math.max(0, cars.length - 1)),
        minutes: within(minutes + byQuarters * STEP),
      }),
    put: (car, time) => setAt({ car, minutes: minutesOf(time) }),
  }
}
