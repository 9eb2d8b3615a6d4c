// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAppointments } from '#renderer/db/repositories/appointments.ts'
import { AppointmentPage } from '#renderer/features/appointments/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { day } from '#shared/kernel/day.ts'
import { hours } from '#shared/kernel/hours.ts'
import { anAppointment } from '#tests/support/domain/an-appointment.ts'
import { at } from '#tests/support/domain/times.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const MONDAY = day('2026-11-23')

afterEach(cleanup)
beforeEach(() => {
  window.location.hash = ''
})

const openShop = (...booked: Appointment[]) =>
  openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    await work.customers.put(customer)
    await work.vehicles.put(someVehicle(nextId, customer))
    for (const job of listStandardJobs('zh-CN')) await work.standardJobs.put(job)
    for (const each of booked) await work.appointments.put(each)
  })

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}

const write = async (name: string, text: string): Promise<void> => {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}

const onMonday = ({ db }: Session) => listAppointments(db, { from: MONDAY, to: MONDAY })

describe('writing an appointment down', () => {
  it('a customer on record, a job of the price list, by keys alone', async () => {
    const session = await openShop()
    drawAtDesk(session, <AppointmentPage day={MONDAY} />)
    await screen.findByTestId('appointment-form')
    await userEvent.keyboard('8k3f2')
    await screen.findByTestId('appointment-hits')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(field('appointment-name').value).toBe('王建国'))
    await userEvent.keyboard('{F2}')
    await waitFor(() => expect(field('catalogue-search')).toBeTruthy())
    await userEvent.keyboard('机油及{Enter}')
    expect(await screen.findByText(/更换机油及机油滤清器/)).toBeTruthy()
    await write('appointment-at', '1430')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await onMonday(session)).toHaveLength(1))
    const [saved] = await onMonday(session)
    expect(saved).toMatchObject({
      state: 'booked',
      at: at('14:30', MONDAY),
      name: '王建国',
      plate: '京N8K3F2',
      hours: hours(50),
    })
    expect(saved?.vehicleId).toBeDefined()
    expect(window.location.hash).toBe(`#/appointments/${MONDAY}/${saved?.id}`)
  })

  it('somebody new, told what is missing field by field', async () => {
    const session = await openShop()
    drawAtDesk(session, <AppointmentPage day={MONDAY} />)
    await screen.findByTestId('appointment-form')
    const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}')
    await save()
    expect(await screen.findByText('请填写客户姓名。')).toBeTruthy()
    await write('appointment-name', '李芳')
    await write('appointment-phone', '1390013800')
    await save()
    expect(await screen.findByText(/电话有 10 位/)).toBeTruthy()
    await write('appointment-phone', '13900138000')
    await save()
    expect(await screen.findByText(/请写一句客户需要什么/)).toBeTruthy()
    await write('appointment-wanted', '做个保养')
    await userEvent.click(screen.getByText('上门取送', { selector: '[data-value="fetched"]' }))
    await save()
    expect(await screen.findByText('请填写取送地址。')).toBeTruthy()
    await write('appointment-address', '北京市朝阳区望京西园三区')
    await save()
    await waitFor(async () =>
      expect(await onMonday(session)).toMatchObject([
        { name: '李芳', pickUp: { address: '北京市朝阳区望京西园三区' }, hours: 100 },
      ]),
    )
  })

  it('refuses a time gone by', async () => {
    const session = await openShop()
    drawAtDesk(session, <AppointmentPage />)
    await screen.findByTestId('appointment-form')
    await write('appointment-name', '李芳')
    await write('appointment-phone', '13900138000')
    await write('appointment-wanted', '做个保养')
    await write('appointment-at', '0800')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('这个时间已经过去，请改晚。')).toBeTruthy()
  })

  it('warns of a full day, and books all the same', async () => {
    const full = anAppointment({ at: at('09:00', MONDAY), hours: hours(800) })
    const session = await openShop(full)
    drawAtDesk(session, <AppointmentPage day={MONDAY} />)
    expect(await screen.findByText(/当天工时已满，超出 1 小时/)).toBeTruthy()
    await write('appointment-name', '李芳')
    await write('appointment-phone', '13900138000')
    await write('appointment-wanted', '做个保养')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await onMonday(session)).toHaveLength(2))
  })

  it('offers the record of a plate that is known', async () => {
    const session = await openShop()
    drawAtDesk(session, <AppointmentPage day={MONDAY} />)
    await screen.findByTestId('appointment-form')
    await write('appointment-plate', '京N8K3F2')
    await screen.findByTestId('appointment-known')
    await userEvent.keyboard('{Alt>}y{/Alt}')
    await waitFor(() => expect(field('appointment-name').value).toBe('王建国'))
  })
})
