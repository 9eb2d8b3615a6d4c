import type { Currency } from '#shared/kernel/money.ts'

/** Where the shop is, as plates and phones are read there: its currency says so. */
export const homeOf = (currency: Currency): 'CN' | 'TW' | 'HK' => {
  if (currency === 'TWD') return 'TW'
  return currency === 'HKD' ? 'HK' : 'CN'
}
