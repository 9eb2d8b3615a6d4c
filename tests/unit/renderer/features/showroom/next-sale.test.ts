import { describe, expect, it } from 'vitest'
import { nextSale } from '#renderer/features/showroom/board/next-sale.ts'
import type { ShowroomEntry } from '#renderer/features/showroom/list-showroom.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'

const column = (...ids: string[]): ShowroomEntry[] =>
  ids.map((id) => ({ sale: { id } }) as unknown as ShowroomEntry)
const columns = [column('a', 'b', 'c'), column(), column('d')]
const go = (from: string | undefined, arrow: 'up' | 'down' | 'left' | 'right') =>
  nextSale(columns, from as SaleId | undefined, arrow)

describe('arrows on the board of sales', () => {
  it.each([
    [undefined, 'down', 'a'],
    ['a', 'down', 'b'],
    ['a', 'up', 'a'],
    ['c', 'down', 'c'],
    ['c', 'right', 'd'],
    ['d', 'left', 'a'],
    ['d', 'right', 'd'],
  ] as const)('from %s %s lead to %s', (from, arrow, to) => {
    expect(go(from, arrow)).toBe(to)
  })
})
