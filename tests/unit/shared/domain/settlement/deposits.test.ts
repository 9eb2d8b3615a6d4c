import { describe, expect, it } from 'vitest'
import {
  type DepositReturn,
  returnDeposit,
  takeDeposit,
} from '#shared/domain/settlement/change-deposits.ts'
import { checkBill, listBillProblems } from '#shared/domain/settlement/check-bill.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import type { Deposit } from '#shared/domain/settlement/deposit.ts'
import { issueSettlement } from '#shared/domain/settlement/issue-settlement.ts'
import { listMoneyMoves } from '#shared/domain/settlement/list-money-moves.ts'
import { cancelVisit } from '#shared/domain/visit/cancel-visit.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aBill, aSettledVisit, aVisit, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const cashierId = anId<'Staff'>()
const aDeposit = (fen: number, given: Partial<Deposit> = {}): Deposit => ({
  id: anId(),
  method: 'cash',
  amount: money(fen),
  at: at('09:30'),
  cashierId,
  number: 'DJ-20261120-001',
  note: '',
  ...given,
})
const back = (given: Partial<DepositReturn> = {}): DepositReturn => ({
  at: at('10:00'),
  by: cashierId,
  method: 'cash',
  reason: '客户改期',
  ...given,
})
const settle = (visit: Visit) =>
  issueSettlement(visit, {
    number: 'JS-20261120-001',
    at: at('12:00'),
    cashierId,
    vehicleKind: 'car',
    offsetMinutes: OFFSET,
  })

describe('a deposit', () => {
  it('is taken while the visit is open, with what it is for', () => {
    const taken = unwrap(takeDeposit(aVisit(), aDeposit(50_000, { note: ' 订货 ' })))
    expect(taken.deposits).toMatchObject([{ amount: 50_000, note: '订货' }])
  })

  it('is more than nothing, and not taken once the bill is settled', () => {
    expect(takeDeposit(aVisit(), aDeposit(0))).toMatchObject({ code: 'deposit.not-positive' })
    expect(takeDeposit(aSettledVisit(), aDeposit(100))).toMatchObject({ code: 'visit.settled' })
  })

  it('goes back whole, once, and with its reason', () => {
    const deposit = aDeposit(50_000)
    const visit = aVisit({ deposits: [deposit] })
    const after = unwrap(returnDeposit(visit, deposit.id, back({ reason: ' 客户改期 ' })))
    expect(after.deposits[0]?.returned).toEqual(back())
    expect(listMoneyMoves(after).map(({ amount }) => amount)).toEqual([50_000, -50_000])
    expect(returnDeposit(after, deposit.id, back())).toMatchObject({ code: 'deposit.returned' })
    expect(returnDeposit(visit, deposit.id, back({ reason: ' ' }))).toMatchObject({
      code: 'deposit.reason-empty',
    })
    expect(returnDeposit(visit, anId(), back())).toMatchObject({ code: 'deposit.unknown' })
  })

  it('keeps a visit from being cancelled until it went back', () => {
    const deposit = aDeposit(50_000)
    const visit = aVisit({ deposits: [deposit] })
    expect(cancelVisit(visit, '客户不修了', at('10:00'))).toMatchObject({
      code: 'cancel.deposits-held',
      detail: { amount: 50_000 },
    })
    const returned = unwrap(returnDeposit(visit, deposit.id, back()))
    expect(cancelVisit(returned, '客户不修了', at('10:05')).ok).toBe(true)
  })
})

describe('on the bill of 1396.60', () => {
  const withDeposit = (fen: number, payments: number[] = []): Visit => {
    const visit = aVisitToSettle(BRAKE_PADS)
    const bill = {
      ...visit.bill,
      payments: payments.map((amount) => ({ method: 'wechat' as const, amount: money(amount) })),
    }
    return { ...visit, bill, deposits: [aDeposit(fen)] }
  }

  it('a deposit of 500.00 counts as paid; the rest is still owed', () => {
    expect(computeTotals(withDeposit(50_000))).toMatchObject({
      due: 139_660,
      deposits: 50_000,
      paid: 0,
      balance: 89_660,
    })
    expect(checkBill(withDeposit(50_000))).toMatchObject({
      code: 'bill.payments-differ',
      detail: { due: 139_660, paid: 50_000 },
    })
    expect(checkBill(withDeposit(50_000, [89_660])).ok).toBe(true)
  })

  it('a deposit that went back does not count', () => {
    const visit = withDeposit(50_000)
    const id = visit.deposits[0]?.id ?? anId<'Deposit'>()
    expect(computeTotals(unwrap(returnDeposit(visit, id, back()))).balance).toBe(139_660)
  })

  it('deposits above it are paid back with the bill, the way the cashier says', () => {
    const visit = withDeposit(150_000)
    expect(listBillProblems(visit)).toMatchObject([
      { code: 'bill.deposits-exceed', detail: { amount: 10_340 } },
    ])
    const settled = unwrap(settle({ ...visit, bill: { ...visit.bill, payBackBy: 'alipay' } }))
    expect(settled.settlement).toMatchObject({
      totals: { balance: 0, deposits: 150_000 },
      paidBack: { method: 'alipay', amount: 10_340 },
    })
    expect(listMoneyMoves(settled)).toMatchObject([
      { kind: 'deposit', amount: 150_000 },
      { kind: 'deposit-return', method: 'alipay', amount: -10_340 },
    ])
  })

  it('nothing more is taken where deposits are enough', () => {
    const visit = withDeposit(150_000, [100])
    const paying = { ...visit, bill: { ...visit.bill, payBackBy: 'cash' as const } }
    expect(checkBill(paying)).toMatchObject({ code: 'bill.payments-differ' })
  })
})

it('a bill for the diagnosis alone is settled without repair or inspection', () => {
  const { jobs, charges } = BRAKE_PADS
  const declined = jobs.filter((job) => job.approval.state === 'declined')
  const visit = aVisitToSettle({ jobs: declined, charges })
  const alone = { ...visit, inspections: [], bill: aBill({ ...visit.bill }) }
  expect(unwrap(settle(alone)).settlement).toMatchObject({ totals: { due: 8_000 }, warranties: [] })
  expect(checkBill({ ...alone, charges: [] })).toMatchObject({ code: 'bill.not-inspected' })
})
