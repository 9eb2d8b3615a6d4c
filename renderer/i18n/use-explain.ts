import { useCallback } from 'react'
import { STAFF_ROLES } from '#shared/domain/staff/staff.ts'
import type { Say, WordKey } from '#shared/i18n/words.ts'
import { refusals } from '#shared/i18n/zh-CN/refusals.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Currency, type Money, money } from '#shared/kernel/money.ts'
import { useSay } from './words.tsx'

/** An expected failure as a Result carries it. */
export interface Refusal {
  readonly code: string
  readonly detail?: Readonly<Record<string, string | number>>
}

/** Details that hold minor units and are shown as money. */
const MONEY_DETAILS = new Set([
  'due',
  'paid',
  'ceiling',
  'amount',
  'gross',
  'discount',
  'price',
  'principal',
])

/** Roles come as their codes, several by commas. */
const sayRoles = (say: Say, roles: string): string =>
  STAFF_ROLES.filter((role) => roles.split(',').includes(role))
    .map((role) => say(`trade.role.${role}`))
    .join(' / ')

/** Words a refusal: what is wrong and what to do next. Every code is in the catalogue, tested. */
export const explainRefusal = (say: Say, currency: Currency, refusal: Refusal): string => {
  const detail = Object.fromEntries(
    Object.entries(refusal.detail ?? {}).map(([name, value]) => [
      name,
      MONEY_DETAILS.has(name) && typeof value === 'number'
        ? formatMoney(money(value) as Money, currency)
        : name === 'role' && typeof value === 'string'
          ? sayRoles(say, value)
          : value,
    ]),
  )
  const isWorded = refusal.code in refusals
  const key = (isWorded ? `refusals.${refusal.code}` : 'refusals.unknown') as WordKey
  // The compiler cannot see which key this is; its placeholders are the details of the code.
  const sayLoosely = say as (key: WordKey, values: Record<string, string | number>) => string
  return sayLoosely(key, { code: refusal.code, ...detail })
}

/** The window's way to word refusals; `currency` is the shop's. */
export const useExplain = (currency: Currency = 'CNY'): ((refusal: Refusal) => string) => {
  const say = useSay()
  return useCallback((refusal: Refusal) => explainRefusal(say, currency, refusal), [say, currency])
}
