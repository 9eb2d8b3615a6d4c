import { listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { computeSanbao, type Sanbao } from '#shared/domain/sanbao/compute-sanbao.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { HISTORY } from './commands.ts'

/** Days are counted by the hour: often enough for the sixth to be seen when it begins. */
const EVERY_MS = 600_000

/** The counters of 三包 of a car as they stand now; undefined for others and while they are read. */
export const useSanbao = (vehicle: Vehicle): Sanbao | undefined => {
  const { shop } = useSession()
  const now = useNow(EVERY_MS)
  const visits = useLive((db) => listVisitsOfVehicle(db, vehicle.id, HISTORY), [vehicle.id])
  return visits === undefined
    ? undefined
    : computeSanbao(vehicle, visits, { now, offsetMinutes: shop.offsetMinutes })
}
