import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { Roadside } from './roadside.ts'

/** 2 000 km: nobody tows further. */
export const MOST_TOWED_KM = 2_000

export type RoadsideRefusal =
  | 'visit.settled'
  | 'roadside.place-empty'
  | 'roadside.arrived-before-call'
  | 'roadside.km-out-of-range'

/** Writes down how the car was helped or fetched, or takes it away again. */
export function writeRoadside(
  visit: Visit,
  roadside: Roadside | undefined,
): Result<Visit, RoadsideRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const { roadside: _old, ...rest } = visit
  if (roadside === undefined) return ok(rest)
  const { place, calledAt, arrivedAt, km } = roadside
  if (!hasText(place)) return fail('roadside.place-empty')
  if (arrivedAt !== undefined && arrivedAt < calledAt) return fail('roadside.arrived-before-call')
  if (km !== undefined && (!Number.isSafeInteger(km) || km < 0 || km > MOST_TOWED_KM)) {
    return fail('roadside.km-out-of-range', { most: MOST_TOWED_KM })
  }
  return ok({ ...rest, roadside: { ...roadside, place: place.trim() } })
}
