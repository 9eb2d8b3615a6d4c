import { describe, expect, it } from 'vitest'
import { groupSales, mondayOf, SALE_GROUPINGS } from '#shared/domain/sales/funnel/group-sales.ts'
import { quote } from '#shared/domain/sales/quotation/quote.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const sun = aConsultant()
const variantId = anId<'CarVariant'>()
const facts = {
  saleOf: (sale: Sale) => sale,
  modelNames: new Map([[variantId, '比亚迪 海豹06 DM-i']]),
  offsetMinutes: OFFSET,
}
const assigned = (sale: Sale): Sale => ({
  ...sale,
  assignments: [{ consultantId: sun.id, by: 'rotation', at: at('09:01') }],
})

describe('sales in groups', () => {
  it('are told apart by consultant, nobody’s among them, the largest group first', () => {
    const sales = [assigned(aSale()), aSale(), assigned(aSale())]
    const groups = groupSales(sales, 'consultant', facts)
    expect(groups.map(({ key, records }) => [key, records.length])).toEqual([
      [sun.id, 2],
      ['', 1],
    ])
  })

  it('go by the model that was quoted, else by the car asked for', () => {
    const draft = aQuotation({ variantId })
    const quoted = unwrap(
      quote(aSale({ wanted: '海豹' }), draft, {
        id: anId<'Quotation'>(),
        by: sun.id,
        at: at('11:00'),
        today: day('2026-11-20'),
      }),
    )
    const keys = groupSales([quoted, aSale()], 'model', facts).map(({ key }) => key)
    expect(new Set(keys)).toEqual(new Set(['比亚迪 海豹06 DM-i', '海豹06']))
  })

  it('go by weeks that begin on Monday, in the order of time', () => {
    const later = aSale({ createdAt: addMinutes(at('09:00'), 10 * 1440) })
    const groups = groupSales([later, aSale()], 'week', facts)
    // 2026-11-20 is a Friday.
    expect(groups.map(({ key }) => key)).toEqual(['2026-11-16', '2026-11-30'])
    expect(mondayOf(day('2026-11-22'))).toBe('2026-11-16')
  })

  it.each(SALE_GROUPINGS)('lose nobody by %s', (by) => {
    const sales = [aSale(), assigned(aSale({ wanted: '宋 PLUS' })), aSale()]
    const all = groupSales(sales, by, facts).flatMap(({ records }) => records)
    expect(new Set(all)).toEqual(new Set(sales))
    expect(all).toHaveLength(3)
  })
})
