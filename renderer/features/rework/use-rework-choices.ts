import { listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { listReworkChoices, type ReworkChoice } from '#shared/domain/rework/list-rework-choices.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { HISTORY } from './commands.ts'

/** The jobs of earlier visits that this one may put right; undefined while they are read. */
export const useReworkChoices = (visit: Visit): readonly ReworkChoice[] | undefined => {
  const { clock } = useSession()
  const { id, vehicleId, day, arrivedAt, intake } = visit
  return useLive(
    async (db) =>
      listReworkChoices(await listVisitsOfVehicle(db, vehicleId, HISTORY), {
        visit: { id, vehicleId, arrivedAt },
        now: clock.now(),
        on: day,
        atKm: intake.mileageKm,
      }),
    [id, vehicleId, day, arrivedAt, intake.mileageKm],
  )
}
