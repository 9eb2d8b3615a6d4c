import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccountReceipt } from '#shared/domain/settlement/account-receipt.ts'
import type { PaymentMethod } from '#shared/domain/settlement/bill.ts'
import { computeOwed } from '#shared/domain/settlement/compute-owed.ts'
import type { CreditNote } from '#shared/domain/settlement/credit-note.ts'
import {
  computeCreditable,
  computeReceived,
  issueCreditNote,
} from '#shared/domain/settlement/issue-credit-note.ts'
import { listCreditLines } from '#shared/domain/settlement/list-credit-lines.ts'
import { takeAccountReceipt } from '#shared/domain/settlement/take-account-receipt.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type Money, money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aBill, aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'
import { at } from '#tests/support/domain/times.ts'

const staff = anId<'Staff'>()
const DUE = 139_660
/** Settled at 1396.60: so much on account, the rest by WeChat, a deposit before. */
const settledOn = (account: number, deposit = 0): Visit => {
  const rest = DUE - account - deposit
  const payments = (
    [
      ['on-account', account],
      ['wechat', rest],
    ] as const
  ).filter(([, fen]) => fen > 0)
  return aSettledVisit({
    ...BRAKE_PADS,
    deposits:
      deposit === 0
        ? []
        : [
            {
              id: anId(),
              method: 'cash',
              amount: money(deposit),
              at: at('09:30'),
              cashierId: staff,
              number: 'DJ-20261120-001',
              note: '',
            },
          ],
    bill: aBill({
      payments: payments.map(([method, fen]) => ({
        method: method as PaymentMethod,
        amount: money(fen),
      })),
    }),
  })
}
const aReceipt = (fen: number): AccountReceipt => ({
  id: anId(),
  method: 'transfer',
  amount: money(fen),
  at: at('15:00'),
  cashierId: staff,
  number: 'SK-20261120-001',
  note: '',
})
const credit = (
  visit: Visit,
  lines: readonly { key: string; amount: Money }[],
  given: Partial<CreditNote> = {},
  isApprover = true,
) =>
  issueCreditNote(
    visit,
    {
      id: anId(),
      number: 'HC-20261120-001',
      at: at('16:00'),
      by: staff,
      approvedBy: staff,
      reason: '少做一项',
      lines: lines.map((line) => ({ ...line, name: '' })),
      ...given,
    },
    isApprover,
  )
const lineOf = (visit: Visit, kind: string) => {
  const line = listCreditLines(visit).find((each) => each.kind === kind)
  if (line === undefined) throw new Error(`no ${kind} on the bill`)
  return line
}

describe('what is on account', () => {
  it('is paid in parts until nothing is owed, never beyond', () => {
    const first = unwrap(takeAccountReceipt(settledOn(100_000), aReceipt(40_000)))
    expect(computeOwed(first)).toBe(60_000)
    expect(takeAccountReceipt(first, aReceipt(60_001))).toMatchObject({
      code: 'account.more-than-owed',
      detail: { amount: 60_000 },
    })
    const paid = unwrap(takeAccountReceipt(first, aReceipt(60_000)))
    expect(computeOwed(paid)).toBe(0)
    expect(takeAccountReceipt(paid, aReceipt(1))).toMatchObject({ code: 'account.nothing-owed' })
  })

  it('takes no payment of nothing', () => {
    expect(takeAccountReceipt(settledOn(100), aReceipt(0))).toMatchObject({
      code: 'account.not-positive',
    })
  })
})

