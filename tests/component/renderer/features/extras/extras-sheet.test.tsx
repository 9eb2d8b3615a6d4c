// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { listLoansOfVisit } from '#renderer/db/repositories/loans.ts'
import { listPapersOfVisit } from '#renderer/db/repositories/papers.ts'
import { getVehicle } from '#renderer/db/repositories/vehicles.ts'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import {
  ExtrasSheet,
  LoansRegister,
  signContract,
  signLoan,
} from '#renderer/features/extras/index.ts'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { LoanCar } from '#shared/domain/extras/loan.ts'
import { papersInForce } from '#shared/domain/papers/papers-in-force.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { anIntake, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const INK = { path: 'M0 0L90 40', width: 300, height: 120 }

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <ExtrasSheet record={record} />
}

/** A visit with one loan car free in the yard; the sheet is open. */
const openExtras = async (own: Partial<Visit> = {}) => {
  const made: Visit[] = []
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const loanCar: LoanCar = {
      id: nextId<'LoanCar'>(),
      plate: '京A5T6Y7',
      car: '大众 捷达',
      mileageKm: 20_000,
      fuelEighths: 6,
      isActive: true,
    }
    const visit = aVisitInRepair({
      step: 'awaiting-approval',
      ...own,
      customerId: customer.id,
      vehicleId: vehicle.id,
    })
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
    await work.loanCars.put(loanCar)
    made.push(visit)
  })
  const [visit] = made
  if (visit === undefined) throw new Error('no visit was made')
  drawAtDesk(session, <Sheet visitId={visit.id} />)
  await screen.findByTestId('loan-card')
  return { session, visit }
}

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}
const write = async (name: string, text: string): Promise<void> => {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}

describe('a service contract', () => {
  const film = aJob({
    name: '全车贴隔热膜',
    contract: { effects: '隔热', risks: '夜间视线变差' },
  })

  it('is explained, written by one key, signed, and kept as a paper with the signature', async () => {
    const { session, visit } = await openExtras({ jobs: [film] })
    await write('contract-risks', '夜间视线变差；3 天不升降车窗')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(screen.getByTestId('contract-state').dataset.state).toBe('written'))
    expect(await getVisit(session.db, visit.id)).toMatchObject({
      contract: { items: [{ risks: '夜间视线变差；3 天不升降车窗', amount: 9000 }] },
    })

    unwrap(await signContract(session, visit.id, INK))
    await screen.findByTestId('contract-signed')
    const paper = papersInForce(await listPapersOfVisit(session.db, visit.id))['service-contract']
    expect(paper).toMatchObject({ number: 'FW-20261122-001' })
    expect(JSON.stringify(paper?.data)).toContain(INK.path)
  })

  it('without its risks is refused, and nothing typed is lost', async () => {
    const { session, visit } = await openExtras({ jobs: [film] })
    await userEvent.clear(field('contract-risks'))
    await write('contract-note', '前挡透光 72%')
    await userEvent.click(screen.getByTestId('contract-save'))
    expect(await screen.findByText('请写明“全车贴隔热膜”的风险和注意事项。')).toBeTruthy()
    expect(field('contract-note').value).toBe('前挡透光 72%')
    expect((await getVisit(session.db, visit.id)).contract).toBeUndefined()
  })

  it('signed with a pen is noted with who saw it', async () => {
    const { session, visit } = await openExtras({ jobs: [film] })
    await userEvent.click(screen.getByTestId('contract-save'))
    await userEvent.click(await screen.findByTestId('contract-sign-paper'))
    await screen.findByTestId('contract-signed')
    expect(await getVisit(session.db, visit.id)).toMatchObject({
      contract: { signedOnPaper: { by: session.staff.id } },
    })
  })
})

