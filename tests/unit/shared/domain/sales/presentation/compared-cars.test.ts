import { describe, expect, it } from 'vitest'
import { mergeSales } from '#shared/domain/sales/lead/merge-sales.ts'
import {
  addComparedCar,
  removeComparedCar,
} from '#shared/domain/sales/presentation/compared-cars.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const cars = Array.from({ length: 5 }, () => anId<'CarVariant'>())
const [first, second, third, fourth, fifth] = cars as [
  (typeof cars)[0],
  (typeof cars)[0],
  (typeof cars)[0],
  (typeof cars)[0],
  (typeof cars)[0],
]

describe('cars side by side', () => {
  it('are taken one by one, and the sale has reached the presentation', () => {
    const sale = unwrap(addComparedCar(aSale(), first, at('10:00')))
    expect(sale).toMatchObject({ compared: [first], step: 'presentation' })
    expect(unwrap(addComparedCar(sale, second, at('10:01'))).compared).toEqual([first, second])
  })

  it('are four at most, none of them twice', () => {
    const full = aSale({ compared: [first, second, third, fourth] })
    expect(addComparedCar(full, fifth, at('10:00'))).toMatchObject({
      code: 'compare.full',
      detail: { most: 4 },
    })
    expect(addComparedCar(aSale({ compared: [first] }), first, at('10:00'))).toMatchObject({
      code: 'compare.twice',
    })
  })

  it('make room when one is taken off; one that is not there is not missed', () => {
    const sale = aSale({ compared: [first, second] })
    expect(unwrap(removeComparedCar(sale, first, at('10:00'))).compared).toEqual([second])
    expect(unwrap(removeComparedCar(sale, third, at('10:00'))).compared).toEqual([first, second])
  })

  it('stay as they were once the sale is over', () => {
    const lost = aSale({ state: 'lost', compared: [first] })
    expect(addComparedCar(lost, second, at('10:00'))).toMatchObject({ code: 'sale.closed' })
    expect(removeComparedCar(lost, first, at('10:00'))).toMatchObject({ code: 'sale.closed' })
  })

  it('of two sales of one buyer come together, as many as fit', () => {
    const kept = aSale({ compared: [first, second, third] })
    const other = aSale({ customerId: kept.customerId, compared: [second, fourth, fifth] })
    expect(unwrap(mergeSales(kept, other, at('11:00'))).kept.compared).toEqual([
      first,
      second,
      third,
      fourth,
    ])
  })
})
