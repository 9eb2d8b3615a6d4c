import { type ReactNode, useMemo } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findAppointment } from '#renderer/db/repositories/appointments.ts'
import { findCustomer } from '#renderer/db/repositories/customers.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { findVehicle } from '#renderer/db/repositories/vehicles.ts'
import { findOpenVisitOfVehicle } from '#renderer/db/repositories/visits.ts'
import { formatRoute, type Route } from '#renderer/navigation/route.ts'
import { type Session, useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type ReceiveDraft, startDraft } from './form/receive-draft.ts'
import { ReceiveForm } from './form/receive-form.tsx'
import { recogniseText } from './form/recognise-text.ts'
import { laterThan, toldWhenBooking, wantedWords } from './form/told-when-booking.ts'

type ReceivePageProps = Omit<Extract<Route, { name: 'receive' }>, 'name'>

interface Beginning {
  readonly vehicle: Vehicle | undefined
  readonly customer: Customer | undefined
  /** The booking this arrival may keep. */
  readonly open: Visit | undefined
  readonly appointment: Appointment | undefined
  readonly advisors: readonly Staff[]
}

async function readBeginning(
  db: QiantaiDatabase,
  { vehicleId: named, customerId, appointmentId }: ReceivePageProps,
): Promise<Beginning> {
  const appointment =
    appointmentId === undefined ? undefined : await findAppointment(db, appointmentId)
  const vehicleId = named ?? appointment?.vehicleId
  const vehicle = vehicleId === undefined ? undefined : await findVehicle(db, vehicleId)
  const owner = vehicle?.customerId ?? customerId ?? appointment?.customerId
  const customer = owner === undefined ? undefined : await findCustomer(db, owner)
  const open = vehicleId === undefined ? undefined : await findOpenVisitOfVehicle(db, vehicleId)
  const staff = await listStaff(db)
  const advisors = staff.filter((each) => each.isActive && hasRole(each, 'advisor'))
  return { vehicle, customer, open, appointment, advisors }
}

/** Whoever is signed in looks after the visit, if it is their work; else the first advisor. */
const startFor = (
  { staff, shop, clock }: Session,
  { vehicle, customer, open, appointment, advisors }: Beginning,
  text: string,
): ReceiveDraft => {
  const own = advisors.find((advisor) => advisor.id === staff.id)
  const booked = open?.step === 'booked' ? open : undefined
  return startDraft(
    {
      vehicle,
      customer,
      typed:
        appointment === undefined
          ? recogniseText(text, homeOf(shop.currency))
          : toldWhenBooking(appointment, vehicle, customer),
      wanted: booked?.intake.statement ?? (appointment && wantedWords(appointment)),
      promisedAt: laterThan(clock.now(), booked?.promisedAt ?? appointment?.promisedAt),
    },
    {
      now: clock.now(),
      locale: shop.paperLocale,
      advisorId: (own ?? advisors[0] ?? staff).id,
    },
  )
}

/** Writing up a car: a known one, another car of a known customer, or somebody new. */
export const ReceivePage = ({
  vehicleId,
  customerId,
  appointmentId,
  text,
}: ReceivePageProps): ReactNode => {
  const session = useSession()
  const route: ReceivePageProps = {
    ...(vehicleId === undefined ? {} : { vehicleId }),
    ...(customerId === undefined ? {} : { customerId }),
    ...(appointmentId === undefined ? {} : { appointmentId }),
    ...(text === undefined ? {} : { text }),
  }
  const key = formatRoute({ name: 'receive', ...route })
  const beginning = useLive((db) => readBeginning(db, route), [key])
  const isRead = beginning !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form begins once; records that change under it must not change what is typed
  const start = useMemo(
    () => (beginning === undefined ? undefined : startFor(session, beginning, text ?? '')),
    [key, isRead],
  )
  if (beginning === undefined || start === undefined) return null
  const { advisors } = beginning
  return (
    <ReceiveForm
      appointmentId={appointmentId}
      advisors={advisors.length > 0 ? advisors : [session.staff]}
      draftKey={key}
      key={key}
      start={start}
    />
  )
}
