import type { StockRecord } from '#renderer/db/repositories/stock-cars.ts'
import { daysInStock } from '#shared/domain/sales/stock/run-stock-car.ts'
import { type StockAge, stockAgeOf } from '#shared/domain/sales/stock/stock-age.ts'
import type { Day } from '#shared/kernel/day.ts'

export const YARD_FILTERS = ['all', 'ordered', 'in-transit', 'in-stock', 'kept'] as const
export type YardFilter = (typeof YARD_FILTERS)[number]

/** What the list of new cars shows. */
export interface YardChoice {
  readonly state: YardFilter
  readonly age: StockAge | 'all'
  readonly text: string
}

/** The cars a choice shows: what has stood longest first, then what is to come, by its name. */
export const filterYard = (
  records: readonly StockRecord[],
  { state, age, text }: YardChoice,
  today: Day,
): StockRecord[] => {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const daysOf = ({ car }: StockRecord): number => daysInStock(car, today) ?? -1
  return records
    .filter(({ car, holder }) => {
      const days = daysInStock(car, today)
      const isState =
        state === 'all' || (state === 'kept' ? holder !== undefined : car.state === state)
      const isAge = age === 'all' || (days !== undefined && stockAgeOf(days) === age)
      const told = [car.name, car.color, car.vin, holder?.buyer].join(' ').toLowerCase()
      return isState && isAge && words.every((word) => told.includes(word))
    })
    .sort(
      (a, b) =>
        daysOf(b) - daysOf(a) ||
        a.car.name.localeCompare(b.car.name) ||
        (a.car.id < b.car.id ? -1 : 1),
    )
}
