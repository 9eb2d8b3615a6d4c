// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAppraisal } from '#renderer/db/repositories/appraisals.ts'
import { AppraisalPage } from '#renderer/features/used-cars/index.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { Appraisal, AppraisalId } from '#shared/domain/used-car/appraisal.ts'
import { emptyFrameCheck } from '#shared/domain/used-car/frame-check.ts'
import { day } from '#shared/kernel/day.ts'
import { anAppraisal, anAppraisedCar } from '#tests/support/domain/appraisals.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

const manager = aConsultant({ id: anId<'Staff'>(), name: '唐立伟', roles: ['manager'] })
let session: Session
let id: AppraisalId

beforeEach(async () => {
  window.location.hash = ''
  session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    await work.staff.put(manager)
    await work.customers.put(customer)
    await work.vehicles.put(
      someVehicle(nextId, customer, {
        plate: '粤A8K3L2',
        lastMileageKm: 80_500,
        lastVisitOn: day('2026-08-02'),
      }),
    )
    const appraisal = anAppraisal({
      customerId: customer.id,
      car: anAppraisedCar({ plate: '粤B66K88', vin: '' }),
      seenBy: PEOPLE.advisor.id,
    })
    id = appraisal.id
    await work.appraisals.put({
      ...appraisal,
      findings: { ...appraisal.findings, frame: emptyFrameCheck() },
    })
  })
})

afterEach(cleanup)

const read = async (): Promise<Appraisal> => {
  const found = await findAppraisal(session.db, id)
  if (found === undefined) throw new Error(`No appraisal ${id}`)
  return found.appraisal
}

const open = async (at: Session = session): Promise<HTMLElement> => {
  drawAtDesk(at, <AppraisalPage appraisalId={id} />)
  return screen.findByTestId('appraisal-page')
}

const press = async (keys: string): Promise<void> => {
  await userEvent.keyboard(keys)
}

describe('the frame of a used car', () => {
  it('is gone through by digits; what nobody looked at leaves the car without a grade', async () => {
    await open()
    await press('1')
    expect(screen.getByTestId('grade').textContent).toBe('未定级')
    await press('g')
    expect(screen.getByTestId('grade').textContent).toBe('一级')
  })

  it('with one defect makes an accident car at once, which is kept once it is saved', async () => {
    await open()
    await press('12')
    expect(screen.getByTestId('accident-told').textContent).toContain('事故车')
    expect(screen.getByTestId('grade').textContent).toBe('五级')
    await userEvent.click(screen.getByTestId('frame-defects-left-a-pillar-GH'))
    await press('{Control>}{Enter}{/Control}')
    await waitFor(async () =>
      expect((await read()).findings.frame['left-a-pillar']).toEqual({
        state: 'defect',
        defects: ['GH'],
      }),
    )
  })

  it('is not saved with a defect that has no letters', async () => {
    await open()
    await press('2{Control>}{Enter}{/Control}')
    expect(await screen.findByText(/请选出是哪一种/)).toBeTruthy()
    expect((await read()).findings.frame.symmetry.state).toBe('not-checked')
  })
})

describe('the price of a used car', () => {
  it('shows its terms to a manager, and only the result to others', async () => {
    await open()
    await press('{Alt>}5{/Alt}')
    await userEvent.type(screen.getByLabelText(/预计售价/), '60300')
    const own = within(screen.getByTestId('valuation'))
    expect(own.queryByTestId('formula')).toBeNull()
    expect(own.getByTestId('formula-price').textContent).toMatch(/^¥5\d,\d{3}\.\d{2}$/)
    cleanup()
    await open(createSession({ ...session, staff: manager }))
    await press('{Alt>}5{/Alt}')
    const seen = within(await screen.findByTestId('valuation'))
    expect(seen.getByTestId('formula').querySelectorAll('[data-term]')).toHaveLength(9)
  })
})

describe('a new look', () => {
  it('takes a car on record over by its plate, with its owner, and warns of the odometer', async () => {
    drawAtDesk(session, <AppraisalPage />)
    await screen.findByTestId('new-appraisal')
    await userEvent.type(screen.getByLabelText('车牌号'), '粤A8K3L2')
    await screen.findByTestId('known-car')
    await press('{Alt>}y{/Alt}')
    expect((screen.getByLabelText(/厂牌型号/) as HTMLInputElement).value).toBe('上汽大众 朗逸')
    expect((await screen.findByTestId('owner-known')).textContent).toContain('王建国')
    await userEvent.type(screen.getByLabelText(/表显里程/), '68200')
    await userEvent.tab()
    expect(await screen.findByText(/比 2026-08-02 的记录 80,500 公里还低/)).toBeTruthy()
  })

  it('does not begin without the first registration', async () => {
    drawAtDesk(session, <AppraisalPage />)
    await screen.findByTestId('new-appraisal')
    await userEvent.type(screen.getByLabelText('车牌号'), '粤C11111')
    await press('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('请填写初次登记日期和里程。')).toBeTruthy()
    expect(await session.db.appraisals.count()).toBe(1)
  })
})
