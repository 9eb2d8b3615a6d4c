import { addDays, type Day, weekday } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { CarVariantId } from '../model/car-variant.ts'
import { quotationOf } from '../quotation/quote.ts'
import { consultantOf, type Sale } from '../sale.ts'

/** By what sales are told apart: where they came from, who looks after them, which car, which week. */
export const SALE_GROUPINGS = ['channel', 'consultant', 'model', 'week'] as const
export type SaleGrouping = (typeof SALE_GROUPINGS)[number]

export interface SaleGroup<T> {
  /** A channel, the id of a consultant (empty: nobody), a model as people say it, a Monday. */
  readonly key: string
  readonly records: readonly T[]
}

interface GroupFacts<T> {
  readonly saleOf: (record: T) => Sale
  /** "比亚迪 海豹06 DM-i" by variant. */
  readonly modelNames: ReadonlyMap<CarVariantId, string>
  readonly offsetMinutes: number
}

/** Sales in groups, the largest first; weeks in the order of time. */
export function groupSales<T>(
  records: readonly T[],
  by: SaleGrouping,
  { saleOf, modelNames, offsetMinutes }: GroupFacts<T>,
): SaleGroup<T>[] {
  const keyOf = (sale: Sale): string => {
    if (by === 'channel') return sale.leads[0]?.channel ?? ''
    if (by === 'consultant') return consultantOf(sale) ?? ''
    if (by === 'week') return mondayOf(dayOf(sale.createdAt, offsetMinutes))
    const variantId = quotationOf(sale)?.variantId
    return (variantId && modelNames.get(variantId)) ?? sale.wanted
  }
  const found = new Map<string, T[]>()
  for (const record of records) {
    const key = keyOf(saleOf(record))
    found.set(key, [...(found.get(key) ?? []), record])
  }
  const groups = [...found].map(([key, list]) => ({ key, records: list }))
  return groups.sort((a, b) =>
    by === 'week'
      ? a.key < b.key
        ? -1
        : 1
      : b.records.length - a.records.length || (a.key < b.key ? -1 : 1),
  )
}

/** The Monday of a day's week. */
export const mondayOf = (on: Day): Day => addDays(on, 1 - weekday(on))
