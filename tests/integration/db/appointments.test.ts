import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findAppointment, listAppointments } from '#renderer/db/repositories/appointments.ts'
import { findVehicleByPlate } from '#renderer/db/repositories/vehicles.ts'
import { getVisit, listOpenVisits } from '#renderer/db/repositories/visits.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import * as commands from '#renderer/features/appointments/commands.ts'
import { prepareDay } from '#renderer/features/appointments/prepare-day.ts'
import { type Reception, receiveCar } from '#renderer/features/reception/commands.ts'
import { moveCar } from '#renderer/session/move-car.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { day } from '#shared/kernel/day.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { anIntake } from '#tests/support/domain/a-visit.ts'
import { anAppointment } from '#tests/support/domain/an-appointment.ts'
import { at } from '#tests/support/domain/times.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

const TOMORROW = day('2026-11-23')
const nine = { at: at('09:00', TOMORROW), promisedAt: at('11:00', TOMORROW) }

/** A caller the shop has no record of. */
const UNKNOWN = { isUnknown: true } as const

type Given = Partial<Appointment> & { readonly isUnknown?: true }

/** A shop with 王建国's car on record and these appointments. */
async function openShop(...list: Given[]) {
  const appointments: Appointment[] = []
  let car: Vehicle | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    car = someVehicle(nextId, customer)
    await work.customers.put(customer)
    await work.vehicles.put(car)
    for (const { isUnknown, ...given } of list) {
      const known = isUnknown ? {} : { customerId: customer.id, vehicleId: car.id }
      const one = anAppointment({ day: TOMORROW, ...nine, ...known, ...given })
      appointments.push(one)
      await work.appointments.put(one)
    }
  })
  const [first] = appointments
  if (car === undefined || first === undefined) throw new Error('nothing on record')
  return { session, car, first, appointments }
}

const reread = async (session: Session, { id }: Pick<Appointment, 'id'>): Promise<Appointment> => {
  const found = await findAppointment(session.db, id)
  if (found === undefined) throw new Error(`No appointment ${id}`)
  return found
}

const arriving = (car: Vehicle, own: Partial<Reception> = {}): Reception => ({
  customer: { id: car.customerId, kind: 'person', name: '王建国', phone: '13801234567' },
  vehicle: car,
  intake: anIntake(),
  arrivedAt: at('09:05', TOMORROW),
  promisedAt: at('11:00', TOMORROW),
  locale: 'zh-CN',
  advisorId: PEOPLE.advisor.id,
  deferredAnswers: {},
  ...own,
})

describe('tomorrow’s list', () => {
  it('becomes booked visits with draft jobs, in one entry of the journal', async () => {
    const { session, first } = await openShop({})
    const done = unwrap(await prepareDay(session, TOMORROW))
    expect(done.left).toEqual([])
    const [visit] = await listOpenVisits(session.db)
    expect(visit).toMatchObject({ step: 'booked', day: TOMORROW, arrivedAt: nine.at })
    expect(visit?.jobs.map(({ approval }) => approval.state)).toEqual(['pending'])
    expect((await reread(session, first)).visitId).toBe(visit?.id)
    const entries = await session.db.journal.toArray()
    const changed = entries.at(-1)
    expect(changed?.command).toBe('prepare-appointments')
    expect(changed?.changes.map(({ table }) => table).sort()).toEqual(['appointments', 'visits'])
  })

  it('puts a caller nobody knows on record, by the plate', async () => {
    const stranger = { name: '李芳', phone: '13900138000', plate: '京A12345', car: '丰田 卡罗拉' }
    const { session, first } = await openShop({ ...stranger, ...UNKNOWN })
    unwrap(await prepareDay(session, TOMORROW))
    const car = await findVehicleByPlate(session.db, '京A12345')
    expect(car).toMatchObject({ make: '丰田', model: '卡罗拉', plateColor: 'blue' })
    expect(await reread(session, first)).toMatchObject({ vehicleId: car?.id })
  })

  it('leaves out cars without a plate and cars in the house, and says which', async () => {
    const { session, car } = await openShop({}, { plate: '', ...UNKNOWN })
    unwrap(
      await session.change('receive-car', async (work) => {
        await work.visits.put(someVisit(session.nextId, car))
        return ok(null)
      }),
    )
    const { prepared, left } = unwrap(await prepareDay(session, TOMORROW))
    expect(prepared).toEqual([])
    expect(left.map(({ code }) => code).sort()).toEqual(['prepare.in-house', 'prepare.no-plate'])
  })

  it('is prepared once however often it is asked, two appointments of a car included', async () => {
    const { session } = await openShop({}, { at: at('15:00', TOMORROW) })
    unwrap(await prepareDay(session, TOMORROW))
    const again = unwrap(await prepareDay(session, TOMORROW))
    expect(again.prepared).toEqual([])
    expect(again.left.map(({ code }) => code)).toEqual(['prepare.booked'])
    expect(await listOpenVisits(session.db)).toHaveLength(1)
  })
})

