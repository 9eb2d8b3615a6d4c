import type { Roadside, RoadsideKind } from '#shared/domain/extras/roadside.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** What is typed of a rescue or a tow. */
export interface RoadsideForm {
  readonly kind: RoadsideKind
  readonly calledAt: Instant | undefined
  readonly arrivedAt: Instant | undefined
  readonly place: string
  readonly driverId: StaffId | undefined
  readonly company: string
  readonly km: number | undefined
  readonly note: string
}

/** The form over what is on record; a car that came on a hook begins as a tow. */
export const formOfRoadside = ({ roadside, intake, arrivedAt }: Visit): RoadsideForm => ({
  kind: roadside?.kind ?? (intake.arrival === 'driven' ? 'rescue' : 'towing'),
  calledAt: roadside?.calledAt,
  arrivedAt: roadside === undefined ? arrivedAt : roadside.arrivedAt,
  place: roadside?.place ?? '',
  driverId: roadside?.driverId,
  company: roadside?.company ?? '',
  km: roadside?.km,
  note: roadside?.note ?? '',
})

/** What is written down. Who does not know when the call came takes the arrival, else now. */
export const roadsideOf = (form: RoadsideForm, now: Instant): Roadside => {
  const { kind, calledAt, arrivedAt, place, driverId, company, km, note } = form
  return {
    kind,
    calledAt: calledAt ?? arrivedAt ?? now,
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
    place,
    ...(driverId === undefined ? {} : { driverId }),
    ...(driverId === undefined && hasText(company) ? { company: company.trim() } : {}),
    ...(km === undefined ? {} : { km }),
    note: note.trim(),
  }
}
