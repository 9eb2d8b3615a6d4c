// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findAppointment } from '#renderer/db/repositories/appointments.ts'
import { listOpenVisits } from '#renderer/db/repositories/visits.ts'
import { moveAppointment } from '#renderer/features/appointments/commands.ts'
import { confirmAppointment } from '#renderer/features/appointments/confirm-appointment.ts'
import { AppointmentsPage } from '#renderer/features/appointments/index.ts'
import { parseRoute } from '#renderer/navigation/route.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { aDraft, aPart } from '#tests/support/domain/a-job.ts'
import { anAppointment } from '#tests/support/domain/an-appointment.ts'
import { at } from '#tests/support/domain/times.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { BAY, drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

// jsdom draws no pages; how they are drawn the documents' own tests show.
vi.mock('#renderer/pdf/render-paper.ts', () => ({
  renderPaper: async () => ({ ok: true, value: { bytes: new Uint8Array(1), pages: 1 } }),
}))
vi.mock('#renderer/pdf/preview/pdf-preview.tsx', () => ({ PdfPreview: () => null }))

const SUNDAY = '2026-11-22'
const MONDAY = day('2026-11-23')

afterEach(cleanup)
beforeEach(() => {
  window.location.hash = ''
})

/** 王建国 is expected at 11:00 today, unless told otherwise; it is ten o'clock. */
const deskWith = async (...list: Partial<Appointment>[]) => {
  const appointments: Appointment[] = []
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    for (const given of list) {
      const booked = anAppointment({
        id: nextId<'Appointment'>(),
        at: at('11:00', SUNDAY),
        promisedAt: at('13:00', SUNDAY),
        customerId: customer.id,
        vehicleId: vehicle.id,
        ...given,
      })
      appointments.push(booked)
      await work.appointments.put(booked)
    }
  })
  return { session, appointments }
}

const onRecord = async ({ db }: Session, { id }: Pick<Appointment, 'id'>) => findAppointment(db, id)

const the = (list: readonly Appointment[], index = 0): Appointment => {
  const one = list[index]
  if (one === undefined) throw new Error('no such appointment')
  return one
}

