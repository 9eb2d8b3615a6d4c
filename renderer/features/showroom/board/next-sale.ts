import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { ShowroomEntry } from '../list-showroom.ts'

/** The card an arrow leads to: in its column, or at the same height of the next full one. */
export const nextSale = (
  columns: readonly (readonly ShowroomEntry[])[],
  from: SaleId | undefined,
  arrow: 'up' | 'down' | 'left' | 'right',
): SaleId | undefined => {
  const column = columns.findIndex((list) => list.some(({ sale }) => sale.id === from))
  if (column === -1) return columns.flat()[0]?.sale.id
  const here = columns[column] ?? []
  const row = here.findIndex(({ sale }) => sale.id === from)
  if (arrow === 'up' || arrow === 'down') {
    return (here[row + (arrow === 'down' ? 1 : -1)] ?? here[row])?.sale.id
  }
  const by = arrow === 'right' ? 1 : -1
  for (let at = column + by; at >= 0 && at < columns.length; at += by) {
    const there = columns[at] ?? []
    if (there.length > 0) return there[Math.min(row, there.length - 1)]?.sale.id
  }
  return from
}
