import type { FitReason } from '#shared/domain/sales/needs/rank-variants.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Currency } from '#shared/kernel/money.ts'

/** Why a car suits or does not, in words. */
export function sayReason(say: Say, reason: FitReason, currency: Currency): string {
  switch (reason.code) {
    case 'above-budget':
      return say('needs.above-budget', { by: formatMoney(reason.by, currency) })
    case 'seats':
    case 'seats-short':
      return say(`needs.${reason.code}`, { seats: reason.seats })
    case 'use':
      return say('needs.fits.use', { use: say(`needs.use.${reason.use}`) })
    case 'equipment':
      return say('needs.fits.equipment', { list: listOf(say, reason.has) })
    case 'equipment-missing':
      return say('needs.equipment-missing', { list: listOf(say, reason.lacks) })
    case 'energy':
      return say('needs.fits.energy')
    case 'body':
      return say('needs.fits.body')
    default:
      return say(`needs.${reason.code}`)
  }
}

function listOf(
  say: Say,
  equipment: Extract<FitReason, { readonly code: 'equipment' }>['has'],
): string {
  return equipment.map((each) => say(`needs.equip.${each}`)).join(say('trade.comma'))
}
