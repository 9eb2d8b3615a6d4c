import { describe, expect, it } from 'vitest'
import { approveLoss, askToLose } from '#shared/domain/sales/loss/lose-sale.ts'
import { GOES_ON_WITHIN, takeUpAgain } from '#shared/domain/sales/loss/take-up-again.ts'
import { reachStep } from '#shared/domain/sales/reach-step.ts'
import { consultantOf, type Sale } from '#shared/domain/sales/sale.ts'
import { addDays, day } from '#shared/kernel/day.ts'
import { addMinutes, dayOf } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const consultant = aConsultant()
const manager = aConsultant({ id: anId<'Staff'>(), name: '马经理', roles: ['manager'] })
const who = (by: typeof consultant) => ({ by, at: at('16:00'), offsetMinutes: OFFSET })

const lost = (changes: Partial<Sale> = {}): Sale => {
  const sale = reachStep(aSale(changes), 'negotiation', at('11:00'))
  const draft = { reason: 'price', words: '邻区便宜三千', comeBackOn: day('2027-01-10') } as const
  return unwrap(approveLoss(unwrap(askToLose(sale, draft, who(consultant))), who(manager)))
}

/** Taken up so many days after the loss. */
const taking = (days: number, hasOpenSale = false) => {
  const now = addMinutes(at('16:00'), days * 1440)
  const on = dayOf(now, OFFSET)
  return {
    id: anId<'Sale'>(),
    by: consultant.id,
    at: now,
    offsetMinutes: OFFSET,
    next: { what: '年前活动邀约', on: addDays(on, 1) },
    hasOpenSale,
  }
}

describe('a lost buyer who is taken up again', () => {
  it('goes on in the same sale soon after, with the loss kept in its story', () => {
    const { sale, lost: other } = unwrap(takeUpAgain(lost(), taking(GOES_ON_WITHIN)))
    expect(other).toBeUndefined()
    expect(sale).toMatchObject({ state: 'open', step: 'negotiation' })
    expect(sale.loss).toBeUndefined()
    expect(sale.pastLosses?.map(({ reason }) => reason)).toEqual(['price'])
    expect(sale.next.what).toBe('年前活动邀约')
    expect(consultantOf(sale)).toBe(consultant.id)
  })

  it('begins a new sale later, which knows what came before and what was needed', () => {
    const before = lost()
    const begun = unwrap(takeUpAgain(before, taking(GOES_ON_WITHIN + 1)))
    expect(begun.sale).toMatchObject({
      state: 'open',
      step: 'lead',
      follows: before.id,
      customerId: before.customerId,
      wanted: before.wanted,
    })
    expect(begun.sale.leads.every(({ answeredAt }) => answeredAt !== undefined)).toBe(true)
    expect(begun.lost).toMatchObject({ state: 'lost', loss: { takenUpIn: begun.sale.id } })
  })

  it('can be lost and taken up more than once', () => {
    const once = unwrap(takeUpAgain(lost(), taking(2))).sale
    const draft = { reason: 'other-brand', words: '买了别的' } as const
    const later = (by: typeof consultant) => ({ ...who(by), at: taking(3).at })
    const asked = unwrap(askToLose(once, draft, later(consultant)))
    const twice = unwrap(takeUpAgain(unwrap(approveLoss(asked, later(manager))), taking(4))).sale
    expect(twice.pastLosses?.map(({ reason }) => reason)).toEqual(['price', 'other-brand'])
  })

  it.each([
    ['who is not lost', aSale(), taking(1), 'take-up.not-lost'],
    ['who asked again meanwhile', lost(), taking(1, true), 'take-up.open-already'],
    [
      'without a next action',
      lost(),
      { ...taking(1), next: { what: ' ', on: day('2027-01-01') } },
      'sale.next-empty',
    ],
    [
      'for a day gone by',
      lost(),
      { ...taking(1), next: { what: '电话', on: day('2026-01-01') } },
      'sale.next-past',
    ],
  ])('is refused %s', (_what, sale, facts, code) => {
    expect(takeUpAgain(sale, facts)).toMatchObject({ ok: false, code })
  })

  it('is refused a second time: two consultants press at once, one sale begins', () => {
    const begun = unwrap(takeUpAgain(lost(), taking(GOES_ON_WITHIN + 5)))
    expect(begun.lost && takeUpAgain(begun.lost, taking(100))).toMatchObject({
      code: 'take-up.taken-up',
    })
    const on = unwrap(takeUpAgain(lost(), taking(5)))
    expect(takeUpAgain(on.sale, taking(5))).toMatchObject({ code: 'take-up.not-lost' })
  })
})

describe('an ordered sale', () => {
  it('is called off before it can be lost', () => {
    const order = {
      number: 'XS-20261120-001',
      quotationId: anId<'Quotation'>(),
      promisedOn: day('2026-12-01'),
      by: consultant.id,
      at: at('12:00'),
    }
    const draft = { reason: 'price', words: '反悔' } as const
    expect(askToLose(aSale({ order }), draft, who(consultant))).toMatchObject({
      code: 'loss.ordered',
    })
  })
})
