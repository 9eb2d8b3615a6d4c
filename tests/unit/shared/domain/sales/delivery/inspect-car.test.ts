import { describe, expect, it } from 'vitest'
import { type InspectionDraft, inspectCar } from '#shared/domain/sales/delivery/inspect-car.ts'
import {
  groupOfPoint,
  listPreDeliveryPoints,
  PRE_DELIVERY_GROUPS,
  type PreDeliveryPoint,
} from '#shared/domain/sales/delivery/pre-delivery.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const wu = anId<'Staff'>()
const he = anId<'Staff'>()
const sale = aSale({
  order: {
    number: 'HT-20261120-001',
    quotationId: anId<'Quotation'>(),
    at: at('10:00'),
    by: wu,
    promisedOn: day('2026-11-20'),
    stockCarId: anId<'StockCar'>(),
  },
})
const look = (
  point: PreDeliveryPoint,
  answer: 'faulty' | 'in-order',
  note = '',
): InspectionDraft => ({
  items: listPreDeliveryPoints(false).map((each) =>
    each === point ? { point, answer, note } : { point: each, answer: 'in-order' },
  ),
  mileageKm: 12,
})
const first = { by: wu, at: at('11:00') }
const again = { by: he, at: at('14:00') }

describe('the look at a car before its hand-over', () => {
  it('walks its points group by group', () => {
    const groups = listPreDeliveryPoints(true).map(groupOfPoint)
    expect(groups).toEqual(
      PRE_DELIVERY_GROUPS.flatMap((group) => groups.filter((g) => g === group)),
    )
    expect(groupOfPoint('charging')).toBe('bonnet')
    expect(groupOfPoint('keys')).toBe('inside')
  })

  it('wants words for a fault', () => {
    expect(inspectCar(sale, look('paint-and-body', 'faulty', '  '), first)).toMatchObject({
      code: 'pre-delivery.note-empty',
      detail: { count: 1 },
    })
  })

  it('keeps a fault that was mended, with who passed it', () => {
    const faulty = unwrap(inspectCar(sale, look('paint-and-body', 'faulty', '右后门划痕'), first))
    const passed = unwrap(
      inspectCar(faulty, look('paint-and-body', 'in-order', '右后门划痕'), again),
    )
    const later = unwrap(
      inspectCar(passed, look('paint-and-body', 'in-order'), { by: wu, at: at('15:00') }),
    )
    const item = later.preDelivery?.items.find(({ point }) => point === 'paint-and-body')
    expect(item).toEqual({
      point: 'paint-and-body',
      answer: 'in-order',
      mended: { found: '右后门划痕', by: he, at: at('14:00') },
    })
  })

  it('is of the car that is kept, whose odometer does not run back', () => {
    const { order: _none, ...loose } = sale
    expect(inspectCar(loose, look('keys', 'in-order'), first)).toMatchObject({ code: 'order.none' })
    const seen = unwrap(inspectCar(sale, look('keys', 'in-order'), first))
    expect(inspectCar(seen, { ...look('keys', 'in-order'), mileageKm: 11 }, again)).toMatchObject({
      code: 'pre-delivery.mileage-less',
      detail: { last: 12 },
    })
  })
})
