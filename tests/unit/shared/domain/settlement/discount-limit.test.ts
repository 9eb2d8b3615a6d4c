import { describe, expect, it } from 'vitest'
import { hasApprovers, listApprovers } from '#shared/domain/settlement/approvers.ts'
import {
  checkDiscountLimit,
  discountLimitOf,
  mostDiscount,
} from '#shared/domain/settlement/discount-limit.ts'
import type { Staff, StaffRole } from '#shared/domain/staff/staff.ts'
import { money } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const person = (...roles: StaffRole[]): Staff => ({ id: anId(), name: '某', roles, isActive: true })
const GROSS = money(139_660)

describe('the most somebody may take off', () => {
  it.each<[StaffRole[], number]>([
    [['cashier'], 0],
    [['technician'], 0],
    [['advisor'], 500],
    [['advisor', 'cashier'], 500],
    [['manager', 'advisor'], 1500],
    [['manager', 'owner'], 10_000],
  ])('as %j is usually %i basis points', (roles, limit) => {
    expect(discountLimitOf(person(...roles))).toBe(limit)
  })

  it('is what the shop says where it says so; a role it leaves out may give nothing', () => {
    const limits = { cashier: basisPoints(100) }
    expect(discountLimitOf(person('advisor', 'cashier'), limits)).toBe(100)
    expect(discountLimitOf(person('advisor'), limits)).toBe(0)
  })

  it('is cut off, never a cent beyond it', () => {
    expect(mostDiscount(GROSS, basisPoints(500))).toBe(6_983)
    expect(mostDiscount(money(19), basisPoints(1500))).toBe(2)
    expect(mostDiscount(money(8_999_999_999_999_999), basisPoints(10_000))).toBe(
      8_999_999_999_999_999,
    )
  })
})

describe('a discount', () => {
  const advisor = person('advisor')
  const manager = person('manager')
  const owner = person('owner')
  const check = (fen: number, approver?: Staff, amount = fen) =>
    checkDiscountLimit(
      {
        discount: money(fen),
        ...(approver === undefined
          ? {}
          : { discountApproval: { by: approver.id, at: at('12:00'), amount: money(amount) } }),
      },
      GROSS,
      { actor: advisor, approver, hasApprovers: true },
    )

  it('within one’s limit needs nobody', () => {
    expect(check(6_983).ok).toBe(true)
  })

  it('beyond it is refused with what is allowed', () => {
    expect(check(6_984)).toMatchObject({
      code: 'bill.discount-over-limit',
      detail: { discount: 6_984, amount: 6_983 },
    })
  })

  it('beyond it is allowed by somebody whose limit holds it', () => {
    expect(check(20_000, manager).ok).toBe(true)
    expect(check(139_660, owner).ok).toBe(true)
    expect(check(30_000, manager)).toMatchObject({
      code: 'bill.discount-approver-may-not',
      detail: { amount: 20_949 },
    })
    expect(check(20_000, person('technician')).ok).toBe(false)
    expect(check(20_000, { ...manager, isActive: false }).ok).toBe(false)
  })

  it('that grew after it was allowed is asked about again', () => {
    expect(check(20_000, manager, 19_999)).toMatchObject({ code: 'bill.discount-over-limit' })
  })

  it('knows no limit where nobody was made manager or owner', () => {
    const staff = [advisor, person('cashier')]
    expect(hasApprovers(staff)).toBe(false)
    expect(listApprovers(staff)).toEqual(staff)
    expect(listApprovers([...staff, manager])).toEqual([manager])
    const given = { discount: GROSS }
    expect(checkDiscountLimit(given, GROSS, { actor: advisor, hasApprovers: false }).ok).toBe(true)
  })
})