describe('the calendar', () => {
  it('shows who comes today at which bay, and what the day can still take', async () => {
    const { session } = await deskWith({ bayId: BAY.id })
    drawAtDesk(session, <AppointmentsPage />)
    const block = await screen.findByTestId('appointment')
    expect(within(block).getByText(/京N·8K3F2/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: '3 号位 1' })).toBeTruthy()
    // One technician from ten to half past five, less half an hour booked.
    expect(screen.getByTestId('appointments-sum').dataset.free).toBe('700')
  })

  it('confirms an appointment on paper with C, and again only after a change', async () => {
    const { session, appointments } = await deskWith({})
    drawAtDesk(session, <AppointmentsPage />)
    await screen.findByTestId('appointment')
    await userEvent.keyboard('c')
    const shown = await screen.findByTestId('issued-paper-shown')
    expect(shown.dataset).toMatchObject({
      kind: 'appointment-confirmation',
      number: 'YY-20261122-001',
    })
    await userEvent.click(screen.getByTestId('issued-paper-close'))
    const { id } = the(appointments)
    const again = await confirmAppointment(session, id)
    expect(unwrap(again).number).toBe('YY-20261122-001')

    const moved = await moveAppointment(session, id, at('15:00', SUNDAY))
    expect(moved.ok).toBe(true)
    const booked = unwrap(moved)
    const later = { ...booked, updatedAt: at('10:01', SUNDAY) }
    await session.change('change-appointment', async (work) =>
      ok(await work.appointments.put(later)),
    )
    expect(unwrap(await confirmAppointment(session, id)).number).toBe('YY-20261122-002')
  })

  it('opens reception for the car with K', async () => {
    const { session, appointments } = await deskWith({})
    drawAtDesk(session, <AppointmentsPage />)
    await screen.findByTestId('appointment')
    await userEvent.keyboard('k')
    expect(parseRoute(window.location.hash)).toEqual({
      name: 'receive',
      appointmentId: the(appointments).id,
    })
  })

  it('marks a missed one with M, but not before its time', async () => {
    const late = at('09:30', SUNDAY)
    const { session, appointments } = await deskWith({}, { at: late, promisedAt: late })
    drawAtDesk(session, <AppointmentsPage />)
    await screen.findAllByTestId('appointment')
    await userEvent.keyboard('m')
    await waitFor(async () =>
      expect((await onRecord(session, the(appointments, 1)))?.state).toBe('missed'),
    )
    await userEvent.keyboard('{ArrowDown}m')
    expect(await screen.findByText('还没到预约时间，不能记为爽约。')).toBeTruthy()
    expect((await onRecord(session, the(appointments)))?.state).toBe('booked')
  })

  it('cancels with X and a reason', async () => {
    const { session, appointments } = await deskWith({})
    drawAtDesk(session, <AppointmentsPage />)
    await screen.findByTestId('appointment')
    await userEvent.keyboard('x')
    const dialog = await screen.findByTestId('cancel-appointment-dialog')
    await userEvent.keyboard('{Enter}')
    expect(await within(dialog).findByText('请写明取消原因。')).toBeTruthy()
    await userEvent.keyboard('出差{Enter}')
    await waitFor(async () =>
      expect(await onRecord(session, the(appointments))).toMatchObject({
        state: 'cancelled',
        cancelledReason: '出差',
      }),
    )
  })

  it('moves with V, the past refused', async () => {
    const { session, appointments } = await deskWith({})
    drawAtDesk(session, <AppointmentsPage />)
    await screen.findByTestId('appointment')
    await userEvent.keyboard('v')
    await screen.findByTestId('move-dialog')
    const field = document.querySelector<HTMLInputElement>('[name="appointment-move-at"]')
    if (field === null) throw new Error('no field for the time')
    await userEvent.clear(field)
    await userEvent.type(field, '0800{Enter}')
    expect(await screen.findByText('这个时间已经过去，请改晚。')).toBeTruthy()
    await userEvent.clear(field)
    await userEvent.type(field, '11-23 0900{Enter}')
    await waitFor(async () =>
      expect(await onRecord(session, the(appointments))).toMatchObject({
        day: MONDAY,
        at: at('09:00', MONDAY) satisfies Instant,
      }),
    )
  })

  it('prepares tomorrow’s orders with one key, once', async () => {
    const tomorrow = { at: at('09:00', MONDAY), promisedAt: at('11:00', MONDAY) }
    const { session, appointments } = await deskWith(tomorrow)
    drawAtDesk(session, <AppointmentsPage />)
    await screen.findByTestId('appointments')
    await userEvent.keyboard('p')
    expect(await screen.findByText(/11-23 的工单已备好 1 张/)).toBeTruthy()
    const [visit, ...others] = await listOpenVisits(session.db)
    expect(others).toEqual([])
    expect(visit).toMatchObject({ step: 'booked', day: MONDAY })
    expect((await onRecord(session, the(appointments)))?.visitId).toBe(visit?.id)
    await userEvent.keyboard('p')
    expect(await screen.findByText(/没有要备的工单/)).toBeTruthy()
    expect(await listOpenVisits(session.db)).toHaveLength(1)
  })

  it('sets all parts aside with S', async () => {
    const jobs = [aDraft({ parts: [aPart(), aPart({ name: '清洗剂' })] })]
    const { session, appointments } = await deskWith({ jobs })
    drawAtDesk(session, <AppointmentsPage />)
    expect(await screen.findByText('备料 0/2')).toBeTruthy()
    await userEvent.keyboard('s')
    expect(await screen.findByText('备料 2/2')).toBeTruthy()
    expect((await onRecord(session, the(appointments)))?.setAside).toHaveLength(2)
  })

  it('turns the page with ← and →, and says what to do on an empty day', async () => {
    const { session } = await deskWith({})
    drawAtDesk(session, <AppointmentsPage />)
    await screen.findByTestId('appointment')
    await userEvent.keyboard('{ArrowRight}')
    expect(parseRoute(window.location.hash)).toEqual({ name: 'appointments', day: MONDAY })
    cleanup()
    drawAtDesk(session, <AppointmentsPage day={MONDAY} />)
    expect(await screen.findByText('这一天还没有预约')).toBeTruthy()
    await userEvent.keyboard('w')
    expect(await screen.findAllByTestId('appointments-week-day')).toHaveLength(7)
  })
})
