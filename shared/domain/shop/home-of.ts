import type { Currency } from '#shared/kernel/money.ts'

/** The market whose plates and phones a shop mostly sees: its currency says so. */
export const homeOf = (currency: Currency): 'CN' | 'TW' | 'HK' => {
  if (currency === 'TWD') return 'TW'
  return currency === 'HKD' ? 'HK' : 'CN'
}
