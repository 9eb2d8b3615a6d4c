import { type ReactNode, useMemo } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findAppointment } from '#renderer/db/repositories/appointments.ts'
import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatRoute } from '#renderer/navigation/route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { Appointment, AppointmentId } from '#shared/domain/appointment/appointment.ts'
import { type Bay, hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Day } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { AppointmentEditor } from './appointment-editor.tsx'
import { emptyForm, formOf } from './appointment-form.ts'
import { findKnownCar, formForCar, type KnownCar } from './known-car.ts'

interface AppointmentPageProps {
  readonly appointmentId?: AppointmentId
  readonly day?: Day
  /** The known car a new one is for. */
  readonly vehicleId?: VehicleId
}

interface Beginning {
  readonly appointment: Appointment | undefined
  readonly staff: readonly Staff[]
  readonly bays: readonly Bay[]
  readonly car: KnownCar | undefined
}

const readBeginning = async (
  db: QiantaiDatabase,
  id: AppointmentId | undefined,
  vehicleId: VehicleId | undefined,
): Promise<Beginning> => ({
  appointment: id === undefined ? undefined : await findAppointment(db, id),
  staff: (await listStaff(db)).filter((each) => each.isActive),
  bays: await listBays(db),
  car: vehicleId === undefined ? undefined : await findKnownCar(db, vehicleId),
})

/** A time to begin with: nine o'clock on a day to come, the next half hour today. */
function usualTime(day: Day, now: Instant, offsetMinutes: number): Instant {
  const morning = atLocal(day, '09:00', offsetMinutes)
  if (morning >= now || dayOf(now, offsetMinutes) !== day) return morning
  const minute = Number(now.slice(14, 16))
  return addMinutes(`${now.slice(0, 16)}:00.000Z` as Instant, (minute < 30 ? 30 : 60) - minute)
}

/** The form of an appointment: one on record, or a new one. */
export const AppointmentPage = (props: AppointmentPageProps): ReactNode => {
  const { appointmentId, day, vehicleId } = props
  const say = useSay()
  const session = useSession()
  const beginning = useLive(
    (db) => readBeginning(db, appointmentId, vehicleId),
    [appointmentId, vehicleId],
  )
  const isRead = beginning !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form begins once; records that change under it must not change what is typed
  const start = useMemo(() => {
    if (beginning === undefined) return undefined
    if (beginning.appointment !== undefined) return formOf(beginning.appointment)
    const { clock, shop, staff } = session
    const now = clock.now()
    const advisors = beginning.staff.filter((each) => hasRole(each, 'advisor'))
    const own = advisors.find((each) => each.id === staff.id) ?? advisors[0] ?? staff
    const on = day ?? dayOf(now, shop.offsetMinutes)
    const empty = emptyForm(usualTime(on, now, shop.offsetMinutes), own.id)
    return beginning.car === undefined ? empty : formForCar(empty, beginning.car)
  }, [isRead])
  if (beginning === undefined || start === undefined) return null
  if (appointmentId !== undefined && beginning.appointment === undefined) {
    return <EmptyState title={say('appointments.unknown')} />
  }
  const key = formatRoute({
    name: 'appointment',
    ...(appointmentId === undefined ? {} : { appointmentId }),
    ...(day === undefined ? {} : { day }),
    ...(vehicleId === undefined ? {} : { vehicleId }),
  })
  return (
    <AppointmentEditor
      appointment={beginning.appointment}
      bays={beginning.bays}
      draftKey={key}
      staff={beginning.staff}
      start={start}
    />
  )
}
