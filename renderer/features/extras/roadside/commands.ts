import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import { addCharge, type ChargeRefusal } from '#shared/domain/estimate/change-charges.ts'
import type { Charge } from '#shared/domain/estimate/charge.ts'
import type { Roadside } from '#shared/domain/extras/roadside.ts'
import { type RoadsideRefusal, writeRoadside } from '#shared/domain/extras/write-roadside.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { Day } from '#shared/kernel/day.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

/** Writes down how the car was helped or fetched; undefined takes it away. */
export const saveRoadside = (
  session: Session,
  visitId: VisitId,
  roadside: Roadside | undefined,
): Promise<Saved<Visit, RoadsideRefusal>> =>
  changeVisit(session, 'write-roadside', visitId, (visit) => writeRoadside(visit, roadside))

/** Keeps what is written and puts its price on the estimate, in one command. */
export const chargeRoadside = (
  session: Session,
  visitId: VisitId,
  roadside: Roadside,
  { name, amount }: Pick<Charge, 'name' | 'amount'>,
): Promise<Saved<Visit, RoadsideRefusal | ChargeRefusal>> =>
  changeVisit(
    session,
    'charge-roadside',
    visitId,
    (visit): Result<Visit, RoadsideRefusal | ChargeRefusal> => {
      const written = writeRoadside(visit, roadside)
      if (!written.ok) return written
      const id = session.nextId<'Charge'>()
      return addCharge(written.value, { id, kind: roadside.kind, name, amount })
    },
  )

/** Until when, and with whom, the car is insured. */
export const saveInsurance = (
  session: Session,
  vehicleId: VehicleId,
  { insuredUntil, insurer }: { readonly insuredUntil: Day | undefined; readonly insurer: string },
): Promise<Result<Vehicle>> =>
  session.change('save-insurance', async (work) => {
    const { insuredUntil: _until, insurer: _with, ...rest } = await work.vehicles.get(vehicleId)
    const name = insurer.trim()
    const vehicle: Vehicle = {
      ...rest,
      ...(insuredUntil === undefined ? {} : { insuredUntil }),
      ...(name === '' ? {} : { insurer: name }),
    }
    await work.vehicles.put(vehicle)
    return ok(vehicle)
  })

/** Notes that traffic fines were looked up for the customer, and what was found. */
export const noteFineCheck = (
  session: Session,
  visitId: VisitId,
  note: string,
): Promise<Result<Visit>> =>
  changeVisit(session, 'note-fine-check', visitId, (visit) =>
    ok({
      ...visit,
      fineCheck: { at: session.clock.now(), by: session.staff.id, note: note.trim() },
    }),
  )
