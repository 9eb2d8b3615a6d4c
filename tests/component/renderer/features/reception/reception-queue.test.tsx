// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Work } from '#renderer/db/unit-of-work.ts'
import { ReceptionPage } from '#renderer/features/reception/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { type Day, day } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const TODAY = day('2026-11-22')
const at = (time: string, on: Day = TODAY) => atLocal(on, time, 480)

interface Waiting {
  readonly name: string
  readonly arrived: string
  /** Since when the car stands at its step. */
  readonly since: string
  readonly step: BoardStep
  /** It has been here before. */
  readonly isKnown?: boolean
}

const put = async (work: Work, { nextId }: Session, car: Waiting, index: number): Promise<void> => {
  const customer = { ...someCustomer(nextId), name: car.name }
  const vehicle = someVehicle(nextId, customer, { plate: `京A1234${index}`, vin: '' })
  const arrivedAt = at(car.arrived)
  await work.customers.put(customer)
  await work.vehicles.put(vehicle)
  await work.visits.put(
    someVisit(nextId, vehicle, {
      step: car.step,
      arrivedAt,
      day: TODAY,
      steps: [
        { step: 'received', at: arrivedAt },
        { step: car.step, at: at(car.since) },
      ],
    }),
  )
  if (car.isKnown !== true) return
  const before = at('09:00', day('2026-08-01'))
  await work.visits.put(
    someVisit(nextId, vehicle, {
      day: day('2026-08-01'),
      arrivedAt: before,
      paper: 'delivered',
      step: 'delivered',
      delivery: { at: before, by: PEOPLE.cashier.id },
    }),
  )
}

describe('the reception queue', () => {
  it('has new customers first, then who waits longest at the step they have reached', async () => {
    const cars: readonly Waiting[] = [
      {
        name: '早来刚报价',
        arrived: '08:00',
        since: '09:50',
        step: 'awaiting-approval',
        isKnown: true,
      },
      { name: '等得最久', arrived: '09:00', since: '09:00', step: 'received', isKnown: true },
      { name: '第一次来', arrived: '09:55', since: '09:55', step: 'received' },
    ]
    const session = await openDesk(async (work, desk) => {
      for (const [index, car] of cars.entries()) await put(work, desk, car, index)
    }, at('10:00'))
    drawAtDesk(session, <ReceptionPage />)
    const rows = await screen.findAllByTestId('queue-waiting')
    const told = rows.map((row) => row.textContent ?? '')
    expect(told[0]).toContain('第一次来')
    expect(told[0]).toContain('新客户')
    expect(told[1]).toContain('等得最久')
    expect(told[1]).toContain('1:00')
    expect(told[2]).toContain('早来刚报价')
    expect(told[2]).toContain('0:10')
  })
})
