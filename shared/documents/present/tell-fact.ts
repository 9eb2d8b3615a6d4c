import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type {
  ComparedFact,
  ComparedRow,
} from '#shared/domain/sales/presentation/compare-variants.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatPrice } from '#shared/kernel/format-money.ts'
import type { Currency, Money } from '#shared/kernel/money.ts'

/** Stands where a car has no such value: a battery car burns no fuel. */
const NO_VALUE = '—'

const whole = (value: number): string => value.toLocaleString('en-US')

/** Thousandths as people say them: 5 600 ml are 5.6 l. */
const thousandths = (value: number): string => (value / 1000).toFixed(2).replace(/0$/, '')

/** One value of a comparison in words, with its unit. */
export function tellFact(
  say: Say,
  fact: ComparedFact,
  value: ComparedRow['values'][number],
  currency: Currency,
): string {
  if (value === undefined) return NO_VALUE
  switch (fact) {
    case 'guidePrice':
    case 'serviceCost':
      return formatPrice(value as Money, currency)
    case 'body':
      return say(`needs.body.${value as CarVariant['body']}`)
    case 'energy':
      return say(`needs.energy.${value as CarVariant['energy']}`)
    case 'gearbox':
      return say(`presentation.gearbox.${value as CarVariant['gearbox']}`)
    case 'drive':
      return say(`presentation.drive.${value as CarVariant['drive']}`)
    case 'fuel':
      return `${thousandths(value as number)} L/100km`
    case 'electricity':
      return `${thousandths(value as number)} kWh/100km`
    case 'power':
      return `${whole(value as number)} kW`
    case 'boot':
      return `${whole(value as number)} L`
    case 'seats':
      return whole(value as number)
    case 'electricRange':
    case 'serviceEveryKm':
      return `${whole(value as number)} km`
    default:
      return `${whole(value as number)} mm`
  }
}
