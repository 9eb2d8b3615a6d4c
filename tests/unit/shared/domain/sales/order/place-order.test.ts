import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancelOrder } from '#shared/domain/sales/order/cancel-order.ts'
import { noteAllocation, placeOrder } from '#shared/domain/sales/order/place-order.ts'
import {
  computeHeld,
  listSaleMoves,
  returnSaleMoney,
  type SaleMoney,
  takeSaleMoney,
} from '#shared/domain/sales/order/sale-money.ts'
import { keepApproval, quotationOf, quote } from '#shared/domain/sales/quotation/quote.ts'
import { day } from '#shared/kernel/day.ts'
import { money, sum, ZERO } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const next = { what: '重新报价', on: day('2026-11-23') }

const quoted = () => {
  const id = anId<'Quotation'>()
  const asked = { id, by, at: at('10:00'), today: day('2026-11-20') }
  return { id, sale: unwrap(quote(aSale(), aQuotation(), asked)) }
}
const ordering = (quotationId = anId<'Quotation'>()) => ({
  number: 'HT-20261120-001',
  quotationId,
  promisedOn: day('2026-12-01'),
  by,
  at: at('11:00'),
  offsetMinutes: OFFSET,
})
const ordered = () => {
  const { id, sale } = quoted()
  return unwrap(placeOrder(sale, ordering(id)))
}
const paid = (amount: number, changes: Partial<SaleMoney> = {}): SaleMoney => ({
  id: anId<'SaleMoney'>(),
  kind: 'deposit',
  method: 'card',
  amount: money(amount),
  at: at('11:30'),
  cashierId: by,
  number: 'DJ-20261120-001',
  note: '',
  ...changes,
})

describe('a quotation in the sale', () => {
  it('is a version of its own; the ones before stay', () => {
    const { sale } = quoted()
    const again = unwrap(
      quote(sale, aQuotation({ discount: money(2_000_00) }), {
        id: anId<'Quotation'>(),
        by,
        at: at('10:30'),
        today: day('2026-11-20'),
      }),
    )
    expect(again.quotations.map(({ version }) => version)).toEqual([1, 2])
    expect(again.step).toBe('negotiation')
    expect(quotationOf(again)?.version).toBe(2)
  })

  it('keeps the yes to what it gives away', () => {
    const { id, sale } = quoted()
    const approval = { by, at: at('10:40'), amount: money(3_000_00) }
    expect(unwrap(keepApproval(sale, id, approval)).quotations[0]?.approval).toEqual(approval)
    expect(keepApproval(sale, anId<'Quotation'>(), approval)).toMatchObject({
      code: 'quotation.unknown',
    })
  })
})

describe('an order', () => {
  it('is over one version, and no other is given out after it', () => {
    const sale = ordered()
    expect(sale.step).toBe('ordered')
    expect(quotationOf(sale)?.version).toBe(1)
    expect(
      quote(sale, aQuotation(), {
        id: anId<'Quotation'>(),
        by,
        at: at('12:00'),
        today: day('2026-11-20'),
      }),
    ).toMatchObject({ code: 'sale.ordered' })
  })

  it.each([
    ['a version nobody wrote', {}, 'quotation.unknown'],
    ['a day gone by', { promisedOn: day('2026-11-19') }, 'order.promise-past'],
    ['a version that has run out', { at: at('11:00', '2026-11-28') }, 'order.quotation-expired'],
  ])('is refused with %s', (what, changes, code) => {
    const { id, sale } = quoted()
    const quotationId = what === 'a version nobody wrote' ? anId<'Quotation'>() : id
    expect(placeOrder(sale, { ...ordering(quotationId), ...changes })).toMatchObject({ code })
  })

  it('is placed once, and knows its car', () => {
    const sale = ordered()
    expect(placeOrder(sale, ordering())).toMatchObject({ code: 'sale.ordered' })
    const car = anId<'StockCar'>()
    expect(unwrap(noteAllocation(sale, car, at('12:00'))).order?.stockCarId).toBe(car)
    expect(noteAllocation(aSale(), car, at('12:00'))).toMatchObject({ code: 'order.none' })
  })

  it('is called off with its reason once the money is back, and counts no longer as ordered', () => {
    const due = money(90_000_00)
    const sale = unwrap(takeSaleMoney(ordered(), paid(5_000_00), due))
    const off = { by, at: at('15:00'), next, offsetMinutes: OFFSET }
    expect(cancelOrder(sale, '家人不同意', off)).toMatchObject({
      code: 'order.money-held',
      detail: { amount: 5_000_00 },
    })
    const back = unwrap(returnSaleMoney(sale, paid(5_000_00, { note: '退定' })))
    const freed = unwrap(cancelOrder(back, '家人不同意', off))
    expect(freed).toMatchObject({ step: 'negotiation', next })
    expect(freed.order).toBeUndefined()
    expect(freed.pastOrders[0]?.cancelled?.reason).toBe('家人不同意')
    expect(cancelOrder(back, ' ', off)).toMatchObject({ code: 'order.reason-empty' })
  })
})

describe('a buyer’s money', () => {
  const due = money(90_000_00)

  it.each([
    ['nothing', paid(0), due, 'sale-money.not-positive'],
    ['more than is asked for', paid(90_000_01), due, 'sale-money.more-than-due'],
    ['anything before a quotation', paid(1), undefined, 'sale-money.no-quotation'],
  ])('is not taken: %s', (_what, taken, asked, code) => {
    expect(takeSaleMoney(ordered(), taken, asked)).toMatchObject({ ok: false, code })
  })

  it('goes back up to what is held, with a reason', () => {
    const sale = unwrap(takeSaleMoney(ordered(), paid(5_000_00), due))
    expect(returnSaleMoney(sale, paid(5_000_01, { note: '退' }))).toMatchObject({
      code: 'sale-money.more-than-held',
    })
    expect(returnSaleMoney(sale, paid(1))).toMatchObject({ code: 'sale-money.reason-empty' })
  })

  it('is what came in less what went out, in the sale as in the till', () => {
    const anyMove = fc.record({
      isBack: fc.boolean(),
      amount: fc.integer({ min: 1, max: 40_000_00 }),
    })
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 12 }), (moves) => {
        let sale = ordered()
        for (const { isBack, amount } of moves) {
          const moved = isBack
            ? returnSaleMoney(sale, paid(amount, { note: '退' }))
            : takeSaleMoney(sale, paid(amount, { kind: 'payment' }), due)
          if (moved.ok) sale = moved.value
        }
        const held = computeHeld(sale)
        expect(held).toBe(sum(listSaleMoves(sale).map(({ amount }) => amount)))
        expect(held).toBeGreaterThanOrEqual(ZERO)
        expect(held).toBeLessThanOrEqual(due)
      }),
    )
  })
})
