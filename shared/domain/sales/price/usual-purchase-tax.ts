import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import type { PurchaseTaxRule } from './purchase-tax.ts'

/**
 * What a shop begins with: 10 % on the price without 13 % value added tax; cars that are charged are
 * let off all of it up to 30 000 in 2024 and 2025, half of it up to 15 000 in 2026 and 2027
 * (财政部 税务总局 工业和信息化部公告 2023 年第 10 号 [G]). The shop changes it in its settings.
 */
export const USUAL_PURCHASE_TAX: PurchaseTaxRule = {
  rate: basisPoints(1000),
  vatRate: basisPoints(1300),
  reliefs: [
    {
      energies: ['battery-electric', 'plug-in-hybrid'],
      from: day('2024-01-01'),
      until: day('2025-12-31'),
      share: basisPoints(10_000),
      most: money(30_000_00),
    },
    {
      energies: ['battery-electric', 'plug-in-hybrid'],
      from: day('2026-01-01'),
      until: day('2027-12-31'),
      share: basisPoints(5000),
      most: money(15_000_00),
    },
  ],
}
