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
    // The first question is about the work that was put off; a digit answers it and goes on.
    await userEvent.keyboard('2')
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

  const receiveWith = async (answer: () => Promise<void>): Promise<void> => {
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    await formIsReady()
    await answer()
    await type('intake-mileage', '60500')
    await userEvent.keyboard('{Alt>}3{/Alt}')
    await type('intake-statement', '做个保养')
    await save()
  }
  const received = async (): Promise<Visit> => {
    await waitFor(async () => expect(await openVisits()).toHaveLength(1))
    const [visit] = await openVisits()
    if (visit === undefined) throw new Error('nothing received')
    return visit
  }

  it('is offered the work that was put off, by Enter, and it goes on the estimate', async () => {
    await receiveWith(async () => {
      await userEvent.keyboard('{Enter}')
    })
    const visit = await received()
    expect(visit.jobs.map((job) => job.name)).toEqual(['更换空调滤清器'])
    const [deferred] = await session.db.deferredJobs.toArray()
    expect(deferred).toMatchObject({ state: 'revived', revivedIn: visit.id })
  })

  it('may put it off again: to a month from now unless another day is named', async () => {
    await receiveWith(async () => {
      await userEvent.keyboard('2')
    })
    const visit = await received()
    expect(visit.jobs).toEqual([])
    const [deferred] = await session.db.deferredJobs.toArray()
    expect(deferred).toMatchObject({ state: 'open', offerAgainOn: '2026-12-22' })
  })

  it('may not want to hear of it again, and says why', async () => {
    await receiveWith(async () => {
      await userEvent.keyboard('3')
      expect(document.activeElement).toBe(field('deferred-because-0'))
      await userEvent.keyboard('准备换车{Enter}')
      expect(document.activeElement).toBe(field('intake-mileage'))
    })
    await received()
    const [deferred] = await session.db.deferredJobs.toArray()
    expect(deferred).toMatchObject({ state: 'dropped', droppedBecause: '准备换车' })
  })

  it('is not received before the work that is due has been answered', async () => {
    await receiveWith(async () => {})
    expect(await screen.findByText(/请先回答「更换空调滤清器」/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByTestId('deferred-offer'))
    expect(await openVisits()).toEqual([])
    await userEvent.keyboard('3')
    await save()
    expect(messageAt('deferred-because-0')).toContain('请写明客户为什么不要再提')
    expect(await openVisits()).toEqual([])
    await userEvent.keyboard('准备换车')
    await save()
    await received()
  })

  it('is asked about offers by a key, and the answer is kept with its time', async () => {
    await receiveWith(async () => {
      expect(screen.getByTestId('memory-marketing').textContent).toContain('还没有问过')
      await userEvent.keyboard('2{Alt>}m{/Alt}')
      await screen.findByTestId('marketing-dialog')
      await userEvent.keyboard('{Enter}')
      expect(screen.getByText(/请选客户同意的方式/)).toBeTruthy()
      await userEvent.keyboard('3{Enter}')
      await waitFor(() => expect(document.activeElement).toBe(field('intake-mileage')))
    })
    await received()
    const [customer] = await session.db.customers.toArray()
    expect(customer?.marketing).toEqual({
      isGiven: true,
      channels: ['wechat'],
      at: '2026-11-22T02:00:00.000Z',
    })
  })

  it('keeps what the form does not ask: likes, insurance, the beginning of the guarantees', async () => {
    const kept = { insuredUntil: day('2026-12-22'), insurer: '平安', sanbaoFrom: day('2025-06-01') }
    await session.change('receive-car', async (work) => {
      await work.vehicles.put({ ...known, ...kept })
      const [customer] = await work.customers.list()
      if (customer) await work.customers.put({ ...customer, preferences: '不要洗车' })
      return { ok: true, value: null }
    })
    await receiveWith(async () => {
      expect(screen.getByTestId('memory-insurance').textContent).toContain('还有 30 天')
      expect(screen.getByTestId('memory-preferences').textContent).toContain('不要洗车')
      await userEvent.keyboard('1')
    })
    await received()
    expect(await session.db.vehicles.get(known.id)).toMatchObject(kept)
    expect((await session.db.customers.toArray())[0]?.preferences).toBe('不要洗车')
  })

  it('shows first what the customer was not happy with, in their words', async () => {
    await session.change('receive-car', async (work) => {
      const [earlier] = await work.visits.list({ vehicleId: known.id })
      if (earlier === undefined) throw new Error('no earlier visit')
      const call = {
        at: '2026-08-23T02:00:00.000Z' as Visit['arrivedAt'],
        by: session.staff.id,
        person: '王建国',
        result: 'dissatisfied',
        words: '等了两个小时',
        promised: '下次优先',
      } as const
      await work.visits.put({ ...earlier, followUps: [call] })
      return { ok: true, value: null }
    })
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    const fact = await screen.findByTestId('memory-unhappy')
    expect(fact.textContent).toContain('等了两个小时')
    expect(fact.textContent).toContain('答应：下次优先')
  })

  it('hears that the car has run less than last time, and may still be right', async () => {
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    await formIsReady()
    await userEvent.keyboard('1')
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
    await userEvent.click(screen.getByTestId('deferred-offer'))
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
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('deferred-offer')))
    await userEvent.keyboard('1')
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
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('deferred-offer')))
    await userEvent.keyboard('2')
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

  it('is refused a promise for a time gone by, when the car came earlier', async () => {
    drawAtDesk(session, <ReceivePage />)
    await formIsReady()
    await type('intake-arrived-at', '0800')
    await type('intake-promised-at', '0930')
    expect(messageAt('intake-promised-at')).toContain('已经过去')
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
    await session.change('receive-car', async (work) => {
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
    await userEvent.keyboard('2')
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
    await session.change('receive-car', async (work) => {
      await work.visits.put(someVisit(session.nextId, known))
      return { ok: true, value: null }
    })
    drawAtDesk(session, <ReceivePage vehicleId={known.id} />)
    await formIsReady()
    await screen.findByTestId('in-house')
    await userEvent.keyboard('2')
    await type('intake-mileage', '60500')
    await userEvent.keyboard('{Alt>}1{/Alt}')
    await type('intake-statement', '异响')
    await save()
    expect(await screen.findByText(/已在店内，请打开/)).toBeTruthy()
    expect(await openVisits()).toHaveLength(1)
    // On purpose only: the button has the cursor, and says what it does.
    expect(document.activeElement).toBe(screen.getByTestId('second-visit'))
    await userEvent.keyboard('{Enter}')
    await screen.findByText(/两单各自结算/)
    await save()
    await waitFor(async () => expect(await openVisits()).toHaveLength(2))
  })
})
