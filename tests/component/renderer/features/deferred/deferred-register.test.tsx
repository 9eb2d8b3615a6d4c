// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { listAllOpenDeferredJobs } from '#renderer/db/repositories/deferred-jobs.ts'
import { AppointmentPage } from '#renderer/features/appointments/index.ts'
import { recordCall } from '#renderer/features/deferred/commands.ts'
import { DeferredRegister } from '#renderer/features/deferred/deferred-register.tsx'
import type { Session } from '#renderer/session/session.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { deferredFrom } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { day } from '#shared/kernel/day.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(() => {
  cleanup()
  window.location.hash = ''
})

/** 王建国 put off pads and, until next spring, a fluid; 刘洋 wants no calls with offers. */
const openRegister = async (): Promise<Session> => {
  const session = await openDesk(async (work, { nextId }) => {
    const keep = async (
      customer: Customer,
      plate: string,
      ...works: readonly Partial<DeferredJob>[]
    ): Promise<void> => {
      await work.customers.put(customer)
      const vehicle = someVehicle(nextId, customer, { plate, vin: '' })
      await work.vehicles.put(vehicle)
      for (const own of works) {
        const visit = { id: anId<'Visit'>(), vehicleId: vehicle.id, customerId: customer.id }
        const job = aJob({ approval: 'declined', parts: [aPart()] })
        await work.deferredJobs.put({ ...deferredFrom(visit, job, nextId()), ...own })
      }
    }
    await keep(
      someCustomer(nextId),
      '京N8K3F2',
      { name: '更换前制动摩擦片', offerAgainOn: day('2026-11-01') },
      { name: '更换制动液', offerAgainOn: day('2027-03-01') },
    )
    const refuses = { isGiven: false, channels: [], at: MORNING }
    const customer = someCustomer(nextId, {
      name: '刘洋',
      phone: '13911112222',
      marketing: refuses,
    })
    await keep(customer, '京A12345', { name: '四轮定位', offerAgainOn: day('2026-11-02') })
  })
  drawAtDesk(session, <DeferredRegister />)
  await screen.findAllByTestId('deferred-row')
  return session
}

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}
const find = async ({ db }: Session, name: string): Promise<DeferredJob | undefined> =>
  (await listAllOpenDeferredJobs(db)).find((deferred) => deferred.name === name)

describe('the register of declined work', () => {
  it('begins with what is due, longest waiting first, and says what it is worth', async () => {
    await openRegister()
    const rows = screen.getAllByTestId('deferred-row')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('更换前制动摩擦片'),
      expect.stringContaining('四轮定位'),
    ])
    await waitFor(() => expect(document.activeElement).toBe(rows[0]))
    expect(screen.getByTestId('deferred-sum').dataset).toMatchObject({
      amount: '97600',
      count: '2',
    })
    await userEvent.click(within(screen.getByTestId('deferred-list')).getByText('全部 3'))
    expect(screen.getByTestId('deferred-sum').dataset).toMatchObject({ amount: '146400' })
    await userEvent.type(field('deferred-search'), '制动液')
    expect(screen.getAllByTestId('deferred-row')).toHaveLength(1)
  })

  it('shows no number of a customer who refuses such calls, and takes no call', async () => {
    const session = await openRegister()
    expect(screen.queryByText(/139 ?1111 ?2222/)).toBeNull()
    expect(screen.getByTestId('deferred-no-calls').textContent).toBe('不同意营销联系')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(screen.queryByTestId('deferred-call')).toBeNull()
    expect(await screen.findByText('客户不同意接到营销来电，不能为此打电话。')).toBeTruthy()
    const wheel = await find(session, '四轮定位')
    if (wheel === undefined) throw new Error('not on record')
    const refused = await recordCall(session, wheel.id, { result: 'will-come', note: '' })
    expect(refused).toMatchObject({ ok: false, code: 'deferred.no-consent' })
  })

  it('moves the day by keys when the customer says later', async () => {
    const session = await openRegister()
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('deferred-call')
    expect(screen.getByTestId('deferred-phone').textContent).toContain('4567')
    await userEvent.keyboard('2{Enter}')
    await waitFor(() => expect(screen.queryByTestId('deferred-call')).toBeNull())
    expect(await find(session, '更换前制动摩擦片')).toMatchObject({
      offerAgainOn: '2026-12-22',
      calls: [{ result: 'later', againOn: '2026-12-22' }],
    })
    await waitFor(() => expect(screen.getAllByTestId('deferred-row')).toHaveLength(1))
  })

  it('needs a reason for no more, and then the work is gone', async () => {
    const session = await openRegister()
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('deferred-call')
    await userEvent.keyboard('3')
    await userEvent.type(field('deferred-note'), '{Enter}')
    expect(await screen.findByText('请写明客户为什么不要再提。')).toBeTruthy()
    await userEvent.type(field('deferred-note'), '车已卖掉{Enter}')
    await waitFor(async () => expect(await find(session, '更换前制动摩擦片')).toBeUndefined())
  })

  it('leads from a promise to come to the appointment of that car', async () => {
    const session = await openRegister()
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('deferred-call')
    await userEvent.keyboard('1{Control>}{Enter}{/Control}')
    await waitFor(() => expect(window.location.hash).toContain('#/appointment/new/?vehicle='))
    const called = await find(session, '更换前制动摩擦片')
    expect(called?.calls).toMatchObject([{ result: 'will-come' }])
    expect(window.location.hash).toContain(called?.vehicleId)
  })

  it('opens the car, its appointment, or the visit the work comes from', async () => {
    const session = await openRegister()
    const pads = await find(session, '更换前制动摩擦片')
    await userEvent.keyboard('v')
    expect(window.location.hash).toBe(`#/vehicle/${pads?.vehicleId}`)
    await userEvent.keyboard('o')
    expect(window.location.hash).toBe(`#/visit/${pads?.visitId}/estimate`)
  })
})

describe('an appointment for a car whose owner will come', () => {
  it('begins with car, owner, the work that was put off and its hours', async () => {
    const session = await openRegister()
    const pads = await find(session, '更换前制动摩擦片')
    cleanup()
    if (pads === undefined) throw new Error('not on record')
    drawAtDesk(session, <AppointmentPage vehicleId={pads.vehicleId} />)
    await screen.findByTestId('appointment-form')
    expect(field('appointment-name').value).toBe('王建国')
    expect(field('appointment-plate').value).toContain('K3F2')
    expect(field('appointment-wanted').value).toContain('更换前制动摩擦片、更换制动液')
    // Two jobs of half an hour each.
    expect(field('appointment-hours').value).toBe('1.00')
  })
})
