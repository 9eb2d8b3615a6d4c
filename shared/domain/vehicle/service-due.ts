import { addDays, compareDays, type Day, daysBetween } from '#shared/kernel/day.ts'

/** An odometer reading on the day it was taken. */
export interface DatedReading {
  readonly day: Day
  readonly km: number
}

/** The service named at the last delivery: by a day or at an odometer reading. */
export interface NextService {
  readonly on: Day
  readonly km: number
}

/** How near the next service is. */
export interface ServiceDue extends NextService {
  /** `due`: the day has come or the car has run that far; `soon`: within a month; else `ahead`. */
  readonly state: 'due' | 'soon' | 'ahead'
  /** The day it falls due, the kilometres learned from earlier visits counted. */
  readonly expectedOn: Day
  /** Kilometres the car has presumably run by today. */
  readonly expectedKm: number
}

/** Days ahead from which the desk brings the next service up. */
const SOON_DAYS = 30
/** Readings closer together than this tell too little of how far a car runs. */
const LEAST_DAYS = 14

/** Whole metres a car runs a day, learned from its readings; undefined while there are too few. */
export function learnMetresPerDay(readings: readonly DatedReading[]): number | undefined {
  const sorted = [...readings].sort((a, b) => compareDays(a.day, b.day))
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return undefined
  const days = daysBetween(first.day, last.day)
  const km = last.km - first.km
  return days < LEAST_DAYS || km <= 0 ? undefined : Math.round((km * 1000) / days)
}

/**
 * Whether the next service is due today: by its day, or by the kilometres the car has run since its
 * last reading at its usual pace, whichever comes first. Readings in whole kilometres.
 */
export function computeServiceDue(
  next: NextService,
  readings: readonly DatedReading[],
  today: Day,
): ServiceDue {
  const last = [...readings].sort((a, b) => compareDays(a.day, b.day)).at(-1)
  const pace = learnMetresPerDay(readings)
  const since = last === undefined ? 0 : Math.max(0, daysBetween(last.day, today))
  const expectedKm = (last?.km ?? 0) + Math.floor(((pace ?? 0) * since) / 1000)
  const expectedOn = earlier(next.on, dayOfKm(next.km, last, pace))
  const isDue = compareDays(expectedOn, today) <= 0 || expectedKm >= next.km
  const isSoon = compareDays(expectedOn, addDays(today, SOON_DAYS)) <= 0
  return { ...next, expectedOn, expectedKm, state: isDue ? 'due' : isSoon ? 'soon' : 'ahead' }
}

/** Further ahead no pace is worth reckoning with. */
const MOST_DAYS = 3650

function dayOfKm(
  km: number,
  last: DatedReading | undefined,
  pace: number | undefined,
): Day | undefined {
  if (last === undefined || pace === undefined) return undefined
  const days = Math.ceil((Math.max(0, km - last.km) * 1000) / pace)
  return addDays(last.day, Math.min(days, MOST_DAYS))
}

const earlier = (a: Day, b: Day | undefined): Day =>
  b === undefined || compareDays(a, b) <= 0 ? a : b
