import type { QuotationLine, QuotationLineKind } from '#shared/domain/sales/quotation/quotation.ts'
import type { LenderOffer } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Say, WordKey } from '#shared/i18n/words.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'

type Usual = Extract<WordKey, `quotation.usual.${string}`>

/** Name, kind, what it is worth and what it costs the shop, in minor units. About what is usual. [G] */
type UsualRow = readonly [Usual, QuotationLineKind, number, number]

const MAINLAND: readonly UsualRow[] = [
  ['quotation.usual.compulsory', 'insurance', 950_00, 950_00],
  ['quotation.usual.commercial', 'insurance', 3_600_00, 3_600_00],
  ['quotation.usual.plates', 'registration', 500_00, 200_00],
  ['quotation.usual.film', 'option', 1_980_00, 900_00],
  ['quotation.usual.camera', 'option', 800_00, 350_00],
  ['quotation.usual.charger', 'option', 2_200_00, 1_600_00],
  ['quotation.usual.mats', 'package', 680_00, 260_00],
  ['quotation.usual.service', 'package', 960_00, 520_00],
  ['quotation.usual.rescue', 'package', 300_00, 80_00],
]

const TAIWAN: readonly UsualRow[] = [
  ['quotation.usual.compulsory', 'insurance', 1_500_00, 1_500_00],
  ['quotation.usual.commercial', 'insurance', 28_000_00, 28_000_00],
  ['quotation.usual.tax-plate', 'registration', 7_120_00, 7_120_00],
  ['quotation.usual.plates', 'registration', 4_500_00, 1_500_00],
  ['quotation.usual.film', 'package', 9_800_00, 4_200_00],
  ['quotation.usual.camera', 'package', 6_500_00, 3_200_00],
  ['quotation.usual.mats', 'package', 3_200_00, 1_300_00],
]

const HONG_KONG: readonly UsualRow[] = [
  // By the car's taxable value: nobody can guess it.
  ['quotation.usual.first-tax', 'registration', 0, 0],
  ['quotation.usual.plates', 'registration', 1_500_00, 800_00],
  ['quotation.usual.commercial', 'insurance', 8_000_00, 8_000_00],
  ['quotation.usual.film', 'package', 3_800_00, 1_800_00],
  ['quotation.usual.camera', 'package', 1_800_00, 900_00],
]

const USUAL: Readonly<Record<Currency, readonly UsualRow[]>> = {
  CNY: MAINLAND,
  TWD: TAIWAN,
  HKD: HONG_KONG,
}

/** Lines that stand on most quotations: the shop's own list, or what is usual where it is. */
export const listUsualLines = ({ quoting, currency }: Shop, say: Say): readonly QuotationLine[] =>
  quoting?.usualLines ??
  USUAL[currency].map(([word, kind, price, cost]) => ({
    kind,
    name: say(word),
    price: money(price),
    cost: money(cost),
  }))

/** Who lends: the shop's own list, or what is usual. */
export const listLenders = ({ quoting }: Shop, say: Say): readonly LenderOffer[] =>
  quoting?.lenders ?? [
    {
      name: say('quotation.lender.captive'),
      method: 'equal-instalment',
      yearlyRate: basisPoints(499),
      months: 36,
      leastDown: basisPoints(2000),
      fee: ZERO,
    },
    {
      name: say('quotation.lender.zero'),
      method: 'equal-principal',
      yearlyRate: basisPoints(0),
      months: 24,
      leastDown: basisPoints(5000),
      fee: ZERO,
    },
    {
      name: say('quotation.lender.bank'),
      method: 'equal-instalment',
      yearlyRate: basisPoints(380),
      months: 60,
      leastDown: basisPoints(2000),
      fee: ZERO,
    },
  ]
