// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listPapersOfVisit } from '#renderer/db/repositories/papers.ts'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { SettlementSheet } from '#renderer/features/settlement/index.ts'
import { AccountsRegister } from '#renderer/features/till/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import { computeOwed } from '#shared/domain/settlement/compute-owed.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { aBill, aSettledVisit, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

vi.mock('#renderer/pdf/render-paper.ts', () => ({
  renderPaper: async () => ({ ok: true, value: { bytes: new Uint8Array(), pages: 1 } }),
}))
vi.mock('#renderer/pdf/preview/pdf-preview.tsx', () => ({ PdfPreview: () => null }))

afterEach(cleanup)

const MANAGER: Staff = {
  id: '01JQZZZZZZZZZZZZZZZZZZZZZ9' as Staff['id'],
  name: '唐立伟',
  roles: ['manager'],
  isActive: true,
}

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <SettlementSheet record={record} />
}

const atDesk = async (made: Visit): Promise<Session> =>
  openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId, { id: made.customerId })
    await work.customers.put(customer)
    await work.vehicles.put(someVehicle(nextId, customer, { id: made.vehicleId }))
    await work.staff.put(MANAGER)
    await work.visits.put(made)
  })

const open = async (made: Visit): Promise<Session> => {
  const session = await atDesk(made)
  drawAtDesk(session, <Sheet visitId={made.id} />)
  await screen.findByTestId('settlement-sheet')
  return session
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
const choose = (group: string, value: string): Promise<void> =>
  userEvent.click(
    screen.getByTestId(group).querySelector<HTMLElement>(`[data-value="${value}"]`) as HTMLElement,
  )
/** The paper that was just issued is looked at and put away. */
const putAway = async (number: string): Promise<void> => {
  const shown = await screen.findByTestId('issued-paper-shown')
  expect(shown.dataset.number).toBe(number)
  await userEvent.click(screen.getByTestId('issued-paper-close'))
}
const amountOf = (testId: string): number => Number(screen.getByTestId(testId).dataset.amount)
const toSettle = (given: Partial<Visit> = {}): Visit => {
  const visit = aVisitToSettle({ ...BRAKE_PADS, ...given })
  return { ...visit, bill: { ...visit.bill, payments: [] } }
}
const settledOnAccount = (fen: number): Visit =>
  aSettledVisit({
    ...BRAKE_PADS,
    bill: aBill({
      payments: [
        { method: 'on-account', amount: money(fen) },
        { method: 'wechat', amount: money(139_660 - fen) },
      ],
    }),
  })

describe('a deposit', () => {
  it('is taken by keys, with its receipt, and counts on the bill', async () => {
    const visit = toSettle()
    const session = await open(visit)
    await userEvent.keyboard('{Alt>}d{/Alt}')
    await screen.findByTestId('deposit-dialog')
    await userEvent.keyboard('500{Tab}3{Tab}订货{Enter}')
    await putAway('DJ-20261122-001')
    await screen.findByTestId('deposit')
    await waitFor(() => expect(amountOf('total-deposits')).toBe(50_000))
    expect(amountOf('total-balance')).toBe(89_660)
    const { deposits } = await getVisit(session.db, visit.id)
    expect(deposits).toMatchObject([
      { amount: 50_000, method: 'wechat', note: '订货', number: 'DJ-20261122-001' },
    ])
    const [paper] = await listPapersOfVisit(session.db, visit.id)
    expect(paper).toMatchObject({ kind: 'deposit-receipt', subjectId: deposits[0]?.id })
  })

  it('goes back with a reason', async () => {
    const visit = toSettle()
    const session = await open(visit)
    await userEvent.click(screen.getByTestId('deposit-take'))
    await write('deposit-amount', '500')
    await userEvent.click(screen.getByTestId('deposit-dialog-save'))
    expect((await screen.findByRole('alert')).textContent).toBe('请选择方式。')
    await choose('deposit-method', 'cash')
    await userEvent.click(screen.getByTestId('deposit-dialog-save'))
    await putAway('DJ-20261122-001')
    await userEvent.click(await screen.findByTestId('deposit-return'))
    await userEvent.click(screen.getByTestId('deposit-return-dialog-save'))
    expect((await screen.findByRole('alert')).textContent).toContain('请写明为什么退还定金')
    await write('deposit-return-reason', '客户改期')
    await userEvent.keyboard('{Enter}')
    await waitFor(async () => {
      const { deposits } = await getVisit(session.db, visit.id)
      expect(deposits[0]?.returned).toMatchObject({ reason: '客户改期', method: 'cash' })
    })
    await waitFor(() => expect(screen.queryByTestId('total-deposits')).toBeNull())
  })

  it('above the bill is paid back when it is issued', async () => {
    const visit = toSettle()
    const session = await open(visit)
    await userEvent.click(screen.getByTestId('deposit-take'))
    await write('deposit-amount', '1500')
    await choose('deposit-method', 'cash')
    await userEvent.click(screen.getByTestId('deposit-dialog-save'))
    await putAway('DJ-20261122-001')
    await screen.findByTestId('pay-back-by')
    await choose('pay-back-by', 'alipay')
    await waitFor(() => expect(screen.queryByTestId('bill-to-do')).toBeNull())
    await userEvent.click(screen.getByTestId('settlement-issue'))
    await screen.findByTestId('settlement-issued')
    expect(amountOf('settled-paid-back')).toBe(10_340)
    const { settlement } = await getVisit(session.db, visit.id)
    expect(settlement?.paidBack).toEqual({ method: 'alipay', amount: 10_340 })
  })
})

describe('a discount', () => {
  it('beyond the advisor’s five per cent needs somebody who may allow it', async () => {
    const visit = toSettle()
    const session = await open(visit)
    await write('bill-discount', '100')
    const approval = await screen.findByTestId('discount-approval')
    expect(approval.textContent).toContain('超出您的权限（最多 ¥69.83）')
    await userEvent.selectOptions(field('discount-approver'), MANAGER.name)
    await waitFor(() => expect(approval.dataset.approved).toBe('true'))
    await choose('payment-method', 'cash')
    await userEvent.click(screen.getByTestId('payment-add'))
    await userEvent.click(screen.getByTestId('settlement-issue'))
    await screen.findByTestId('settlement-issued')
    const { settlement } = await getVisit(session.db, visit.id)
    expect(settlement?.discountApproval).toMatchObject({ by: MANAGER.id, amount: 10_000 })
  })

  it('that nobody allowed keeps the bill from being issued', async () => {
    const visit = toSettle()
    const session = await open(visit)
    await write('bill-discount', '100')
    await choose('payment-method', 'cash')
    await userEvent.click(screen.getByTestId('payment-add'))
    await userEvent.click(screen.getByTestId('settlement-issue'))
    expect(document.activeElement?.textContent).toContain('超出您的权限')
    expect((await getVisit(session.db, visit.id)).settlement).toBeUndefined()
  })
})

describe('what is on account', () => {
  it('is paid later, in part, with a receipt', async () => {
    const visit = settledOnAccount(100_000)
    const session = await open(visit)
    expect(amountOf('account-owed')).toBe(100_000)
    await userEvent.keyboard('{Alt>}r{/Alt}')
    await screen.findByTestId('receipt-dialog')
    await userEvent.keyboard('1000.01{Tab}5{Tab}{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('只欠 ¥1,000.00')
    await write('receipt-amount', '400')
    await userEvent.click(screen.getByTestId('receipt-dialog-save'))
    await putAway('SK-20261122-001')
    await waitFor(() => expect(amountOf('account-owed')).toBe(60_000))
    const { receipts } = await getVisit(session.db, visit.id)
    expect(receipts).toMatchObject([
      { amount: 40_000, method: 'transfer', number: 'SK-20261122-001' },
    ])
  })

  it('stands in the register until it is paid', async () => {
    const visit = settledOnAccount(100_000)
    const session = await atDesk(visit)
    drawAtDesk(session, <AccountsRegister />)
    await screen.findByTestId('account-row')
    expect(amountOf('accounts-total')).toBe(100_000)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await screen.findByTestId('receipt-dialog')
    expect(field('receipt-amount').value).toBe('1,000.00')
    await choose('receipt-method', 'cash')
    await userEvent.click(screen.getByTestId('receipt-dialog-save'))
    await waitFor(() => expect(screen.queryByTestId('account-row')).toBeNull())
    expect(computeOwed(await getVisit(session.db, visit.id))).toBe(0)
  })
})

describe('a settled bill', () => {
  it('gives a receipt for what was paid, once', async () => {
    const visit = settledOnAccount(100_000)
    const session = await open(visit)
    await userEvent.click(screen.getByTestId('receipt-make'))
    await screen.findByTestId('paper-open-payment-receipt')
    expect(screen.queryByTestId('receipt-make')).toBeNull()
    const [paper] = await listPapersOfVisit(session.db, visit.id)
    expect(paper).toMatchObject({ kind: 'payment-receipt', subjectId: 'settlement' })
  })

  it('is credited line by line; what is on account is lowered first', async () => {
    const visit = settledOnAccount(5_000)
    const session = await open(visit)
    await userEvent.click(screen.getByTestId('credit-open'))
    const lines = screen.getAllByTestId('credit-line')
    const charge = lines.findIndex(({ dataset }) => dataset.name === '制动系统检测')
    await userEvent.click(screen.getByTestId(`credit-whole-${charge}`))
    expect(amountOf('credit-total')).toBe(8_000)
    expect(field('credit-refund').value).toBe('30.00')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect((await screen.findByTestId('credit-problem')).textContent).toContain('请选择退款方式')
    await choose('credit-method', 'wechat')
    await write('credit-reason', '检测费减免')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() =>
      expect(screen.getByTestId('credit-problem').textContent).toContain('请选择批准人'),
    )
    await userEvent.selectOptions(field('credit-approver'), MANAGER.name)
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await putAway('HC-20261122-001')
    await screen.findByTestId('credit-note')
    const after = await getVisit(session.db, visit.id)
    expect(after.settlement).toEqual(visit.settlement)
    expect(after.credits).toMatchObject([
      {
        number: 'HC-20261122-001',
        amount: 8_000,
        approvedBy: MANAGER.id,
        refund: { method: 'wechat', amount: 3_000 },
      },
    ])
    expect(computeOwed(after)).toBe(0)
  })
})
