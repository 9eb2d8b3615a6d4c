// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listPapersOfVisit } from '#renderer/db/repositories/papers.ts'
import { getVehicle } from '#renderer/db/repositories/vehicles.ts'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { SettlementSheet } from '#renderer/features/settlement/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { fail } from '#shared/kernel/result.ts'
import { aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { aBill, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <SettlementSheet record={record} />
}

/** Brake pads for 614.00, inspected; nobody has written on the bill yet. */
const openBill = async (own: Partial<Visit> = {}): Promise<{ session: Session; visit: Visit }> => {
  let made: Visit | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const jobs = [aJob({ labour: aLabour(120), parts: [aPart()] })]
    const visit = aVisitToSettle({
      jobs,
      ...own,
      customerId: customer.id,
      vehicleId: vehicle.id,
    })
    made = { ...visit, bill: aBill() }
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(made)
  })
  if (made === undefined) throw new Error('no visit was made')
  drawAtDesk(session, <Sheet visitId={made.id} />)
  await screen.findByTestId('settlement-sheet')
  return { session, visit: made }
}

const toDo = (): string[] =>
  within(screen.getByTestId('bill-to-do'))
    .getAllByRole('listitem')
    .map((item) => item.dataset.code ?? '')
const figure = (name: string): number => Number(screen.getByTestId(name).dataset.amount)
const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}
const write = async (name: string, text: string): Promise<void> => {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}
const choose = (group: string, value: string): Promise<void> =>
  userEvent.click(
    screen.getByTestId(group).querySelector<HTMLElement>(`[data-value="${value}"]`) as HTMLElement,
  )

describe('the bill', () => {
  it('does not count what is put on account as received', async () => {
    await openBill()
    const total = figure('total-due')
    await userEvent.keyboard('{F2}1')
    await write('payment-amount', '94')
    await userEvent.keyboard('{Enter}{F2}6{Enter}')
    await waitFor(() => expect(figure('total-on-account')).toBe(total - 9_400))
    expect(figure('total-paid')).toBe(9_400)
    expect(screen.queryByTestId('total-balance')).toBeNull()
  })

  it('takes two payments by keys alone', async () => {
    const { session, visit } = await openBill()
    const total = figure('total-due')
    await userEvent.keyboard('{F2}1')
    await write('payment-amount', '94')
    await userEvent.keyboard('{Enter}{F2}3{Enter}')
    await waitFor(async () =>
      expect((await getVisit(session.db, visit.id)).bill.payments).toEqual([
        { method: 'cash', amount: 9_400 },
        { method: 'wechat', amount: total - 9_400 },
      ]),
    )
    expect(screen.queryByTestId('payment-method')).toBeNull()
  })

  it('that the disk had no room for is kept once there is room, without another key', async () => {
    const { session, visit } = await openBill()
    const total = figure('total-due')
    const full = vi
      .spyOn(session.keeper, 'append')
      .mockResolvedValue(fail('save.disk-full', { free: 0 }))
    await userEvent.keyboard('{F2}1')
    await write('payment-amount', String(total / 100))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(full).toHaveBeenCalled())
    expect(figure('total-paid')).toBe(total)
    expect((await getVisit(session.db, visit.id)).bill.payments).toEqual([])
    full.mockRestore()
    await waitFor(
      async () =>
        expect((await getVisit(session.db, visit.id)).bill.payments).toEqual([
          { method: 'cash', amount: total },
        ]),
      { timeout: 10_000 },
    )
  })

  it('that does not add up cannot be issued and says why', async () => {
    const { session, visit } = await openBill()
    expect(toDo()).toEqual([
      'bill.mileage-missing',
      'bill.old-parts-unanswered',
      'bill.payments-differ',
    ])
    expect(screen.getByTestId('bill-to-do').textContent).toContain('应收 ¥614.00，已收 ¥0.00')
    await userEvent.click(screen.getByTestId('settlement-issue'))
    expect(document.activeElement?.textContent).toContain('请填写出厂里程')
    expect(await getVisit(session.db, visit.id)).toMatchObject({ paper: 'ordered' })
  })

  it('is paid, issued with its number, and kept as a paper', async () => {
    const { session, visit } = await openBill()
    await write('bill-discount', '20')
    expect(figure('total-due')).toBe(59_400)
    await write('bill-mileage-out', '58218')
    await choose('bill-old-parts', 'taken-back')
    await choose('payment-method', 'cash')
    await write('payment-amount', '94')
    await userEvent.click(screen.getByTestId('payment-add'))
    await choose('payment-method', 'wechat')
    // What is still owed is filled in.
    expect(field('payment-amount').value).toBe('500.00')
    await userEvent.click(screen.getByTestId('payment-add'))
    expect(figure('total-paid')).toBe(59_400)
    expect(screen.getByTestId('total-in-words').textContent).toBe('伍佰玖拾肆元整')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByTestId('settlement-issued')

    const settled = await getVisit(session.db, visit.id)
    expect(settled).toMatchObject({ paper: 'settled', step: 'ready' })
    expect(settled.settlement?.number).toBe('JS-20261122-001')
    const [paper] = await listPapersOfVisit(session.db, visit.id)
    expect(paper).toMatchObject({ kind: 'settlement', number: 'JS-20261122-001', locale: 'zh-CN' })
  })

  it('over the ceiling leads back to the estimate', async () => {
    await openBill({ ceiling: money(60_000) })
    expect(toDo()).toContain('bill.over-ceiling')
    await userEvent.click(screen.getByText(/超过报价上限.*请与客户商定/))
    expect(window.location.hash).toMatch(/\/estimate$/)
  })

  it('waives small change down to whole yuan', async () => {
    await openBill({ jobs: [aJob({ labour: aLabour(33, 18_055), parts: [] })] })
    await userEvent.click(screen.getByTestId('rounding-whole'))
    expect(figure('total-rounding')).toBe(58)
    expect(figure('total-due')).toBe(5900)
  })
})

describe('the delivery', () => {
  it('after second-level maintenance comes with its certificate', async () => {
    const { session, visit } = await openBill({
      jobs: [aJob({ category: 'maintenance-2', name: '二级维护' })],
    })
    await write('bill-mileage-out', '58218')
    await choose('bill-old-parts', 'none')
    await choose('payment-method', 'card')
    await userEvent.click(screen.getByTestId('payment-add'))
    await userEvent.click(screen.getByTestId('settlement-issue'))
    const warranty = await screen.findByTestId('warranty')
    // The shop promises more than the law's 30 days and 5 000 km.
    expect(warranty.dataset).toMatchObject({ days: '180', km: '10000', untilKm: '68218' })
    await userEvent.click(screen.getByTestId('delivery-all-done'))
    await userEvent.click(screen.getByTestId('delivery-save'))
    await screen.findByTestId('delivered')

    const delivered = await getVisit(session.db, visit.id)
    expect(delivered.paper).toBe('delivered')
    expect(delivered.delivery?.nextService?.km).toBe(68_218)
    await waitFor(async () => {
      const papers = await listPapersOfVisit(session.db, visit.id)
      expect(papers.map(({ kind }) => kind).sort()).toEqual(['certificate', 'settlement'])
    })
    expect(await getVehicle(session.db, visit.vehicleId)).toMatchObject({ lastMileageKm: 58_218 })
  })
})
