import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import {
  type CostAtYear,
  computeBreakEven,
} from '#shared/domain/sales/presentation/compute-costs.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatRounded } from '#shared/kernel/format-money.ts'
import { type Currency, isNegative, type Money, negate } from '#shared/kernel/money.ts'

interface ReckonedCar {
  readonly variant: CarVariant
  readonly price: Money
  readonly costs: readonly CostAtYear[]
}

/** Whether each dearer car earns its price back against the cheapest, in a sentence. */
export function tellBreakEven(
  say: Say,
  cars: readonly ReckonedCar[],
  { currency, years }: { readonly currency: Currency; readonly years: number },
): string[] {
  const [cheapest, ...dearer] = [...cars].sort((a, b) => a.price - b.price)
  if (cheapest === undefined) return []
  return dearer.map((car) => {
    const { year, saved } = computeBreakEven(car, cheapest)
    const names = { car: car.variant.model, other: cheapest.variant.model }
    const amount = formatRounded(isNegative(saved) ? negate(saved) : saved, currency)
    return year === undefined
      ? say('presentation.notEarned', { ...names, years, amount })
      : say('presentation.earned', { ...names, year, years, amount })
  })
}
