// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { listPapersOfVisit } from '#renderer/db/repositories/papers.ts'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { deliverCar } from '#renderer/features/settlement/deliver-car.ts'
import { SettlementSheet } from '#renderer/features/settlement/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import { allDeliveryDone } from '#shared/domain/visit/delivery-check.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { ok } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { anIntake, aSettledVisit } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <SettlementSheet record={record} />
}

/** A car ready to leave, a child seat of its owner's still in the shop. */
const readyToLeave = async (own: Partial<Visit> = {}) => {
  const made: { visit?: Visit; vehicle?: ReturnType<typeof someVehicle> } = {}
  const session: Session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const visit = aSettledVisit({
      intake: anIntake({ belongings: ['儿童座椅'] }),
      ...own,
      customerId: customer.id,
      vehicleId: vehicle.id,
    })
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
    Object.assign(made, { visit, vehicle })
  })
  const { visit, vehicle } = made
  if (visit === undefined || vehicle === undefined) throw new Error('no visit was made')
  return { session, visit, vehicle }
}

describe('handing the car over', () => {
  it('is refused with what is missing, and done by two keys when all is done', async () => {
    const { session, visit } = await readyToLeave()
    drawAtDesk(session, <Sheet visitId={visit.id} />)
    await screen.findByTestId('delivery-checks')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('请先向客户讲清账单，再交车。')).toBeTruthy()
    expect(await getVisit(session.db, visit.id)).toMatchObject({ paper: 'settled' })

    await userEvent.keyboard('{F7}{Control>}{Enter}{/Control}')
    await screen.findByTestId('delivered')
    const { delivery } = await getVisit(session.db, visit.id)
    expect(delivery?.checks).toContainEqual({ point: 'belongings', answer: 'done' })
    expect(delivery?.checks).toContainEqual({ point: 'certificate', answer: 'not-applicable' })
  })

  it('goes point by point: arrows walk, 1 done, 2 not wanted', async () => {
    const { session, visit } = await readyToLeave()
    drawAtDesk(session, <Sheet visitId={visit.id} />)
    const first = await screen.findByTestId('delivery-point-work-explained')
    first.focus()
    await userEvent.keyboard('1{ArrowDown}2{ArrowDown}2')
    expect(first.dataset.answer).toBe('done')
    expect(screen.getByTestId('delivery-point-shown-on-display').dataset.answer).toBe('not-wanted')
    // What the owner has a right to cannot be waved away.
    expect(screen.getByTestId('delivery-point-bill-explained').dataset.answer).toBeUndefined()
  })

  it('reminds of the loan car that is not back yet', async () => {
    const { session, visit } = await readyToLeave()
    const { nextId } = session
    const car: LoanCar = {
      id: nextId<'LoanCar'>(),
      plate: '京A5T6Y7',
      car: '大众 捷达',
      mileageKm: 20_000,
      fuelEighths: 6,
      isActive: true,
    }
    const reading = { at: visit.arrivedAt, by: visit.advisorId, mileageKm: 20_000, fuelEighths: 6 }
    const loan: Loan = {
      id: nextId<'Loan'>(),
      carId: car.id,
      visitId: visit.id,
      customerId: visit.customerId,
      state: 'out',
      number: 'DB-20261120-001',
      driver: '王建国',
      licence: '110108198001011234',
      licenceClass: 'C1',
      phone: '13801234567',
      out: { ...reading, note: '' },
      dueAt: visit.promisedAt,
    }
    await session.change('lend-car', async (work) => {
      await work.loanCars.put(car)
      await work.loans.put(loan)
      return ok(null)
    })
    drawAtDesk(session, <Sheet visitId={visit.id} />)
    const reminder = await screen.findByTestId('delivery-loan-out')
    expect(reminder.textContent).toContain('代步车 京A·5T6Y7 还没有还。')
  })

  it('happens once, however often it is pressed and from however many windows', async () => {
    const { session, visit, vehicle } = await readyToLeave({
      jobs: [aJob({ category: 'maintenance-2' })],
    })
    const record = { visit, vehicle, customer: someCustomer(session.nextId) }
    const input = {
      nextService: undefined,
      checks: allDeliveryDone(visit),
      locale: 'zh-CN',
    } as const
    const both = await Promise.all([
      deliverCar(session, record, input),
      deliverCar(session, record, input),
    ])
    expect(both.map((result) => (result.ok ? 'delivered' : result.code)).sort()).toEqual([
      'delivered',
      'delivery.already',
    ])
    const papers = await listPapersOfVisit(session.db, visit.id)
    expect(papers.filter(({ kind }) => kind === 'certificate')).toHaveLength(1)
  })
})
