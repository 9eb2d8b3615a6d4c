import { describe, expect, it } from 'vitest'
import {
  listPreDeliveryPoints,
  type PreDelivery,
  type PreDeliveryAnswer,
} from '#shared/domain/sales/delivery/pre-delivery.ts'
import { stageOfOrder } from '#shared/domain/sales/order/order-stage.ts'
import { movePromise, noteRelease, placeOrder } from '#shared/domain/sales/order/place-order.ts'
import { quote } from '#shared/domain/sales/quotation/quote.ts'
import { day } from '#shared/kernel/day.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const who = { by, at: at('11:00'), offsetMinutes: OFFSET }

const looked = (answer: PreDeliveryAnswer): PreDelivery => ({
  items: listPreDeliveryPoints(false).map((point) => ({ point, answer })),
  mileageKm: 12,
  by,
  at: at('12:00'),
})

describe('how far an order is', () => {
  const facts = { isCharged: false, still: ZERO }

  it.each([
    ['signed only', undefined, 'ordered'],
    ['a car asked of the maker is kept', { state: 'ordered' }, 'allocated'],
    ['the car is on its way', { state: 'in-transit' }, 'allocated'],
    ['the car is here', { state: 'in-stock' }, 'arrived'],
  ] as const)('%s', (_what, car, stage) => {
    expect(stageOfOrder({}, { ...facts, car })).toBe(stage)
  })

  it('is ready once the car is inspected and paid for', () => {
    const car = { state: 'in-stock' } as const
    const inspected = { preDelivery: looked('in-order') }
    expect(stageOfOrder(inspected, { ...facts, car })).toBe('ready')
    expect(stageOfOrder(inspected, { ...facts, car, still: money(1) })).toBe('arrived')
    expect(stageOfOrder({ preDelivery: looked('faulty') }, { ...facts, car })).toBe('arrived')
  })
})

describe('a contract', () => {
  const quotationId = anId<'Quotation'>()
  const quoted = unwrap(
    quote(aSale(), aQuotation(), {
      id: quotationId,
      by,
      at: at('10:00'),
      today: day('2026-11-20'),
    }),
  )
  const ordering = {
    ...who,
    number: 'XS-20261120-001',
    quotationId,
    promisedOn: day('2026-12-01'),
    contractPrice: money(110_000_00),
  }

  it('agrees on no more deposit than the law lets be one', () => {
    expect(placeOrder(quoted, { ...ordering, deposit: money(22_000_01) })).toMatchObject({
      code: 'order.deposit-over',
      detail: { amount: 22_000_00 },
    })
    const placed = unwrap(placeOrder(quoted, { ...ordering, deposit: money(22_000_00) }))
    expect(placed.order?.deposit).toBe(22_000_00)
  })

  it('moves its promise with the reason, and keeps the days before', () => {
    const placed = unwrap(placeOrder(quoted, ordering))
    const later = day('2026-12-08')
    expect(movePromise(placed, { to: later, reason: ' ' }, who)).toMatchObject({
      code: 'order.reason-empty',
    })
    expect(movePromise(placed, { to: day('2026-12-01'), reason: '延' }, who)).toMatchObject({
      code: 'order.promise-same',
    })
    expect(movePromise(placed, { to: day('2026-11-19'), reason: '延' }, who)).toMatchObject({
      code: 'order.promise-past',
    })
    const moved = unwrap(movePromise(placed, { to: later, reason: '运输车晚到' }, who))
    expect(moved.order).toMatchObject({
      promisedOn: later,
      movedPromises: [{ from: '2026-12-01', to: later, reason: '运输车晚到' }],
    })
    expect(movePromise(quoted, { to: later, reason: '延' }, who)).toMatchObject({
      code: 'order.none',
    })
    expect(noteRelease(quoted, at('12:00'))).toMatchObject({ code: 'order.none' })
  })
})