describe('a loan car', () => {
  it('goes out by keys with its agreement, is signed, and comes back with what it used', async () => {
    const { session, visit } = await openExtras()
    await userEvent.keyboard('{F4}')
    await write('loan-licence', '110108198001011234')
    await write('loan-mileage', '20010')
    await write('loan-due', '+8h')
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('loan')
    const [lending] = await listLoansOfVisit(session.db, visit.id)
    expect(lending).toMatchObject({
      loan: { state: 'out', driver: '王建国', number: 'DB-20261122-001' },
      car: { mileageKm: 20_010 },
      paper: { number: 'DB-20261122-001' },
    })
    if (lending === undefined) throw new Error('nothing was lent')

    unwrap(await signLoan(session, lending.loan.id, INK))
    const [signed] = await listLoansOfVisit(session.db, visit.id)
    expect(signed?.paper?.number).toBe('DB-20261122-001')
    expect(JSON.stringify(signed?.paper?.data)).toContain(INK.path)

    await userEvent.keyboard('{F5}')
    await screen.findByTestId('return')
    await write('return-mileage', '20143')
    await write('return-fuel', '4')
    await userEvent.keyboard('{Enter}')
    const use = await screen.findByTestId('loan-use')
    expect(use.dataset).toMatchObject({ km: '133', fuel: '2' })
    expect(screen.getByText('京A·5T6Y7 已还：行驶 133 km，少油 2/8。')).toBeTruthy()
  })

  it('does not go out without a licence: said at its field', async () => {
    const { session, visit } = await openExtras()
    await userEvent.keyboard('{F4}')
    await screen.findByTestId('lend')
    await write('loan-due', '+8h')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('请核对驾驶证并填写证号。')).toBeTruthy()
    expect(field('loan-licence').getAttribute('aria-invalid')).toBe('true')
    expect(await listLoansOfVisit(session.db, visit.id)).toEqual([])
  })

  it('stands in the register with who has it; R takes it back', async () => {
    const { session } = await openExtras()
    await userEvent.keyboard('{F4}')
    await write('loan-licence', '110108198001011234')
    await write('loan-due', '+8h')
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('loan')
    cleanup()
    drawAtDesk(session, <LoansRegister />)
    const count = await screen.findByTestId('loans-count')
    expect(count.dataset).toMatchObject({ out: '1', free: '0' })
    await userEvent.keyboard('r')
    await screen.findByTestId('return')
    await write('return-mileage', '20050')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByTestId('loans-count').dataset.out).toBe('0'))
  })
})

describe('rescue and insurance', () => {
  it('a towed car says so; one key keeps how it came and puts the price on the estimate', async () => {
    const { session, visit } = await openExtras({ intake: anIntake({ arrival: 'towed' }) })
    expect(screen.getByText(/这辆车是拖来的/)).toBeTruthy()
    await write('roadside-place', '京藏高速沙河出口')
    await write('roadside-km', '14')
    await write('roadside-fee', '350')
    await userEvent.keyboard('{F2}')
    const charged = await screen.findByTestId('roadside-charged')
    expect(charged.dataset.amount).toBe('35000')
    expect(await getVisit(session.db, visit.id)).toMatchObject({
      roadside: { kind: 'towing', place: '京藏高速沙河出口', km: 14 },
      charges: [{ kind: 'towing', amount: 35_000 }],
    })
  })

  it('keeps when the insurance ends, and warns within sixty days', async () => {
    const { session, visit } = await openExtras()
    await write('insured-until', '2026-12-20')
    await write('insurer', '人保财险{Enter}')
    const left = await screen.findByTestId('insurance-left')
    expect(left.dataset.days).toBe('28')
    expect(await getVehicle(session.db, visit.vehicleId)).toMatchObject({
      insuredUntil: '2026-12-20',
      insurer: '人保财险',
    })
  })

  it('notes that fines were looked up', async () => {
    const { session, visit } = await openExtras()
    await write('fine-note', '无{Enter}')
    await screen.findByTestId('fine-check')
    expect(await getVisit(session.db, visit.id)).toMatchObject({ fineCheck: { note: '无' } })
  })
})
