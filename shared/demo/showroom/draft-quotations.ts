import type { RepaymentMethod } from '#shared/domain/sales/finance/finance-terms.ts'
import { type CarVariant, nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type {
  QuotationDraft,
  QuotationLine,
  TradeIn,
} from '#shared/domain/sales/quotation/quotation.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { add, type Money, money, subtract, sum, ZERO } from '#shared/kernel/money.ts'
import { applyRate, basisPoints } from '#shared/kernel/rate.ts'

/** What a dealer pays below the guide price. */
export const DEALER_MARGIN = basisPoints(850)
const INSURANCE = basisPoints(310)
const DOWN = basisPoints(3000)

const line = (
  kind: QuotationLine['kind'],
  name: string,
  yuan: number,
  cost: number,
): QuotationLine => ({ kind, name, price: ofMajor(yuan), cost: ofMajor(cost) })

const FIRST_SERVICE = line('package', '首次保养', 480, 210)
const MATS = line('package', '全车脚垫', 680, 260)
const RESCUE = line('package', '一年道路救援', 300, 90)
const FILM = line('option', '车窗隔热膜', 2680, 1150)
const RECORDER = line('option', '行车记录仪', 899, 420)

interface Wishes {
  readonly variant: CarVariant
  readonly on: Day
  readonly finance?: RepaymentMethod | undefined
  readonly tradeIn?: TradeIn | undefined
  /** Whether more is given away than a consultant may. */
  readonly isGenerous?: boolean
}

/** The `version`th draft for a buyer: each gives a little more than the one before. */
export function draftQuotation(version: number, wishes: Wishes): QuotationDraft {
  const { variant, on, finance, tradeIn, isGenerous = false } = wishes
  const { guidePrice, energy } = variant
  const discount = roundHundred(applyRate(guidePrice, basisPoints(isGenerous ? 450 : 60 * version)))
  const lines: QuotationLine[] = [
    ...(version > 1 ? [FILM] : []),
    ...(version > 2 ? [RECORDER] : []),
    passedOn(
      'insurance',
      '首年保险（交强险、三者 300 万、车损）',
      applyRate(guidePrice, INSURANCE),
    ),
    line('registration', '上牌代办', 500, 160),
    FIRST_SERVICE,
    ...(version > 1 ? [MATS] : []),
    ...(isGenerous ? [RESCUE] : []),
  ]
  const carPrice = subtract(guidePrice, discount)
  return {
    variantId: variant.id,
    carName: nameOfVariant(variant),
    energy,
    listPrice: guidePrice,
    carCost: subtract(guidePrice, applyRate(guidePrice, DEALER_MARGIN)),
    discount,
    lines,
    ...(tradeIn === undefined ? {} : { tradeIn }),
    ...(finance === undefined ? {} : { finance: lend(finance, carPrice, lines) }),
    invoiceOn: addDays(on, 7),
    validUntil: addDays(on, 7),
    words: version > 1 ? '首保和脚垫随车赠送，膜到店施工。' : '含首次保养，颜色以现车为准。',
  }
}

/** What the buyer brings for a draft, by the rule of the law. */
export const dueOf = (draft: QuotationDraft): Money =>
  computeQuotation(draft, USUAL_PURCHASE_TAX).due

function lend(
  method: RepaymentMethod,
  carPrice: Money,
  lines: readonly QuotationLine[],
): NonNullable<QuotationDraft['finance']> {
  const options = sum(lines.filter(({ kind }) => kind === 'option').map(({ price }) => price))
  const isEqual = method === 'equal-instalment'
  return {
    lender: isEqual ? '招商银行汽车分期' : '工商银行车贷',
    method,
    downPayment: roundHundred(applyRate(add(carPrice, options), DOWN)),
    balloon: ZERO,
    months: isEqual ? 36 : 60,
    yearlyRate: basisPoints(isEqual ? 348 : 420),
    fee: ZERO,
  }
}

const passedOn = (kind: 'insurance', name: string, price: Money): QuotationLine => {
  const whole = roundHundred(price)
  return { kind, name, price: whole, cost: whole }
}

/** Down to whole hundreds of yuan, as a consultant would write it. */
const roundHundred = (amount: Money): Money => money(Math.floor(amount / 10_000) * 10_000)