describe('a credit note', () => {
  const visit = settledOn(0)
  const charge = lineOf(visit, 'charge')

  it('takes back a line and pays it out; the settlement stays as it was', () => {
    const refund = { method: 'wechat' as const, amount: money(8_000) }
    const after = unwrap(credit(visit, [{ key: charge.key, amount: money(8_000) }], { refund }))
    expect(after.settlement).toBe(visit.settlement)
    expect(after.credits).toMatchObject([{ amount: 8_000, refund, reason: '少做一项' }])
    expect(lineOf(after, 'charge').left).toBe(0)
    expect(computeReceived(after)).toBe(DUE - 8_000)
  })

  it('lowers what is on account where nothing is paid out', () => {
    const owing = settledOn(100_000)
    const after = unwrap(
      credit(owing, [{ key: lineOf(owing, 'charge').key, amount: money(8_000) }]),
    )
    expect(computeOwed(after)).toBe(92_000)
    expect(after.credits[0]?.refund).toBeUndefined()
  })

  it('takes no line back beyond what it was billed at, however often it is asked', () => {
    const owing = settledOn(100_000)
    const key = lineOf(owing, 'charge').key
    const once = unwrap(credit(owing, [{ key, amount: money(5_000) }]))
    expect(credit(once, [{ key, amount: money(3_001) }])).toMatchObject({
      code: 'credit.more-than-billed',
      detail: { amount: 3_000 },
    })
    expect(
      credit(owing, [
        { key, amount: money(5_000) },
        { key, amount: money(5_000) },
      ]),
    ).toMatchObject({ code: 'credit.more-than-billed' })
  })

  it('never gives back the discount', () => {
    const free = aSettledVisit({
      ...BRAKE_PADS,
      bill: aBill({
        discount: money(DUE - 1_000),
        payments: [{ method: 'cash', amount: money(1_000) }],
      }),
    })
    expect(credit(free, [{ key: lineOf(free, 'charge').key, amount: money(1_001) }])).toMatchObject(
      { code: 'credit.more-than-due', detail: { amount: 1_000 } },
    )
  })

  const all = { key: charge.key, amount: money(8_000) }
  const cash = (fen: number) => ({ refund: { method: 'cash' as const, amount: money(fen) } })
  it.each<[string, () => ReturnType<typeof credit>, string]>([
    ['before the bill is settled', () => credit(aVisit(), [all]), 'credit.not-settled'],
    ['without a line', () => credit(visit, []), 'credit.no-lines'],
    ['of a line not on it', () => credit(visit, [{ ...all, key: 'x' }]), 'credit.line-unknown'],
    ['of nothing', () => credit(visit, [{ ...all, amount: money(0) }]), 'credit.line-not-positive'],
    ['that leaves money with the shop', () => credit(visit, [all]), 'credit.more-than-owed'],
    [
      'that pays more than it credits',
      () => credit(visit, [all], cash(8_001)),
      'credit.refund-more-than-credited',
    ],
    [
      'that pays out what was never paid',
      () => {
        const owing = settledOn(DUE)
        return credit(owing, [{ key: lineOf(owing, 'charge').key, amount: money(8_000) }], cash(1))
      },
      'credit.refund-more-than-paid',
    ],
    [
      'without a reason',
      () => credit(visit, [all], { ...cash(8_000), reason: ' ' }),
      'credit.reason-empty',
    ],
    [
      'that nobody allowed',
      () => credit(visit, [all], cash(8_000), false),
      'credit.approver-may-not',
    ],
  ])('is not issued %s', (_name, issue, code) => {
    expect(issue()).toMatchObject({ ok: false, code })
  })
})

it('in whatever order money comes and goes, what was received and what is owed make up the bill', () => {
  const step = fc.record({
    what: fc.constantFrom('receipt' as const, 'credit' as const),
    share: fc.integer({ min: 1, max: 100 }),
    line: fc.nat(20),
    paidOut: fc.integer({ min: 0, max: 100 }),
  })
  let done = 0
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: DUE }),
      fc.integer({ min: 0, max: 100 }),
      fc.array(step, { maxLength: 12 }),
      (account, depositShare, steps) => {
        let visit = settledOn(account, Math.floor(((DUE - account) * depositShare) / 100))
        for (const { what, share, line, paidOut } of steps) {
          const lines = listCreditLines(visit)
          const chosen = lines[line % lines.length]
          const fen = (of: number): Money => money(Math.ceil((of * share) / 100))
          const amount = fen(chosen?.left ?? 0)
          const refund = {
            method: 'cash' as const,
            amount: money(Math.floor((amount * paidOut) / 100)),
          }
          const result =
            what === 'receipt'
              ? takeAccountReceipt(visit, aReceipt(fen(computeOwed(visit))))
              : credit(visit, [{ key: chosen?.key ?? '', amount }], { refund })
          if (!result.ok) continue
          done += 1
          visit = result.value
          expect(computeReceived(visit) + computeOwed(visit)).toBe(computeCreditable(visit))
          expect(computeOwed(visit)).toBeGreaterThanOrEqual(0)
          expect(computeReceived(visit)).toBeGreaterThanOrEqual(0)
        }
      },
    ),
    { numRuns: 300 },
  )
  expect(done).toBeGreaterThan(300)
})