describe('a car that comes', () => {
  it('keeps its appointment: the prepared order becomes the visit', async () => {
    const { session, first, car } = await openShop({})
    const { prepared } = unwrap(await prepareDay(session, TOMORROW))
    const visit = unwrap(await receiveCar(session, arriving(car, { appointmentId: first.id })))
    expect(visit.id).toBe(prepared[0]?.id)
    expect(visit.jobs).toHaveLength(1)
    expect(await reread(session, first)).toMatchObject({ state: 'kept', visitId: visit.id })
  })

  it('brings the wanted work along when nothing was prepared', async () => {
    const { session, first, car } = await openShop({})
    // Found through the search box, not through the calendar: it is its appointment all the same.
    const visit = unwrap(await receiveCar(session, arriving(car)))
    expect(visit.jobs.map(({ name }) => name)).toEqual(first.jobs.map(({ name }) => name))
    expect(await reread(session, first)).toMatchObject({ state: 'kept', visitId: visit.id })
  })

  it('may be another car than the one booked: the order goes with the customer', async () => {
    const { session, first, car } = await openShop({})
    const { prepared } = unwrap(await prepareDay(session, TOMORROW))
    const { id: _id, ...facts } = car
    const other = { ...facts, plate: '京B54321', vin: '' }
    const visit = unwrap(
      await receiveCar(session, arriving(car, { vehicle: other, appointmentId: first.id })),
    )
    expect(visit.id).toBe(prepared[0]?.id)
    expect(visit.vehicleId).not.toBe(car.id)
    expect(await listOpenVisits(session.db)).toHaveLength(1)
  })

  it('keeps it by being moved on the board too', async () => {
    const { session, first } = await openShop({})
    const { prepared } = unwrap(await prepareDay(session, TOMORROW))
    const [visit] = prepared
    if (visit === undefined) throw new Error('nothing prepared')
    unwrap(await moveCar(session, visit.id, 'received'))
    expect(await reread(session, first)).toMatchObject({ state: 'kept', visitId: visit.id })
  })

  it('leaves another day’s appointment of the car alone', async () => {
    const later = { at: at('09:00', '2026-11-25'), promisedAt: at('11:00', '2026-11-25') }
    const { session, first, car } = await openShop({ day: day('2026-11-25'), ...later })
    unwrap(await receiveCar(session, arriving(car)))
    expect((await reread(session, first)).state).toBe('booked')
  })
})

describe('a prepared order', () => {
  const prepare = async () => {
    const shop = await openShop({})
    const { prepared } = unwrap(await prepareDay(shop.session, TOMORROW))
    const [visit] = prepared
    if (visit === undefined) throw new Error('nothing prepared')
    return { ...shop, visit }
  }

  it('moves with its appointment', async () => {
    const { session, first, visit } = await prepare()
    const to = at('14:00', '2026-11-24')
    unwrap(await commands.moveAppointment(session, first.id, to))
    expect(await getVisit(session.db, visit.id)).toMatchObject({
      day: '2026-11-24',
      arrivedAt: to,
      promisedAt: at('16:00', '2026-11-24'),
    })
  })

  it('is closed when the appointment is called off, with the reason', async () => {
    const { session, first, visit } = await prepare()
    unwrap(await commands.cancelAppointment(session, first.id, '出差'))
    expect(await getVisit(session.db, visit.id)).toMatchObject({
      paper: 'cancelled',
      cancelledReason: '出差',
    })
  })

  it('stays when the appointment cannot be called off', async () => {
    const { session, first, visit } = await prepare()
    expect((await commands.cancelAppointment(session, first.id, ' ')).ok).toBe(false)
    expect((await getVisit(session.db, visit.id)).paper).toBe('draft')
    expect((await reread(session, first)).state).toBe('booked')
  })
})

describe('the list of a day', () => {
  it('is by time, and of its days only', async () => {
    const { session } = await openShop(
      { at: at('15:00', TOMORROW), name: '二' },
      { name: '一' },
      { day: day('2026-11-25'), name: '三' },
    )
    const list = await listAppointments(session.db, { from: TOMORROW, to: TOMORROW })
    expect(list.map(({ name }) => name)).toEqual(['一', '二'])
  })

  it('is written through the journal', async () => {
    const { session } = await openShop({})
    const { db, nextId, keeper } = session
    const command = { command: 'book', at: at('10:00'), device: 'desk-1', nextId, keeper }
    await changeRecords(db, command, async (work) => {
      await work.appointments.put(anAppointment({ id: nextId<'Appointment'>() }))
      return ok(null)
    })
    expect((await db.journal.toArray()).at(-1)?.changes[0]).toMatchObject({
      table: 'appointments',
      isNew: true,
    })
  })
})
