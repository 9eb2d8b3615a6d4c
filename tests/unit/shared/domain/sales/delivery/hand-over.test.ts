import { describe, expect, it } from 'vitest'
import {
  HAND_OVER_DUTIES,
  HAND_OVER_POINTS,
  type HandOver,
  handOver,
  listHandOverPoints,
} from '#shared/domain/sales/delivery/hand-over.ts'
import {
  checkPreDelivery,
  listPreDeliveryPoints,
  type PreDelivery,
} from '#shared/domain/sales/delivery/pre-delivery.ts'
import { listOpenGifts } from '#shared/domain/sales/gift/gift.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const due = money(90_000_00)
const inspected: PreDelivery = {
  items: listPreDeliveryPoints(true).map((point) => ({ point, answer: 'in-order' })),
  mileageKm: 12,
  by,
  at: at('14:00'),
}
const done: HandOver = {
  at: at('16:00'),
  by,
  done: HAND_OVER_POINTS,
  technicianId: anId<'Staff'>(),
  invoicedOn: day('2026-11-19'),
  mileageKm: 13,
  firstServiceOn: day('2027-02-20'),
  firstServiceKm: 5000,
}
const readySale = (changes: Partial<Sale> = {}): Sale =>
  aSale({
    order: {
      number: 'HT-20261101-001',
      quotationId: anId<'Quotation'>(),
      at: at('10:00'),
      by,
      promisedOn: day('2026-11-20'),
      stockCarId: anId<'StockCar'>(),
      allocatedAt: at('10:01'),
    },
    money: [
      {
        id: anId<'SaleMoney'>(),
        kind: 'payment',
        method: 'transfer',
        amount: due,
        at: at('15:00'),
        cashierId: by,
        number: 'SK-20261120-001',
        note: '',
      },
    ],
    preDelivery: inspected,
    ...changes,
  })
const facts = { due, isCharged: true, offsetMinutes: OFFSET }

describe('the inspection before the hand-over', () => {
  it('asks for the traction battery where there is one', () => {
    expect(listPreDeliveryPoints(true)).toContain('traction-battery')
    expect(listPreDeliveryPoints(false)).not.toContain('charging')
  })

  it.each(['not-checked', 'not-possible'] as const)('is open while a point is %s', (answer) => {
    const [first, ...rest] = inspected.items
    const items = [{ ...first, point: 'vin-matches', answer } as const, ...rest]
    expect(checkPreDelivery({ items }, true)).toMatchObject({ code: 'pre-delivery.open' })
  })

  it('is not passed with a fault, nor with a point left out', () => {
    const items = inspected.items.map((item) =>
      item.point === 'brakes' ? ({ ...item, answer: 'faulty' } as const) : item,
    )
    expect(checkPreDelivery({ items }, true)).toMatchObject({ code: 'pre-delivery.faulty' })
    expect(checkPreDelivery({ items: inspected.items.slice(1) }, true).ok).toBe(false)
  })
})

describe('a hand-over', () => {
  it('ends the sale and plans the calls', () => {
    const sale = unwrap(handOver(readySale(), done, facts))
    expect(sale).toMatchObject({ state: 'delivered', step: 'delivered' })
    expect(sale.calls[0]).toEqual({ kind: 'first-days', on: '2026-11-23' })
    expect(handOver(sale, done, facts)).toMatchObject({ code: 'sale.closed' })
  })

  it.each(HAND_OVER_DUTIES)('waits for %s', (duty) => {
    const without = { ...done, done: HAND_OVER_POINTS.filter((point) => point !== duty) }
    expect(handOver(readySale(), without, facts)).toMatchObject({ code: 'hand-over.duty-open' })
  })

  it.each([
    ['a mileage below the inspection’s', { mileageKm: 11 }, 'hand-over.mileage-less'],
    ['an invoice of tomorrow', { invoicedOn: day('2026-11-21') }, 'hand-over.invoice-late'],
    ['a first service today', { firstServiceOn: day('2026-11-20') }, 'hand-over.service-past'],
    ['a first service already driven', { firstServiceKm: 13 }, 'hand-over.service-past'],
  ])('is refused with %s', (_what, changes, code) => {
    expect(handOver(readySale(), { ...done, ...changes }, facts)).toMatchObject({ code })
  })

  it('names the technician who was introduced', () => {
    const { technicianId: _nobody, ...nameless } = done
    expect(handOver(readySale(), nameless, facts)).toMatchObject({
      code: 'hand-over.technician-missing',
    })
  })

  it('asks other papers of a used car', () => {
    expect(listHandOverPoints('used')).not.toContain('sanbao-certificate')
    expect(listHandOverPoints('new')).not.toContain('registration-certificate')
    const papers = { ...done, done: HAND_OVER_DUTIES }
    expect(handOver(readySale(), papers, { ...facts, kind: 'used' })).toMatchObject({
      code: 'hand-over.duty-open',
      detail: { count: 3 },
    })
  })

  it('leaves what was given to be used later, but for what went along with the car', () => {
    const [mats, service] = ['全车脚垫', '首次保养']
    const line = { kind: 'package', price: money(400_00), cost: money(150_00) } as const
    const quotation = {
      ...aQuotation({ lines: [mats, service].map((name) => ({ ...line, name })) }),
      id: anId<'Quotation'>(),
      version: 1,
      at: at('09:30'),
      by,
    }
    const ready = readySale({ quotations: [quotation] })
    const order = ready.order && { ...ready.order, quotationId: quotation.id }
    const sale = unwrap(
      handOver({ ...ready, ...(order && { order }) }, { ...done, givenNow: [mats] }, facts),
    )
    expect(listOpenGifts(sale).map(({ name }) => name)).toEqual([service])
  })

  it('ends the visit in which the buyer came for the car', () => {
    const here = {
      id: anId<'ShowroomVisit'>(),
      arrivedAt: at('15:00'),
      people: 3,
      consultantId: by,
    }
    const sale = unwrap(handOver(readySale({ showroomVisits: [here] }), done, facts))
    expect(sale.showroomVisits).toEqual([{ ...here, leftAt: done.at, outcome: 'ordered' }])
  })

  it('goes ahead without the ceremony', () => {
    const plain = { ...done, done: HAND_OVER_DUTIES }
    expect(handOver(readySale(), plain, facts).ok).toBe(true)
  })

  it.each([
    ['before anything is ordered', 'order', 'order.none'],
    ['before the car was looked at', 'preDelivery', 'hand-over.not-inspected'],
  ] as const)('is refused %s', (_what, field, code) => {
    const { [field]: _left, ...rest } = readySale()
    expect(handOver(rest as Sale, done, facts)).toMatchObject({ code })
  })

  it('is refused before a car is kept, and before it is paid for', () => {
    const { order } = readySale()
    if (order === undefined) throw new Error('the sale of this test is ordered')
    const { stockCarId: _kept, ...uncertain } = order
    expect(handOver(readySale({ order: uncertain }), done, facts)).toMatchObject({
      code: 'hand-over.no-car',
    })
    expect(handOver(readySale({ money: [] }), done, facts)).toMatchObject({
      code: 'hand-over.not-paid',
      detail: { amount: due },
    })
  })
})
