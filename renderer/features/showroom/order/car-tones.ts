import type { Tone } from '#renderer/ui/status-tag.tsx'
import type { StockAge } from '#shared/domain/sales/stock/stock-age.ts'
import type { StockState } from '#shared/domain/sales/stock/stock-car.ts'

/** Colour and shape of where a car is. */
export const CAR_TONES: Readonly<Record<StockState, Tone>> = {
  ordered: 'plain',
  'in-transit': 'info',
  'in-stock': 'ok',
  delivered: 'plain',
}

/** Colour and shape of how long it has stood. */
export const AGE_TONES: Readonly<Record<StockAge, Tone>> = {
  month: 'plain',
  'two-months': 'plain',
  quarter: 'warn',
  older: 'bad',
}
