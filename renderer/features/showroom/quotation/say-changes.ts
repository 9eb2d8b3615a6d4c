import type {
  LineChange,
  QuotationChange,
} from '#shared/domain/sales/quotation/compare-quotations.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Currency, type Money, negate } from '#shared/kernel/money.ts'

/** What a later version changed, a sentence each: the car, what came and went, then the sums. */
export function sayChanges(
  say: Say,
  { isOtherCar, lines, figures }: QuotationChange,
  names: { readonly before: string; readonly after: string; readonly currency: Currency },
): string[] {
  const { before, after, currency } = names
  const sayFigure = (figure: string, difference: Money): string =>
    difference > 0
      ? say('quotation.compare.dearer', { figure, amount: formatMoney(difference, currency) })
      : say('quotation.compare.cheaper', {
          figure,
          amount: formatMoney(negate(difference), currency),
        })
  return [
    ...(isOtherCar ? [say('quotation.compare.other-car', { before, after })] : []),
    ...lines.map((line) => sayLine(say, line)),
    ...figures.map(({ figure, difference }) =>
      sayFigure(say(`quotation.figure.${figure}`), difference),
    ),
  ]
}

function sayLine(say: Say, { name, before, after }: LineChange): string {
  if (before === undefined) return say('quotation.compare.came', { name })
  if (after === undefined) return say('quotation.compare.went', { name })
  return say('quotation.compare.changed', { name })
}
