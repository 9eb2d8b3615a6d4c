// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ReceivePage } from '#renderer/features/reception/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { deferredFrom } from '#shared/domain/deferred/defer-job.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'
import { field, formIsReady, messageAt, save, type } from './fill.ts'

let session: Session
let known: Vehicle

beforeEach(async () => {
  window.location.hash = '#/receive'
  session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    known = someVehicle(nextId, customer, {
      lastMileageKm: 58_213,
      lastVisitOn: day('2026-08-20'),
    })
    await work.customers.put(customer)
    await work.vehicles.put(known)
    const earlier = aVisit({
      customerId: customer.id,
      vehicleId: known.id,
      day: day('2026-08-20'),
      paper: 'delivered',
      step: 'delivered',
    })
    await work.visits.put(earlier)
    const declined = aJob({ name: '更换空调滤清器', approval: 'declined' })
    await work.deferredJobs.put(deferredFrom(earlier, declined, nextId()))
  })
})
afterEach(cleanup)

const openVisits = async () => (await session.db.visits.toArray()).filter((row) => row.isOpen === 1)

describe('a returning customer', () => {
  it('is written up by the keyboard alone', async () => {
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    await formIsReady()
    expect(document.activeElement).toBe(field('intake-mileage'))
    await userEvent.keyboard('60500')
    await userEvent.keyboard('{Alt>}1{/Alt}')
    await userEvent.type(field('intake-statement'), '做个保养')
    await save()

    await waitFor(() => expect(window.location.hash).toMatch(/^#\/visit\/.*\/estimate$/))
    const [visit, ...others] = await openVisits()
    expect(others).toEqual([])
    expect(visit).toMatchObject({
      vehicleId: known.id,
      step: 'received',
      arrivedAt: '2026-11-22T02:00:00.000Z',
      promisedAt: '2026-11-22T04:00:00.000Z',
      intake: { mileageKm: 60_500, statement: '做个保养' },
    })
    expect(await session.db.vehicles.get(known.id)).toMatchObject({
      lastMileageKm: 60_500,
      lastVisitOn: '2026-11-22',
    })
  })

  it('is offered the work that was put off, and it goes on the estimate', async () => {
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    await formIsReady()
    await userEvent.click(await screen.findByTestId('deferred-revive'))
    await type('intake-mileage', '60500')
    await userEvent.keyboard('{Alt>}3{/Alt}')
    await type('intake-statement', '做个保养')
    await save()

    await waitFor(async () => expect(await openVisits()).toHaveLength(1))
    const [visit] = await openVisits()
    expect(visit?.jobs.map((job) => job.name)).toEqual(['更换空调滤清器'])
    const [deferred] = await session.db.deferredJobs.toArray()
    expect(deferred).toMatchObject({ state: 'revived', revivedIn: visit?.id })
  })

  it('hears that the car has run less than last time, and may still be right', async () => {
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    await formIsReady()
    await type('intake-mileage', '8213')
    await waitFor(() => expect(messageAt('intake-mileage')).toContain('比上次的里程少'))
    expect(screen.getByText(/上次 58,213/)).toBeTruthy()
    await userEvent.keyboard('{Alt>}1{/Alt}')
    await type('intake-statement', '换过仪表')
    await save()
    await waitFor(async () => expect(await openVisits()).toHaveLength(1))
  })

  it('is asked who has the car now when the phone is another', async () => {
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    await formIsReady()
    await type('customer-phone', '13911112222')
    const question = await screen.findByTestId('owner-answer')
    await type('intake-mileage', '60500')
    await userEvent.keyboard('{Alt>}1{/Alt}')
    await type('intake-statement', '异响')
    await save()
    expect(await openVisits()).toEqual([])

    await userEvent.click(question.querySelector('[data-value="new"]') ?? question)
    await type('customer-name', '赵敏')
    await save()
    await waitFor(async () => expect(await openVisits()).toHaveLength(1))
    const owner = await session.db.vehicles.get(known.id)
    const customers = await session.db.customers.toArray()
    expect(customers.map(({ name, phone }) => [name, phone])).toEqual([
      ['王建国', '13801234567'],
      ['赵敏', '13911112222'],
    ])
    expect(owner?.customerId).toBe(customers[1]?.id)
  })
})

describe('somebody new', () => {
  it('is not made twice: the plate on record brings its record', async () => {
    drawAtDesk(session, <ReceivePage />)
    await formIsReady()
    await type('vehicle-plate', '京n8k3f2')
    await screen.findByTestId('known-offer')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(field('customer-name').value).toBe('王建国'))
    expect(field('vehicle-vin').value).toBe('LSVAB2BR0NN100001')
    await type('intake-mileage', '60500')
    await userEvent.keyboard('{Alt>}1{/Alt}')
    await type('intake-statement', '异响')
    await save()
    await waitFor(async () => expect(await openVisits()).toHaveLength(1))
    expect(await session.db.vehicles.count()).toBe(1)
    expect(await session.db.customers.count()).toBe(1)
  })

  it('never renames the owner of a known car without asking', async () => {
    drawAtDesk(session, <ReceivePage />)
    await formIsReady()
    await type('customer-name', '李四')
    await type('vehicle-plate', '京N8K3F2')
    await screen.findByTestId('known-offer')
    await userEvent.keyboard('{Alt>}y{/Alt}')
    await screen.findByTestId('owner-answer')
    expect(document.activeElement).toBe(field('intake-mileage'))
    await userEvent.keyboard('60500{Alt>}1{/Alt}')
    await type('intake-statement', '异响')
    await save()
    expect(await screen.findByText(/请先回答/)).toBeTruthy()
    expect((await session.db.customers.toArray()).map(({ name }) => name)).toEqual(['王建国'])
    expect(await openVisits()).toEqual([])
  })

  it('cannot be made twice even when the offer is passed over', async () => {
    drawAtDesk(session, <ReceivePage />)
    await formIsReady()
    await type('customer-name', '李四')
    await type('customer-phone', '13700001111')
    await type('vehicle-plate', '京N8K3F2')
    await type('intake-mileage', '100')
    await userEvent.keyboard('{Alt>}1{/Alt}')
    await type('intake-statement', '异响')
    await save()
    expect(await screen.findByText(/京N8K3F2 已有档案/)).toBeTruthy()
    expect(await session.db.customers.count()).toBe(1)
    expect(await openVisits()).toEqual([])
  })

  it('hears which character of the VIN is wrong', async () => {
    drawAtDesk(session, <ReceivePage />)
    await formIsReady()
    await type('vehicle-vin', 'LSVAO')
    expect(messageAt('vehicle-vin')).toContain('VIN 第 5 位“O”不对')
    await type('vehicle-vin', 'LSVAB2BR1NN100001')
    expect(messageAt('vehicle-vin')).toContain('第 9 位是“1”，按其余各位应为“0”')
  })

  it('hears what is missing, at the first field that lacks it', async () => {
    drawAtDesk(session, <ReceivePage />)
    await formIsReady()
    await type('customer-phone', '1380123456789')
    await save()
    expect(document.activeElement).toBe(field('customer-name'))
    expect(messageAt('customer-name')).toBe('请填写客户名称。')
    expect(messageAt('customer-phone')).toContain('13 位')
    expect(messageAt('vehicle-plate')).toContain('未上牌的车请填 VIN')
    expect(await openVisits()).toEqual([])
  })

  it('is refused a promise before the arrival', async () => {
    drawAtDesk(session, <ReceivePage />)
    await formIsReady()
    await type('intake-promised-at', '0830')
    expect(messageAt('intake-promised-at')).toContain('早于到店时间')
  })

  it('is put where the search text belongs', async () => {
    drawAtDesk(session, <ReceivePage text="沪A12345" />)
    await formIsReady()
    expect(field('vehicle-plate').value).toBe('沪A12345')
    expect(field('vehicle-plate-color').value).toBe('blue')
  })

  it('finds the form again after a crash', async () => {
    const first = drawAtDesk(session, <ReceivePage />)
    await formIsReady()
    await type('customer-name', '欧阳静')
    first.unmount()
    drawAtDesk(session, <ReceivePage />)
    await formIsReady()
    expect(field('customer-name').value).toBe('欧阳静')
    expect(screen.getByText('已恢复未保存的内容')).toBeTruthy()
  })
})

describe('a car that was booked', () => {
  it('keeps its booking: one visit, with the work wanted then', async () => {
    await session.change('test', async (work) => {
      const booking = someVisit(session.nextId, known, {
        step: 'booked',
        steps: [{ step: 'booked', at: '2026-11-20T02:00:00.000Z' as Visit['arrivedAt'] }],
        jobs: [aJob({ name: '更换机油', approval: 'pending' })],
      })
      await work.visits.put(booking)
      return { ok: true, value: null }
    })
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    await formIsReady()
    expect(field('intake-statement').value).toBe('刹车异响')
    await type('intake-mileage', '60500')
    await userEvent.keyboard('{Alt>}1{/Alt}')
    await save()
    await waitFor(async () => expect((await openVisits())[0]?.step).toBe('received'))
    const [visit, ...others] = await openVisits()
    expect(others).toEqual([])
    expect(visit?.steps.map(({ step }) => step)).toEqual(['booked', 'received'])
    expect(visit?.jobs.map(({ name }) => name)).toEqual(['更换机油'])
  })
})

describe('a car already in the house', () => {
  it('is not received a second time', async () => {
    await session.change('test', async (work) => {
      await work.visits.put(someVisit(session.nextId, known))
      return { ok: true, value: null }
    })
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    await formIsReady()
    await screen.findByTestId('in-house')
    await type('intake-mileage', '60500')
    await userEvent.keyboard('{Alt>}1{/Alt}')
    await type('intake-statement', '异响')
    await save()
    expect(await screen.findByText(/已在店内，请打开/)).toBeTruthy()
    expect(await openVisits()).toHaveLength(1)
  })
})
