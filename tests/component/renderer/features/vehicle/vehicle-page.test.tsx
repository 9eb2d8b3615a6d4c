// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { VehiclePage } from '#renderer/features/vehicle/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { deferredFrom } from '#shared/domain/deferred/defer-job.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { addDays, day } from '#shared/kernel/day.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

let session: Session
let car: Vehicle

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}

beforeEach(async () => {
  window.location.hash = ''
  session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    car = someVehicle(nextId, customer, { lastMileageKm: 58_213 })
    await work.customers.put(customer)
    await work.vehicles.put(car)
    const other = someVehicle(nextId, customer, { plate: '京A12345', vin: 'LGXC16AF6P0000002' })
    await work.vehicles.put(other)
    for (let back = 0; back < 45; back += 1) {
      const visit = aVisit({
        id: nextId(),
        customerId: customer.id,
        vehicleId: car.id,
        day: addDays(day('2026-08-20'), -30 * back),
        paper: 'delivered',
        step: 'delivered',
      })
      await work.visits.put(visit)
      if (back === 0) {
        const declined = aJob({ name: '更换空调滤清器', approval: 'declined' })
        await work.deferredJobs.put(deferredFrom(visit, declined, nextId()))
      }
    }
  })
})
afterEach(cleanup)

describe('the page of a car', () => {
  it('reads its visits a stretch at a time', async () => {
    drawAtDesk(session, <VehiclePage vehicleId={car.id} />)
    expect(await screen.findAllByTestId('vehicle-visit')).toHaveLength(20)
    await userEvent.click(screen.getByTestId('vehicle-more'))
    await waitFor(() => expect(screen.getAllByTestId('vehicle-visit')).toHaveLength(40))
    await userEvent.click(screen.getByTestId('vehicle-more'))
    await waitFor(() => expect(screen.getAllByTestId('vehicle-visit')).toHaveLength(45))
    expect(screen.queryByTestId('vehicle-more')).toBeNull()
  })

  it('receives the car by a key', async () => {
    drawAtDesk(session, <VehiclePage vehicleId={car.id} />)
    await screen.findByTestId('vehicle')
    await userEvent.keyboard('n')
    expect(window.location.hash).toBe(`#/receive?vehicle=${car.id}`)
  })

  it('drops deferred work only with a reason, which stays on record', async () => {
    drawAtDesk(session, <VehiclePage vehicleId={car.id} />)
    await userEvent.click(await screen.findByTestId('deferred-drop'))
    await userEvent.click(screen.getByTestId('deferred-save'))
    expect(await screen.findByText('请写明客户为什么不要再提。')).toBeTruthy()
    await userEvent.type(field('deferred-drop-reason'), '准备换车{Enter}')
    await screen.findByText('没有暂不做的项目')
    const [deferred] = await session.db.deferredJobs.toArray()
    expect(deferred).toMatchObject({ state: 'dropped', droppedBecause: '准备换车' })
  })

  it('refuses the plate of another car', async () => {
    drawAtDesk(session, <VehiclePage vehicleId={car.id} />)
    await userEvent.click(await screen.findByTestId('vehicle-edit'))
    await userEvent.clear(field('vehicle-plate'))
    await userEvent.type(field('vehicle-plate'), '京A·12345')
    await userEvent.click(screen.getByTestId('record-save'))
    expect(await screen.findByText(/京A12345 已有档案/)).toBeTruthy()
    expect((await session.db.vehicles.get(car.id))?.plate).toBe('京N8K3F2')
  })
})
